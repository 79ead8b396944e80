import { type Code, entryOf } from './accommodations.ts'
import type { Sort } from './sorts.ts'

/** So many units of one sort of resource that an accommodation cannot do without. */
export type Need = { readonly sort: Sort; readonly units: number }

/**
 * What an accommodation needs: as the court ordered, where the order says; else as the office noted for this witness;
 * else as the vocabulary has it, one of each sort.
 */
export function needsOf(
  code: Code,
  noted: readonly Need[] | null = null,
  ordered: readonly Need[] | null = null,
): readonly Need[] {
  return ordered ?? noted ?? entryOf(code).needs.map((sort) => ({ sort, units: 1 }))
}
