import { courtsInTwoZones, courtZones } from '../jurisdictions/us-federal/court-zones.ts'

const zones: ReadonlyMap<string, string> = new Map(
  Object.entries(courtZones).flatMap(([zone, ids]) => ids.split(' ').map((id) => [id, zone] as const)),
)

export type CourtZone = { readonly zone: string; readonly other: string | null }

/** The zone of a federal district court's clocks, and the other one where its district has two; null if unknown. */
export function courtZone(courtId: string): CourtZone | null {
  const two: readonly [string, string] | undefined = new Map(Object.entries(courtsInTwoZones)).get(courtId)
  if (two) return { zone: two[0], other: two[1] }
  const zone = zones.get(courtId)
  return zone ? { zone, other: null } : null
}
