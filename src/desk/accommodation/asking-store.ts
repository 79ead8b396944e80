import type { CaseScope } from '../../access/scope.ts'
import { type Asking, askingFor } from '../../accommodations/asking.ts'
import { optionsFor } from '../../bookings/options.ts'
import { placesOf } from '../../bookings/place-store.ts'
import type { StandingLine } from '../../bookings/standing-store.ts'
import { deadlinesOfCase } from '../../deadlines/store.ts'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import type { Db } from '../../db/connection.ts'
import type { KeyRing } from '../../keys/key-ring.ts'
import { agesOn } from '../../people/age-store.ts'
import { wallClock } from '../../time/zoned.ts'

/** Whether it can still be asked for and arranged; null where no law is known or the hearing has no day. */
export async function askingOf(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  it: StandingLine,
): Promise<Asking | null> {
  const law = jurisdictionOf(it.jurisdiction)
  const place = (await placesOf(db, scope, [it.id])).get(it.id)
  if (!law || !place || it.firstDay === null) return null
  const { firstDay } = it
  const today = wallClock(scope.at, it.hearing.zone).date
  const [{ deadlines }, needs, ages] = await Promise.all([
    deadlinesOfCase(db, scope),
    optionsFor(db, scope, place, { sittings: place.sittings, from: null, until: null }),
    agesOn(db, scope, keys, it.witnessId, [today, firstDay]),
  ])
  const known = deadlines.map(({ id, rule, trigger, due }) => ({
    id,
    key: rule.key,
    ref: trigger.ref,
    from: rule.counts.from,
    due,
  }))
  const scarce = needs
    .filter(({ needed }) => needed)
    .map(({ sort, options }) => ({
      sort,
      free: options.filter(({ free }) => free).length,
      of: options.length,
    }))
  const runFrom = new Map(law.deadlineRules.map(({ key, counts }) => [key, counts.from]))
  const [now = 0, then = 0] = ages ?? []
  const hearing = { id: it.hearingId, firstDay }
  return askingFor(it.code, law, hearing, known, runFrom, scarce, today, ages ? [now, then] : null)
}
