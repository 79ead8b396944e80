import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocketFile } from '../../../src/docket/file/read-docket-file.ts'
import { docketFileLimit } from '../../../src/docket/file/size-limit.ts'
import { entryRow, read, report, sample } from './sample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('files that are no docket say what they are', () => {
  test('a file of 20 MB is refused by its size before anything is read', async () => {
    const size = 20 * 1024 * 1024
    const facts = { bytes: size, limitBytes: docketFileLimit.bytes }
    expect(await readDocketFile(new Uint8Array(size))).toEqual({ ok: false, reason: 'too-large', facts })
    expect(await readDocketFile('x'.repeat(size))).toEqual({ ok: false, reason: 'too-large', facts })
  })

  test('an empty file, a lone byte order mark and blank lines are empty', async () => {
    for (const text of ['', '\uFEFF', ' \n\t ']) {
      expect(await readDocketFile(bytes(text))).toMatchObject({ ok: false, reason: 'empty' })
      expect(await readDocketFile(text)).toMatchObject({ ok: false, reason: 'empty' })
    }
  })

  test('a PDF of the docket, an Office file and noise are not text', async () => {
    const kinds = {
      pdf: [37, 80, 68, 70, 45],
      zip: [80, 75, 3, 4],
      'office-or-outlook': [208, 207, 17, 224],
      unknown: [0, 1, 2, 3, 4, 5, 6],
    }
    for (const [looksLike, start] of Object.entries(kinds)) {
      expect(await readDocketFile(Uint8Array.from(start))).toMatchObject({
        reason: 'not-text',
        facts: { looksLike },
      })
    }
  })

  test.each([
    [
      'a recipe page',
      '<html><title>Bread</title><body><table><tr><td>Flour</td></tr></table></body></html>',
      'html',
      null,
      'Bread',
    ],
    [
      'the PACER sign-in page',
      '<html><title>PACER: Login</title><body>User</body></html>',
      'html',
      'pacer-sign-in',
      'PACER: Login',
    ],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'text', 'calendar', null],
    [
      'a docket report pasted as text',
      'CRIMINAL DOCKET FOR CASE #: 2:26-cr-1\nDate Filed',
      'text',
      'docket-report-as-text',
      null,
    ],
    ['other JSON', '{"name":"package","version":1}', 'json', null, 'package'],
    ['a page of entries alone', '{"results":[{"entry_number":1}]}', 'json', 'entries-without-a-case', null],
    ['another e-mail', 'Message-ID: <1@a>\nSubject: Lunch\n\nAt noon?', 'e-mail', null, 'Lunch'],
  ])('%s', async (_, text, form, looksLike, title) => {
    const refusal = { ok: false, reason: 'not-a-docket', facts: { form, looksLike, title } }
    expect(await readDocketFile(text)).toEqual(refusal)
  })

  test('a damaged JSON file is malformed; one that broke off says after which entry', async () => {
    expect(await readDocketFile('{"docket_number": oops}')).toMatchObject({ reason: 'malformed' })
    const whole = sample('recap-v4.json')
    const cut = whole.slice(0, whole.indexOf('"Set Hearing"'))
    expect(await readDocketFile(cut)).toMatchObject({
      reason: 'truncated',
      facts: { form: 'json', entriesRead: 1, lastEntry: '1' },
    })
  })

  test('a page whose download stopped is refused as incomplete, with the last whole entry', async () => {
    const page = report(
      entryRow('02/03/2026', '1', 'INDICTMENT') + entryRow('02/04/2026', '2', 'ORDER setting trial'),
    )
    const cut = page.slice(0, page.indexOf('setting trial'))
    expect(await readDocketFile(cut)).toEqual({
      ok: false,
      reason: 'truncated',
      facts: { form: 'html', entriesRead: 1, lastEntry: '1' },
    })
  })

  test('a notice without its docket text is refused as incomplete', async () => {
    const text = sample('notice-two-cases.txt')
    const cut = text.slice(0, text.lastIndexOf('> Docket Text'))
    expect(await readDocketFile(cut)).toMatchObject({
      reason: 'truncated',
      facts: { form: 'notice', entriesRead: 1 },
    })
  })
})

describe('bytes of every age', () => {
  const page = report(entryRow('02/03/2026', '1', 'INDICTMENT as to René Núñez – “alias”'))
  const windows = Uint8Array.from(page, (c) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0))
  const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${page}`, (c) => c.charCodeAt(0)).buffer)

  test.each([
    ['UTF-8', bytes(page)],
    ['UTF-8 with a mark', bytes(`\uFEFF${page}`)],
    ['the Windows code page', windows],
    ['UTF-16', utf16],
  ])('%s gives the same names', async (_, file) => {
    expect((await read(file)).docket.entries[0]?.text).toBe('INDICTMENT as to René Núñez – “alias”')
  })

  test('names keep no control, zero-width or direction characters, however they are written', async () => {
    const { docket, hiddenCharacters } = await read(
      report(entryRow('02/03/2026', '1', 'Rob\u0000in &#8238;Example&#x200b; \u2066x\u2069')),
    )
    expect(docket.entries[0]?.text).toBe('Robin Example x')
    expect(hiddenCharacters).toBe(5)
  })
})

describe('whatever the file holds', () => {
  const whole = [
    'two-defendants.html',
    'history.html',
    'notice.eml',
    'notice-two-cases.txt',
    'recap-v4.json',
  ].map(sample)

  test('a docket cut at any place is read or refused, never an error', async () => {
    const cut = fc.tuple(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(cut, async ([text, at]) => {
        const reading = await readDocketFile(text.slice(0, Math.floor(at * text.length)))
        expect(typeof reading.ok).toBe('boolean')
      }),
    )
  })

  test('a page cut within its entries is never taken for a whole docket', async () => {
    const page = report(
      Array.from({ length: 9 }, (_, i) => entryRow('02/03/2026', `${i + 1}`, 'ORDER')).join(''),
    )
    const start = page.indexOf('INDICTMENT') > 0 ? 0 : page.indexOf('Docket Text')
    for (let at = start; at < page.lastIndexOf('</table>'); at += 7) {
      expect(await readDocketFile(page.slice(0, at))).toMatchObject({ ok: false, reason: 'truncated' })
    }
  })

  test('noise, and dockets with noise inside, are read or refused', async () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('<table>', '</td>', '"', '{', '\n\n', '<b>', '18:1591('),
    )
    const spoiled = fc.tuple(fc.constantFrom(...whole), noise, fc.nat()).map(([text, extra, at]) => {
      const place = at % text.length
      return text.slice(0, place) + extra + text.slice(place)
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array({ maxLength: 300 }), fc.json()), async (file) => {
        expect(typeof (await readDocketFile(file)).ok).toBe('boolean')
      }),
      { numRuns: 60 },
    )
  })

  test('elements nested without end are given up at once', async () => {
    const page = report(entryRow('02/03/2026', '1', '<table><tr><td>'.repeat(200_000)))
    expect(await readDocketFile(page)).toMatchObject({ ok: false })
  })
})
