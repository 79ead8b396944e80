import { type SQL, sql } from 'drizzle-orm'
import { hearings } from './tables.ts'

/** The narrowest range first, so that a small office keeps short codes; the last is never crowded. */
const ranges = [9_000, 9_000, 90_000, 90_000, 900_000, 900_000, 90_000_000, 90_000_000]

/**
 * A number for a new hearing, chosen by chance and not in use: the number behind `A-` in coded calendars. It must
 * tell nothing, neither how many hearings there are nor which came first, so it is not counted up. The database picks
 * the first free one of several as it writes, within the act.
 */
export function freeCode(): SQL<number> {
  const candidates = JSON.stringify(ranges.map((range) => 1000 + chance(range)))
  return sql<number>`(select value from json_each(${candidates}) where not exists (select 1 from ${hearings} taken where taken.code = value) limit 1)`
}

function chance(below: number): number {
  // The remainder favours small numbers by less than one in forty, which tells nobody anything.
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below
}
