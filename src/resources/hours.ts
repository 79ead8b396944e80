import type { ClockTime } from '../time/clock-time.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** From one clock time until another of the same day; the end does not belong to it. */
export type OpenFor = { readonly from: ClockTime; readonly until: ClockTime }

/** When something can be used in a week, on the clock of its place; a weekday that is absent is closed. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly OpenFor[]>>>
