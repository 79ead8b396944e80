import * as v from 'valibot'

/** A time on the court's wall clock, `HH:MM`, 24 hours, no seconds, no zone. */
export const ClockTime = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 09:30'),
  v.brand('ClockTime'),
)
export type ClockTime = v.InferOutput<typeof ClockTime>

/** Reads a literal time. @throws when it is none: for times written in code and tests, never for input. */
export function clock(text: string): ClockTime {
  return v.parse(ClockTime, text)
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** `9:30 AM`, as American court papers print it. */
export function clockInWords(time: ClockTime): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`
}
