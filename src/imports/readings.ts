import { readEntry } from '../docket/entry/read-entry.ts'
import type { Reading } from './known-hearing.ts'

const everySetting = /^(all|any|each)\b.*\b(hearings?|dates?|settings?|proceedings?)\b|^(hearings|dates)$/i

/** What an entry says of hearings, in the form in which proposals are kept. */
export function readingsOf(entry: {
  readonly text: string
  readonly filedOn: string | null
}): readonly Reading[] {
  return readEntry({ text: entry.text, dateFiled: entry.filedOn }).hearings.map((said) => ({
    action: said.action,
    type: said.type,
    date: said.date,
    time: said.time,
    fromDate: said.fromDate ?? null,
    location: said.location,
    judge: said.judge,
    remote: said.remote,
    defendants: said.defendants,
    all: said.action === 'vacated' && said.date === null && everySetting.test(said.type),
  }))
}
