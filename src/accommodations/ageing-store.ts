import type { CaseScope } from '../access/scope.ts'
import { caseFacts } from '../cases/store.ts'
import type { Db } from '../db/connection.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { agesOn } from '../people/age-store.ts'
import { witnessesOf } from '../people/store.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type Ageing, ageingAt } from './ageing.ts'
import { accommodationsOf } from './store.ts'

/**
 * The accommodations of a hearing that an age puts in question if it begins on each of these days, in their order.
 * Grown-ups are left out: what rests on being a child was never theirs.
 *
 * @param today where the hearing sits
 */
export async function ageingOf(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  hearingId: string,
  today: CalendarDate,
  firstDays: readonly CalendarDate[],
): Promise<readonly (readonly Ageing[])[]> {
  const law = jurisdictionOf((await caseFacts(db, scope)).facts.jurisdiction)
  if (!law) return firstDays.map(() => [])
  const [accommodations, witnesses] = await Promise.all([
    accommodationsOf(db, scope, { hearingId }),
    witnessesOf(db, scope),
  ])
  const young = new Set(witnesses.filter(({ facts }) => facts?.ageBand !== 'adult').map(({ id }) => id))
  const those = accommodations.filter(({ witnessId, wish }) => young.has(witnessId) && wish !== 'declined')
  const ages = new Map(
    await Promise.all(
      [...new Set(those.map(({ witnessId }) => witnessId))].map(
        async (id) => [id, await agesOn(db, scope, keys, id, [today, ...firstDays])] as const,
      ),
    ),
  )
  return firstDays.map((_, place) => {
    const aged = those.map(({ id, witness, code, witnessId }) => {
      const [now, ...then] = ages.get(witnessId) ?? []
      const later = then[place]
      const pair = now === undefined || later === undefined ? null : ([now, later] as const)
      return { id, reference: witness, code, ages: pair }
    })
    return ageingAt(aged, law.provisions)
  })
}
