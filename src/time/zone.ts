import * as v from 'valibot'

/** An IANA time zone that this runtime knows, such as `America/Chicago`. Offsets and `UTC+5` are refused. */
export const Zone = v.pipe(
  v.string(),
  v.check(isKnown, 'Choose a time zone like America/Chicago'),
  v.brand('Zone'),
)
export type Zone = v.InferOutput<typeof Zone>

/** Reads a literal zone. @throws when it is none: for zones written in code and tests, never for input. */
export function zone(text: string): Zone {
  return v.parse(Zone, text)
}

function isKnown(text: string): boolean {
  if (!/^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(text)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: text }))
  } catch {
    return false
  }
}
