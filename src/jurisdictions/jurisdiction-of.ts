import { jurisdictions } from './all.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'

const byId: ReadonlyMap<string, Jurisdiction> = new Map(jurisdictions.map((one) => [one.id, one]))

/** The body of law with this id, or null when there is none. */
export function jurisdictionOf(id: string): Jurisdiction | null {
  return byId.get(id) ?? null
}
