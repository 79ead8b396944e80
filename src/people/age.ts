import { CalendarDate } from '../time/calendar-date.ts'
import * as v from 'valibot'

/**
 * Whole years of age on a day. Somebody born on 29 February is a year older on 1 March in years without one: no rule
 * that was read says otherwise.
 */
export function ageOn(born: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** A birth date as it is kept in the vault, where it is one. */
export function birthDateIn(value: string): CalendarDate | null {
  const parsed = v.safeParse(CalendarDate, value.trim())
  return parsed.success ? parsed.output : null
}
