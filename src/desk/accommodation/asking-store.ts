import type { CaseScope } from '../../access/scope.ts'
import { type Asking, askingFor, type ScarceNeed } from '../../accommodations/asking.ts'
import { resourcesThatServe, unitsFree } from '../../bookings/free.ts'
import type { Place } from '../../bookings/place.ts'
import { placesOf } from '../../bookings/place-store.ts'
import { spanAt } from '../../bookings/span.ts'
import { workingDaysUntil } from '../../counting/working-days.ts'
import type { StandingLine } from '../../bookings/standing/standing-store.ts'
import { deadlinesOfCase } from '../../deadlines/store.ts'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import type { Db } from '../../db/connection.ts'
import type { KeyRing } from '../../keys/key-ring.ts'
import { agesOn } from '../../people/age-store.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
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
  const [{ deadlines, law: caseLaw }, scarce, ages] = await Promise.all([
    deadlinesOfCase(db, scope),
    scarceNeeds(db, place, it, scope.at),
    agesOn(db, scope, keys, it.witnessId, [today, firstDay]),
  ])
  const known = deadlines.map(({ id, rule, trigger, due }) => ({
    id,
    key: rule.key,
    ref: trigger.ref,
    from: rule.counts.from,
    due,
  }))
  const runFrom = new Map(law.deadlineRules.map(({ key, counts }) => [key, counts.from]))
  const [now = 0, then = 0] = ages ?? []
  const hearing = { id: it.hearingId, firstDay }
  const workingDays = (until: CalendarDate) =>
    workingDaysUntil(law.closedDays, caseLaw?.officeClosed ?? new Map(), today, until)
  const both = ages ? ([now, then] as const) : null
  return askingFor(it.code, law, hearing, known, runFrom, scarce, today, both, workingDays)
}

/**
 * What it needs of each sort and how much of that nobody else holds, on the day to come on which least is left. What it
 * holds itself is its own.
 */
async function scarceNeeds(
  db: Db,
  place: Place,
  { facts, standing }: StandingLine,
  at: number,
): Promise<readonly ScarceNeed[]> {
  const { code, spoken, courthouseId, zone } = place
  const all = await resourcesThatServe(db, { code, sort: null, spoken, courthouseId })
  const worst = new Map<string, ScarceNeed>()
  for (const sitting of place.sittings.filter(({ endsAt }) => endsAt > at)) {
    const needs = standing.days.find(({ id }) => id === sitting.id)?.needs ?? []
    const booked = facts.sittings.find(({ id }) => id === sitting.id)?.booked ?? []
    const decided = spanAt(sitting, zone, null, null)
    const without = new Set(booked.map(({ id }) => id))
    const units = decided.ok
      ? await unitsFree(db, all, { span: decided.span, courthouseId, zone }, { without })
      : null
    for (const { sort, units: needed } of needs) {
      const those = all.filter((one) => one.sort === sort)
      const found: ScarceNeed = {
        sort,
        units: needed,
        of: sum(those.map(({ quantity }) => quantity)),
        free: units && sum(those.map(({ id }) => units.get(id) ?? 0)),
        own: sum(booked.filter((one) => one.sort === sort).map((one) => one.units)),
        on: decided.ok ? sitting.date : null,
      }
      const before = worst.get(sort)
      if (!before || left(found) < left(before)) worst.set(sort, found)
    }
  }
  return [...worst.values()]
}

/** What is not known is no worse than what is. */
function left({ free, units }: ScarceNeed): number {
  return free === null ? Number.POSITIVE_INFINITY : free - units
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
