import { type CalendarDate, inShort } from '../time/calendar-date.ts'

/** Where an entry stands on the docket, as far as the docket says. */
type EntryHead = { readonly number: string | null; readonly filedOn: string | null }

/** `Entry 41, filed Mon 14 Sep 2026`. */
export function entryHead({ number, filedOn }: EntryHead): string {
  return [
    number ? `Entry ${number}` : 'Entry without number',
    filedOn && `filed ${inShort(filedOn as CalendarDate)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The reason that the record of a followed entry begins with; the user may change it. */
export function becauseOfEntry({ number, filedOn }: EntryHead): string {
  if (number) return `By the court, docket entry ${number}`
  return filedOn
    ? `By the court, docket entry of ${inShort(filedOn as CalendarDate)}`
    : 'By the court, per the docket'
}
