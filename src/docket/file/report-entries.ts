import type { DocketEntry } from './docket.ts'
import type { Notes } from './notes.ts'
import { dateOrDoubt } from './printed-date.ts'
import type { Cell, Row } from './table-reader.ts'
import { entryWords } from './visible-text.ts'

type BareEntry = Omit<DocketEntry, 'key'>

export type ReportEntries = {
  readonly entries: readonly BareEntry[]
  /** The first row of the entries: the parties stand before it. Null where the report holds no entries. */
  readonly from: number | null
}

/** Reads the entries of a docket report (date, number, docket text) or a history report (number, dates, description). */
export function reportEntries(rows: readonly Row[], notes: Notes): ReportEntries {
  const from = rows.findIndex((row) => isHeading(row, docketHeading))
  if (from >= 0) return { entries: docketEntries(rows.slice(from), notes), from }
  const history = rows.findIndex((row) => isHeading(row, historyHeading))
  if (history >= 0) return { entries: historyEntries(rows.slice(history), notes), from: history }
  return { entries: [], from: null }
}

const docketHeading = [/^date filed$/i, /^docket text$/i]
const historyHeading = [/^doc\.? ?no\.?$/i, /^dates?$/i, /^description$/i]
const dateCell = /^\d{1,2}\/\d{1,2}\/\d{2,5}$/

function isHeading(row: Row, heading: readonly RegExp[]): boolean {
  const texts = row.cells.map(textOf)
  return heading.every((pattern) => texts.some((text) => pattern.test(text)))
}

/** Long dockets come as several tables, only the first with a heading: its columns count for all of them. */
function docketEntries([heading, ...rows]: readonly Row[], notes: Notes): readonly BareEntry[] {
  const columns = heading?.cells.map(textOf) ?? []
  const dateAt = columns.findIndex((text) => /^date filed$/i.test(text))
  const textAt = columns.findIndex((text) => /^docket text$/i.test(text))
  return rows.flatMap((row) => {
    const date = textOf(row.cells[dateAt])
    if (row.depth !== heading?.depth || row.cells.length <= textAt || !dateCell.test(date)) return []
    const number = numberIn(row.cells[dateAt + 1])
    const filedOn = dateOrDoubt(date, `the day of ${nameOf(number)}`, notes)
    return [{ number, filedOn, text: entryWords(textOf(row.cells[textAt])) }]
  })
}

/** An entry is a row with its dates; the docket text, where the report was run with it, is a row of its own below. */
function historyEntries([heading, ...rows]: readonly Row[], notes: Notes): readonly BareEntry[] {
  const entries: BareEntry[] = []
  for (const row of rows.filter((each) => each.depth === heading?.depth)) {
    const last = entries.at(-1)
    const text = /^docket text:\s*(\S.*|)$/i.exec(textOf(row.cells[0]))?.[1]
    const dates = /filed\b.*?(\d{1,2}\/\d{1,2}\/\d{2,5})/i.exec(textOf(row.cells[1]))?.[1]
    if (text !== undefined && last) entries[entries.length - 1] = { ...last, text: entryWords(text) }
    if (dates === undefined || row.cells.length < 3) continue
    const number = numberIn(row.cells[0])
    const filedOn = dateOrDoubt(dates, `the day of ${nameOf(number)}`, notes)
    entries.push({ number, filedOn, text: entryWords(textOf(row.cells[2])) })
  }
  return entries
}

function numberIn(cell: Cell | undefined): string | null {
  return /^\d+/.exec(textOf(cell))?.[0] ?? null
}

function nameOf(number: string | null): string {
  return number === null ? 'an entry without a number' : `entry ${number}`
}

function textOf(cell: Cell | undefined): string {
  return cell?.map((line) => line.text).join(' ') ?? ''
}
