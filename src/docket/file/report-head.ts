import type { CalendarDate } from '../../time/calendar-date.ts'
import { courtNamed, courtOfAddress, courtOfTitle } from './court-id.ts'
import { caseNumberIn } from './docket-number.ts'
import { judgeName } from './judge-name.ts'
import { doubt, type Notes } from './notes.ts'
import { dateOrDoubt } from './printed-date.ts'
import type { WebPage } from './web-page.ts'

export type ReportHead = {
  readonly court: string | null
  readonly docketNumber: string
  readonly caption: string
  readonly filedOn: CalendarDate | null
  readonly terminatedOn: CalendarDate | null
  readonly assignedJudge: string | null
  readonly referredJudge: string | null
  /** The defendant a report for one defendant was run for. */
  readonly defendant: number | null
}

const headline = /^(?:\w+\s){0,3}docket for case\s*(?:#|no\.?|number)\s*(?::\s*)?(\S.*|)$/i
const historyLine = /^(\d{1,2}:\d{2,4}-[a-z]{1,4}-\d\S*)(?:\s+all defendants)?\s+(\S.*)$/i
const label =
  /^(?:case title|date (?:filed|terminated)|assigned to|referred to|related cases?|cause|case in other court|.*case numbers?)\s*:/i
// The head of a report is its first lines; a later entry may quote such words.
const headLength = 120

/** Reads court, case number, title, dates and judges from the top of a docket or history report. Null: no such top. */
export function reportHead(page: WebPage, notes: Notes): ReportHead | null {
  const lines = page.lines.slice(0, headLength).map((line) => line.text)
  const at = lines.findIndex((line) => headline.test(line))
  return at >= 0 ? docketHead(page, lines, at, notes) : historyHead(page, lines, notes)
}

function docketHead(page: WebPage, lines: readonly string[], at: number, notes: Notes): ReportHead | null {
  const number = caseNumberIn([headline.exec(lines[at] ?? '')?.[1], lines[at + 1]].join(' '))
  if (!number) return null
  const below = lines.slice(at + 1)
  const untitled = below.find((line) => !label.test(line)) ?? ''
  const title = after(below, /^case title\s*:/i) ?? (label.test(below[0] ?? '') ? '' : untitled)
  return {
    ...number,
    court: courtOf(page, lines.slice(Math.max(0, at - 4), at).toReversed(), notes),
    caption: title,
    ...datesOf(below, notes),
    assignedJudge: judgeName(after(below, /^assigned to\s*:/i) ?? ''),
    referredJudge: judgeName(after(below, /^referred to\s*:/i) ?? ''),
  }
}

function historyHead(page: WebPage, lines: readonly string[], notes: Notes): ReportHead | null {
  const found = lines.map((line) => historyLine.exec(line)).find((match) => match !== null)
  const number = found ? caseNumberIn(found[1] ?? '') : null
  if (!found || !number || !lines.some((line) => /^date (?:filed|of last filing)\s*:/i.test(line)))
    return null
  const court = courtOf(page, [], notes)
  const judges = { assignedJudge: null, referredJudge: null }
  return { ...number, court, caption: found[2] ?? '', ...datesOf(lines, notes), ...judges }
}

function datesOf(lines: readonly string[], notes: Notes) {
  return {
    filedOn: dateOrDoubt(after(lines, /^date filed\s*:/i) ?? '', 'the day the case was filed', notes),
    terminatedOn: dateOrDoubt(after(lines, /^date terminated\s*:/i) ?? '', 'the day the case ended', notes),
  }
}

/** What stands after the label, or on the next line where the markup put it there. */
function after(lines: readonly string[], start: RegExp): string | null {
  const at = lines.findIndex((line) => start.test(line))
  const line = lines[at]
  if (line === undefined) return null
  const beside = line.replace(start, '').trim()
  return beside !== '' || label.test(lines[at + 1] ?? '') ? beside : (lines[at + 1] ?? '')
}

/** The court's own heading first; a docket can link to another court's papers after a transfer. */
function courtOf(page: WebPage, heading: readonly string[], notes: Notes): string | null {
  const named = heading.map(courtNamed).find((court) => court !== null) ?? null
  const linked = page.links.map(courtOfAddress).find((court) => court !== null) ?? null
  const court = named ?? courtOfTitle(page.title) ?? linked
  if (court && linked && court !== linked) {
    doubt(
      notes,
      `The heading names the court ${court}, but the papers are linked from ${linked}. Check the court.`,
    )
  }
  return court
}
