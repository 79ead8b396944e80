import type { CaseScope } from '../../access/scope.ts'
import type { Db } from '../../db/connection.ts'
import type { KeyRing } from '../../keys/key-ring.ts'
import type { Changed, Consequence } from '../consequence.ts'
import type { Dependant } from './dependant-store.ts'
import { agesThatChange } from './ages-store.ts'
import { deadlinesThatMove } from './deadlines-store.ts'
import { motionsToCheck } from './motions-store.ts'
import { rulingsToCheck } from './rulings-store.ts'

/** All that depends on a hearing and does not move with it in the act, in the order in which a page shows it. */
const dependants: readonly Dependant[] = [rulingsToCheck, agesThatChange, deadlinesThatMove, motionsToCheck]

const byWeight = ['lost', 'choice', 'follows'] as const

/** What a change of the hearing does to all that depends on it, the gravest first. Writes nothing. */
export async function consequencesOf(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  changed: Changed,
): Promise<readonly Consequence[]> {
  const found = await Promise.all(dependants.map((dependant) => dependant(db, scope, keys, changed)))
  return found.flat().toSorted((a, b) => byWeight.indexOf(a.weight) - byWeight.indexOf(b.weight))
}
