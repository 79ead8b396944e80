import { untilInWords } from '../../rulings/words.ts'
import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import type { CoverageState, CoveredNeed } from '../coverage.ts'
import type { LackingDay, Missing, Standing, StandingState } from './standing.ts'
import { hoursOf } from '../words.ts'

const words = {
  withdrawn: 'Withdrawn',
  denied: 'Denied',
  'waiting for the order': 'Waiting for the order',
  'to book': 'To book',
  'partly booked': 'Partly booked',
  'on hold': 'On hold',
  confirmed: 'Confirmed',
  tested: 'Tested',
  'in use': 'In use',
  done: 'Done',
  failed: 'Not delivered',
  'not recorded': 'Not recorded',
  'hearing is off': 'Hearing is off',
} as const satisfies Record<StandingState, string>

const needWords = {
  missing: 'To book',
  'on hold': 'On hold',
  confirmed: 'Confirmed',
  tested: 'Tested',
  'in use': 'In use',
  done: 'Done',
  failed: 'Not delivered',
} as const satisfies Record<CoverageState, string>

/** How things stand, in a word or two: the same words wherever an accommodation is shown. */
export function standingInWords(state: StandingState): string {
  return words[state]
}

/** How far a need is covered, in a word. */
export function needInWords(state: CoverageState): string {
  return needWords[state]
}

/** What of a need is not booked: `interpreter, 12:00 PM to 5:00 PM`, or the sort alone where it is the whole time. */
export function lackInWords(need: CoveredNeed, zone: Zone): string {
  const what = need.units > 1 ? `${need.units} × ${need.sort}` : need.sort
  if (need.state !== 'missing' || need.bookingIds.length === 0 || need.missing.length === 0) return what
  return `${what}, ${need.missing.map((span) => hoursOf(span, zone)).join(' and ')}`
}

/** The days that lack something, and what: `Mon, Oct 5: screen; Tue, Oct 6: screen and usher`. */
export function lacksInWords(days: readonly LackingDay[], zone: Zone): string {
  const told = days.map(({ date, needs }) => ({
    date,
    what: needs.map((need) => lackInWords(need, zone)).join(' and '),
  }))
  const [first] = told
  if (first && told.every(({ what }) => what === first.what))
    return `${first.what} on ${told.map(({ date }) => inShort(date)).join(', ')}`
  return told.map(({ date, what }) => `${inShort(date)}: ${what}`).join('; ')
}

/** What is missing, in a sentence that says what to do. */
export function missingInWords(missing: Missing, zone: Zone): string {
  switch (missing.what) {
    case 'granted but not arranged':
      return `The court granted it, and it is not arranged. Book ${lacksInWords(missing.days, zone)}`
    case 'lost':
      return `What was held is lost. Book again: ${lacksInWords(missing.days, zone)}`
    case 'failed':
      return `It was not delivered. Find another: ${lacksInWords(missing.days, zone)}`
    case 'not booked':
      return `Needs booking: ${lacksInWords(missing.days, zone)}`
    case 'no order yet':
      return `The court has not ruled for ${daysIn(missing.dates)}. Nothing is confirmed until it has`
    case 'reserved':
      return `The court has reserved its decision ${untilInWords(missing.until)}. Holds stay until then`
    case 'not asked for yet':
      return 'The court has not been asked'
    case 'wish not known':
      return 'The witness has not decided. It is theirs to choose, in their own time'
    case 'declined but still held':
      return 'The witness declined it, and it is still held. Release it, unless they change their mind'
    case 'not confirmed':
      return `On hold, not confirmed: ${lacksInWords(missing.days, zone)}`
    case 'not recorded':
      return `How it went on ${daysIn(missing.dates)} is not recorded`
    default:
      return missing satisfies never
  }
}

/** Which days lack what, in half a line; empty where nothing does. */
export function lacksInShort({ missing }: Standing, zone: Zone): string {
  const [first] = missing.filter(
    (one): one is Extract<Missing, { days: readonly LackingDay[] }> => 'days' in one,
  )
  return first && first.what !== 'not confirmed' ? lacksInWords(first.days, zone) : ''
}

function daysIn(dates: readonly CalendarDate[]): string {
  return dates.map((date) => inShort(date)).join(', ')
}
