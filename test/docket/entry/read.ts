import { readEntry } from '../../../src/docket/entry/read-entry.ts'
import type { HearingReading } from '../../../src/docket/entry/hearing-reading.ts'

/** What an entry filed on Monday 1 March 2027 says of hearings. Every name in these tests is invented. */
export function read(text: string, dateFiled: string | null = '2027-03-01'): readonly HearingReading[] {
  return readEntry({ text, dateFiled }).hearings
}

/** The readings in short: "set Status Conference 2027-04-02 10:00". */
export function told(text: string, dateFiled: string | null = '2027-03-01'): string[] {
  return read(text, dateFiled).map(({ action, type, date, time, fromDate }) =>
    [action, type, date, time, fromDate && `from ${fromDate}`].filter(Boolean).join(' '),
  )
}
