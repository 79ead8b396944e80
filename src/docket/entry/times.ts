/** `HH:MM` for an hour with AM or PM, null where no clock shows it (13:00 PM, 10:75 AM). */
export function clockTime(hour: number, minute: number, half: 'a' | 'p'): string | null {
  if (minute > 59 || hour > 23) return null
  if (hour > 12) return half === 'p' ? format(hour, minute) : null
  if (hour === 0) return format(half === 'p' ? 12 : 0, minute)
  return format((hour % 12) + (half === 'p' ? 12 : 0), minute)
}

/**
 * `HH:MM` for an hour printed without AM or PM. Courts sit in the day, so clerks left the half out:
 * 7 to 11 is morning, 1 to 6 afternoon, 12 noon.
 */
export function courtHour(hour: number, minute: number): string | null {
  if (minute > 59 || hour > 23 || hour === 0) return null
  return format(hour <= 6 ? hour + 12 : hour, minute)
}

function format(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
