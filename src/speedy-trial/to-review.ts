import type { Waiting } from '../cases/readings/decision.ts'
import type { Reading } from '../cases/readings/reading.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** Excluded time of the docket that a person has to decide, beside what is recorded of the same matter. */
export type ExclusionToReview = Waiting<'excluded-time'> & {
  /** Recorded before, when the docket showed another end, or none. */
  readonly recorded: { readonly id: string; readonly until: CalendarDate | null } | null
}

type Recorded = { readonly id: string; readonly until: CalendarDate | null; readonly version: number }

/**
 * What of the excluded time that was read still has to be decided, as the recorded time stands now: what is recorded
 * with the very end that the docket shows is not asked again.
 *
 * @param read all of the case, decided or not
 * @param counted the time that is left out now
 */
export function toReview(
  read: readonly Reading<'excluded-time'>[],
  counted: readonly Recorded[],
): readonly ExclusionToReview[] {
  return read.flatMap((one) => {
    if (one.state !== 'waiting') return []
    const recorded = recordedOf(one, read, counted)
    return recorded && recorded.until === one.value.until ? [] : [{ ...one, recorded }]
  })
}

/** What is left out for the same matter: a motion that was pending and is decided now. */
export function recordedOf<R extends Recorded>(
  reading: Reading<'excluded-time'>,
  read: readonly Reading<'excluded-time'>[],
  counted: readonly R[],
): R | null {
  const ids = read.flatMap((one) => {
    const isSame = one.entry.id === reading.entry.id && one.value.matter === reading.value.matter
    return isSame && one.state === 'taken' ? [one.result.exclusionId] : []
  })
  return counted.find(({ id }) => ids.includes(id)) ?? null
}
