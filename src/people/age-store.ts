import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { ageOn, birthDateIn } from './age.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { openValues } from './vault.ts'

/**
 * A witness's age on each of these days; null where the vault holds no birth date. The date itself is given to nobody:
 * whoever asks learns whether an age is reached by a day of court, which the law makes a fact of the case.
 */
export async function agesOn(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  witnessId: string,
  days: readonly CalendarDate[],
): Promise<readonly number[] | null> {
  const values = await openValues(db, scope, keys, witnessId)
  const born = values
    .filter(({ kind }) => kind === 'birth date')
    .flatMap(({ opened }) => (opened.ok ? (birthDateIn(opened.value) ?? []) : []))
    .at(-1)
  return born === undefined ? null : days.map((day) => ageOn(born, day))
}
