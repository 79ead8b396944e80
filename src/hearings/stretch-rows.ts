import { inShort } from '../time/calendar-date.ts'
import { checkForm, type FieldError, type Given } from '../web/form.ts'
import { closedDaysOf } from './closed-days.ts'
import { mostSittings, proposeSittings } from './proposed-sittings.ts'
import { rowOf, type SittingRow } from './sitting-rows.ts'
import { StretchForm } from './wish.ts'

/** The table of days that a stretch gives; or, where it gives none, the table as it was and what is wrong. */
export function proposeRows(
  given: Given,
  rows: readonly SittingRow[],
  jurisdiction: string,
): { rows: readonly SittingRow[]; errors: readonly FieldError[]; skipped: readonly string[] } {
  const refuse = (errors: readonly FieldError[]) => ({ rows, errors, skipped: [] })
  const asked = checkForm(StretchForm, given)
  if (!asked.ok) return refuse(asked.errors)
  const { from, until, dayStarts: starts, dayEnds: ends, skip } = asked.value
  if (ends !== null && (starts === null || ends <= starts))
    return refuse([{ field: 'dayEnds', message: 'The day ends before it starts. Enter a later end' }])
  const skipClosed = skip.includes('holidays') ? closedDaysOf(jurisdiction) : null
  const stretch = { from, until, starts, ends, skipWeekends: skip.includes('weekends'), skipClosed }
  const proposed = proposeSittings(stretch)
  if (!proposed.ok) return refuse([{ field: 'until', message: proposalRefusals[proposed.reason] }])
  return {
    rows: proposed.sittings.map(rowOf),
    errors: [],
    skipped: proposed.skipped
      .filter((day) => day.because !== 'weekend')
      .map((day) => `${inShort(day.date)} (${day.because})`),
  }
}

const proposalRefusals = {
  'ends before it begins': 'The last day is before the first. Enter a later last day',
  'no day left': 'All these days are weekends or holidays. Enter others, or leave none out',
  'too many': `That is more than ${mostSittings} days. Check the year of the last day`,
} as const
