import { fromToday } from '../deadlines/words.tsx'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import type { Until } from './reason.ts'
import type { Telling } from './telling.ts'

/** `By Wed 2 Dec 2026, in 3 days: the office’s own target`. */
export function untilInWords({ on, because }: Until, today: CalendarDate): string {
  return `By ${inShort(on)}, ${fromToday(on, today)}: ${because}`
}

/** How it was said, or that it was not. */
export function whenOf({ outcome, how }: Telling): string {
  switch (outcome) {
    case 'told':
      return how ?? 'told'
    case 'did not want to hear':
      return 'did not want to hear of it'
    case 'not to be told':
      return 'not to be told yet'
    default:
      return outcome satisfies never
  }
}
