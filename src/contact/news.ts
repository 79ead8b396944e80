import type { HappeningId } from '../law/happening.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Telling } from './telling.ts'

/** Something that one person must or may want to hear. */
export type News = {
  /** What it is about, over every change of it: `hearing-…`, `event-…`, `accommodation-…`, `rights`. */
  readonly subject: string
  readonly title: string
  /** How it stands now, as it is to be told. */
  readonly words: string
  /** The same for comparing: what differs from what she was told is news. */
  readonly fact: string
  readonly happenings: readonly HappeningId[]
  /** The day from which it could be told, on the court’s calendar. */
  readonly arose: CalendarDate
  /** The day before which she should hear it, since on that day it is too late. */
  readonly before: { readonly on: CalendarDate; readonly what: string } | null
  /** What she was last told instead. */
  readonly told: Telling | null
}

/** The later of two days: what she can hear of since it arose, and since the office knows her. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other
}
