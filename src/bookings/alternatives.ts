import { inArray } from 'drizzle-orm'
import { courthouses } from '../resources/views.ts'
import type { Db } from '../db/connection.ts'
import { clock } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { dayBounds, instantOf } from '../time/zoned.ts'
import type { Alternatives } from './booking.ts'
import { fits, type Held } from './capacity.ts'
import { freeAmong, heldOf, resourcesThatServe } from './free.ts'
import { holdFor, longestHold, type Span } from '../resources/hold.ts'
import { closedFor } from '../resources/opening.ts'
import type { Planned } from './plan.ts'
import { reachesCourthouse, type Resource } from '../resources/resource.ts'

/** How many of each kind are offered: enough to choose from, few enough to read. */
const offered = { times: 3, others: 5, elsewhere: 3 }
/** Other times are looked for in these steps, within the hours in which a courthouse can be used. */
const step = 15 * 60_000
const [opens, closes] = [clock('07:00'), clock('20:00')]

/** What is free near a booking that could not be made. */
export async function findAlternatives(
  db: Db,
  wanted: Pick<Planned, 'resource' | 'place' | 'sitting' | 'hold' | 'units'>,
): Promise<Alternatives> {
  const { resource, place, units } = wanted
  const sought = { code: place.code, sort: resource.sort, spoken: place.spoken }
  const [otherTimes, everywhere] = await Promise.all([
    freeTimes(db, wanted),
    resourcesThatServe(db, { ...sought, courthouseId: 'anywhere' }),
  ])
  const others = everywhere.filter((one) => one.id !== resource.id && one.quantity >= units)
  const here = others.filter((one) => reachesCourthouse(one, place.courthouseId))
  const there = others.filter((one) => !here.includes(one))
  const at = { span: wanted.hold, zone: place.zone, units }
  const [freeHere, freeThere] = await Promise.all([
    freeAmong(db, here, { ...at, courthouseId: place.courthouseId }),
    freeAmong(db, there, { ...at, courthouseId: null }),
  ])
  return {
    otherTimes,
    others: freeHere.slice(0, offered.others).map(shown),
    elsewhere: await named(db, freeThere.slice(0, offered.elsewhere)),
  }
}

/** Times of the same day and the same length at which the same resource is free, those nearest to the wanted first. */
async function freeTimes(
  db: Db,
  {
    resource,
    place,
    sitting,
    hold,
    units,
  }: Pick<Planned, 'resource' | 'place' | 'sitting' | 'hold' | 'units'>,
): Promise<readonly Span[]> {
  const day = hoursOf(sitting.date, place.zone)
  const length = hold.endsAt - hold.startsAt
  const within = { heldFrom: day.startsAt - longestHold, heldUntil: day.endsAt + longestHold }
  const held: readonly Held[] = (await heldOf(db, [resource.id], within)).get(resource.id) ?? []
  const found: Span[] = []
  for (let away = step; away <= day.endsAt - day.startsAt && found.length < offered.times; away += step) {
    for (const startsAt of [hold.startsAt - away, hold.startsAt + away]) {
      const span = { startsAt, endsAt: startsAt + length }
      if (span.startsAt < day.startsAt || span.endsAt > day.endsAt || found.some((one) => meets(one, span)))
        continue
      if (closedFor(resource, span, place.zone) !== null) continue
      if (fits(held, { ...holdFor(span, resource, place.courthouseId), units }, resource.quantity))
        found.push(span)
    }
  }
  return found.slice(0, offered.times)
}

/** Two offers that overlap are one offer told twice. */
function meets(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

function hoursOf(date: Planned['sitting']['date'], venue: Zone): Span {
  const day = dayBounds(date, venue)
  const [from, until] = [instantOf(date, opens, venue), instantOf(date, closes, venue)]
  return { startsAt: from.ok ? from.at : day.startsAt, endsAt: until.ok ? until.at : day.endsAt }
}

function shown({ id, name, sort }: Resource) {
  return { id, name, sort }
}

async function named(db: Db, found: readonly Resource[]) {
  const ids = found.flatMap((one) => one.courthouseId ?? [])
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: courthouses.id, name: courthouses.name })
    .from(courthouses)
    .where(inArray(courthouses.id, ids))
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return found.map((one) => ({ ...shown(one), courthouse: names.get(one.courthouseId ?? '') ?? '' }))
}
