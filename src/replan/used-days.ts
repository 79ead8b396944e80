import { type CalendarDate, inShort } from '../time/calendar-date.ts'

/** Why days that took place cannot go, and what to do. */
export function usedDaysInWords(days: readonly CalendarDate[]): string {
  const named = days.map((day) => inShort(day)).join(' and ')
  const [stay, them] = days.length === 1 ? ['that day stays', 'it'] : ['those days stay', 'them']
  return `Something was used on ${named}, so ${stay} on the calendar. Keep ${them}, and change the other days`
}
