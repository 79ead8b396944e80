import { courtNamed, courtOfAddress } from './court-id.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Docket } from './docket.ts'
import { caseNumberIn } from './docket-number.ts'
import { finished } from './draft.ts'
import { doubt, type Notes } from './notes.ts'
import { dateOrDoubt, datePattern } from './printed-date.ts'
import type { DocketFileRefusal } from './reading.ts'
import { entryWords, oneLine } from './visible-text.ts'

/**
 * Reads a Notice of Electronic Filing from its lines, one docket of one entry for each case it was filed in.
 *
 * @param links addresses the notice links to, which name the court where its heading does not
 * @returns null when the lines are no notice
 */
export function notice(
  lines: readonly string[],
  links: readonly string[],
  notes: Notes,
): readonly Docket[] | DocketFileRefusal | null {
  const parts = partsOf(lines.map((line) => line.replace(quoteMarks, '')))
  const numbered = parts.cases.filter((one) => one['case number'])
  if (numbered.length === 0 || !parts.isNotice) return null
  if (numbered.some((one) => !one['docket text'])) {
    const whole = numbered.filter((one) => one['docket text'])
    return {
      ok: false,
      reason: 'truncated',
      facts: { form: 'notice', entriesRead: whole.length, lastEntry: null },
    }
  }
  if (!parts.isClosed)
    doubt(notes, 'The notice ends with the docket text. Check that its last words are there.')
  const court = courtOf(parts.head, [...links, ...lines])
  const filedOn = filedOnOf(parts.head, notes)
  if (numbered.length > mostCases) doubt(notes, `Only the first ${mostCases} cases of the notice were read.`)
  return numbered.slice(0, mostCases).flatMap((one) => docketOf(one, court, filedOn, notes) ?? [])
}

// Multidistrict notices reach a few dozen.
const mostCases = 500

const quoteMarks = /^[>\s*_|]+/
const labels = ['case name', 'case number', 'filer', 'document number', 'docket text'] as const
type Label = (typeof labels)[number]
type Parts = Partial<Record<Label, string>>

const labelLine = new RegExp(String.raw`^(${labels.join('|')})\s*:[*_\s]*([^*_\s].*|)$`, 'i')
// What stands below the docket text: who was served, and the stamp of the paper.
const closing =
  /\bnotice (?:has (?:not )?been|will (?:not )?be|was) |^the following document\(s\)|^(?:electronic )?document (?:stamp|description)\s*:/i
const asides = /^(?:warning: case closed|copy the url|of your web browser|https?:\/\/\S+$)/i

/** Sorts the lines under their labels. A case begins with its name or number; the text of the last one ends at the service list. */
function partsOf(lines: readonly string[]) {
  const head: string[] = []
  const cases: Parts[] = []
  let label: Label | null = null
  let isClosed = false
  for (const line of lines) {
    const found = labelLine.exec(line)
    if (found) {
      label = labels.find((each) => each === found[1]?.toLowerCase()) ?? null
      const open = cases.at(-1)
      const starts = label === 'case name' || (label === 'case number' && open?.['case number'] !== undefined)
      if (!open || (starts && (open['docket text'] !== undefined || open[label ?? 'filer'] !== undefined)))
        cases.push({})
      write(cases.at(-1), label, found[2] ?? '')
    } else if (closing.test(line)) {
      isClosed ||= cases.length > 0
      label = null
    } else if (label === null || cases.length === 0) head.push(line)
    else if (label === 'docket text' || !asides.test(line)) write(cases.at(-1), label, line)
  }
  const isNotice =
    cases.some((one) => one['docket text'] !== undefined) ||
    head.some((line) => /notice of electronic filing/i.test(line))
  return { head, cases, isClosed, isNotice }
}

function write(parts: Parts | undefined, label: Label | null, text: string): void {
  if (parts && label) parts[label] = oneLine(`${parts[label] ?? ''} ${text}`)
}

function docketOf(
  parts: Parts,
  court: string | null,
  filedOn: CalendarDate | null,
  notes: Notes,
): Docket | null {
  const number = caseNumberIn(parts['case number'] ?? '')
  if (!number) return null
  const entry = {
    number: /^\d+/.exec(parts['document number'] ?? '')?.[0] ?? null,
    filedOn,
    text: textOf(parts),
  }
  return finished(
    {
      court,
      docketNumber: number.docketNumber,
      caption: parts['case name'] ?? '',
      filedOn: null,
      terminatedOn: null,
      assignedJudge: null,
      referredJudge: null,
      defendants: [],
      governmentCounsel: [],
      otherParties: [],
      entries: [entry],
    },
    notes,
  )
}

// Plain-text notices show the docket text's markup as it is; attachments are printed with and without a number sign.
function textOf(parts: Parts): string {
  const bare = (parts['docket text'] ?? '').replace(/<\/?(?:i|b|u|em|strong|font|br|p)\b[^<>]*>/gi, '')
  return entryWords(bare.replace(/# (?=\(\d+\))/g, ''))
}

const filedPattern = new RegExp(String.raw`\bfiled\s+on\s+(${datePattern})`, 'i')
const enteredPattern = new RegExp(String.raw`\bentered\b.{0,120}?\son\s+(${datePattern})`, 'i')

function filedOnOf(head: readonly string[], notes: Notes): CalendarDate | null {
  const said = oneLine(
    head
      .slice(head.findIndex((line) => /following transaction/i.test(line)))
      .slice(0, 6)
      .join(' '),
  )
  const printed = filedPattern.exec(said)?.[1] ?? enteredPattern.exec(said)?.[1] ?? ''
  return dateOrDoubt(printed, 'the day of the filing', notes)
}

function courtOf(head: readonly string[], addresses: readonly string[]): string | null {
  const at = head.findIndex((line) => /district court/i.test(line))
  const named = at < 0 ? [] : head.slice(at, at + 3).map(courtNamed)
  return [...named, ...addresses.map(courtOfAddress)].find((court) => court !== null) ?? null
}
