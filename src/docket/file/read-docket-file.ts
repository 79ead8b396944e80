import { decoded } from './decoded.ts'
import { docketReport } from './docket-report.ts'
import { jsonFile } from './json-file.ts'
import { looksLikeMail, type Mail, readMail } from './mail.ts'
import { notADocket } from './not-a-docket.ts'
import { notice } from './notice.ts'
import { doubtsOf, type Notes, startNotes } from './notes.ts'
import type { DocketFileKind, DocketFileReading, DocketFileRefusal } from './reading.ts'
import { docketFileLimit } from './size-limit.ts'
import type { Docket } from './docket.ts'
import { words } from './visible-text.ts'
import { readWebPage } from './web-page.ts'

/**
 * Reads an uploaded or pasted docket: juriscraper or RECAP JSON, a CM/ECF docket or history report, or a Notice of
 * Electronic Filing as a raw message or as its text. The content decides, not the name. Never throws for what a
 * file holds: what cannot be read comes back as a refusal with its facts.
 *
 * @param input the file's bytes, or pasted text
 */
export async function readDocketFile(input: Uint8Array | string): Promise<DocketFileReading> {
  const size = sizeOf(input)
  if (size > docketFileLimit.bytes) return tooLarge(size)
  const file = typeof input === 'string' ? ({ ok: true, text: input } as const) : decoded(input)
  if (!file.ok) return file
  const text = file.text.replace(/^\uFEFF/, '')
  if (text.trim() === '') return { ok: false, reason: 'empty', facts: { bytes: size } }
  const notes = startNotes()
  const read = await readText(text, input, notes)
  return 'ok' in read ? read : reading(read, notes)
}

type Read = { readonly kind: DocketFileKind; readonly dockets: readonly Docket[] }

// A text longer than the limit in characters is longer in bytes too, and need not be measured.
function sizeOf(input: Uint8Array | string): number {
  if (typeof input !== 'string') return input.byteLength
  return input.length > docketFileLimit.bytes ? input.length : new TextEncoder().encode(input).byteLength
}

function tooLarge(bytes: number): DocketFileRefusal {
  return { ok: false, reason: 'too-large', facts: { bytes, limitBytes: docketFileLimit.bytes } }
}

function reading({ kind, dockets: [docket, ...others] }: Read, notes: Notes): DocketFileReading {
  if (!docket) return notADocket('text', [], '')
  return { ok: true, kind, docket, others, doubts: doubtsOf(notes), hiddenCharacters: notes.hiddenCharacters }
}

async function readText(
  text: string,
  input: Uint8Array | string,
  notes: Notes,
): Promise<Read | DocketFileRefusal> {
  if (/^\s*(?:\{\s*["}]|\[\s*[[{\]"])/.test(text)) return jsonFile(text, notes)
  if (!looksLikeMail(text)) return readBody(text, notes)
  const mail = await readMail(input, text)
  return mail ? readMessage(mail, notes) : { ok: false, reason: 'malformed', facts: { form: 'e-mail' } }
}

/** A message often holds the notice twice, as HTML and as text: the first form that can be read counts. */
function readMessage(mail: Mail, notes: Notes): Read | DocketFileRefusal {
  const bodies = [mail.html, mail.text].filter((body) => body !== null && body.trim() !== '')
  let refusal: DocketFileRefusal | null = null
  for (const body of bodies) {
    const read = readBody(body ?? '', notes)
    if (!('ok' in read)) return read
    if (read.reason !== 'not-a-docket') refusal ??= read
  }
  return refusal ?? notADocket('e-mail', [], words(mail.subject, notes))
}

function readBody(text: string, notes: Notes): Read | DocketFileRefusal {
  return isHtml(text) ? readHtml(text, notes) : readPlain(text, notes)
}

// A pasted notice can hold single tags; only markup that lays out a page makes it one.
function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|table|center|div|h3)\b/i.test(text)
}

function readHtml(html: string, notes: Notes): Read | DocketFileRefusal {
  const page = readWebPage(html, notes)
  const lines = page.lines.map((line) => line.text)
  const report = docketReport(page, notes)
  if (report) return 'ok' in report ? report : { kind: 'docket-report-html', dockets: [report] }
  return asNotice(notice(lines, page.links, notes)) ?? notADocket('html', lines, page.title)
}

function readPlain(text: string, notes: Notes): Read | DocketFileRefusal {
  const lines = text.split(/[\r\n]+/).map((line) => words(line, notes))
  return asNotice(notice(lines, [], notes)) ?? notADocket('text', lines, '')
}

function asNotice(read: readonly Docket[] | DocketFileRefusal | null): Read | DocketFileRefusal | null {
  if (read === null || 'ok' in read) return read
  return { kind: 'notice-of-electronic-filing', dockets: read }
}
