import type { Actor } from '../../src/access/scope.ts'
import type { Deed } from '../../src/audit/act.ts'
import { courts } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'

const coordinator: Actor = { userId: '01jcoordinator0000000', role: 'coordinator', name: 'Ana Whitfield' }

/** Ana Whitfield, coordinator, on 14 September 2026. */
export const ana = { actor: coordinator, at: Date.UTC(2026, 8, 14, 13) }

export const corrected: Deed = { did: 'case-corrected', about: { kind: 'case', id: '26-cr-101' } }
export const added: Deed = { did: 'courthouse-added', about: { kind: 'court', id: 'casd' } }

/** Writes a court of this id into the office. */
export function newCourt(db: Db, id: string) {
  return db
    .insert(courts)
    .values({ id, name: `Court ${id}`, jurisdiction: 'us-federal', zone: 'America/Los_Angeles' })
}
