import type { AgeLimit, Provision } from '../law/provision.ts'
import { type AgeNote, standingOf } from './asking.ts'

/** An accommodation that rests on an age, and what becomes of it by the hearing. */
export type Ageing = {
  readonly id: string
  readonly reference: string
  readonly code: string
  /** One for each provision under which it may have been asked for. */
  readonly notes: readonly (AgeNote & { readonly term: string; readonly cite: string })[]
}

/** What is asked about: an accommodation of a witness at a hearing. */
export type Aged = {
  readonly id: string
  readonly reference: string
  readonly code: string
  /** The witness's age today and on the first day of the hearing; null where the vault holds no birth date. */
  readonly ages: readonly [number, number] | null
}

/**
 * The accommodations of a hearing that an age puts in question: reached, about to be, or not known. Who stays under the
 * age throughout needs no word. Whether the law lets one lapse or survive, or leaves it open, is told, never assumed.
 */
export function ageingAt(
  accommodations: readonly Aged[],
  provisions: readonly Provision[],
): readonly Ageing[] {
  return accommodations.flatMap(({ id, reference, code, ages }): Ageing[] => {
    const notes = provisions
      .filter(
        (one): one is Provision & { age: AgeLimit } => one.codes.includes(code) && one.age !== undefined,
      )
      .map(({ age, term, source }) => ({
        limit: age,
        stands: standingOf(age, ages),
        term,
        cite: source.cite,
      }))
      .filter(({ stands }) => stands !== 'under it throughout')
    return notes.length > 0 ? [{ id, reference, code, notes }] : []
  })
}
