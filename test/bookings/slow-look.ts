import { asc } from 'drizzle-orm'
import { accommodationParts, accommodations, courtRequests } from '../../src/accommodations/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { bookings, deliveries } from '../../src/bookings/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { resources } from '../../src/resources/tables.ts'
import { courtOrders, rulingLines, rulingLineSittings, rulingLinesOn } from '../../src/rulings/tables.ts'

/**
 * Everything as it is stored, and what follows from it, looked at slowly and with none of the rules of the product: row
 * by row, quarter of an hour by quarter of an hour. The walk compares the product's answers with these.
 */
export async function everything(db: Db) {
  const [booked, its, asked, parts, days, all, things, orders, lines, named, on, delivered, record] =
    await Promise.all([
      db.select().from(bookings).orderBy(asc(bookings.id)),
      db.select().from(accommodations).orderBy(asc(accommodations.id)),
      db.select().from(courtRequests).orderBy(asc(courtRequests.id)),
      db.select().from(accommodationParts).orderBy(asc(accommodationParts.accommodationId)),
      db.select().from(sittings).orderBy(asc(sittings.startsAt), asc(sittings.id)),
      db.select().from(hearings).orderBy(asc(hearings.id)),
      db.select().from(resources).orderBy(asc(resources.id)),
      db.select().from(courtOrders).orderBy(asc(courtOrders.id)),
      db.select().from(rulingLines).orderBy(asc(rulingLines.id)),
      db
        .select()
        .from(rulingLineSittings)
        .orderBy(asc(rulingLineSittings.lineId), asc(rulingLineSittings.place)),
      db.select().from(rulingLinesOn).orderBy(asc(rulingLinesOn.lineId), asc(rulingLinesOn.accommodationId)),
      db.select().from(deliveries),
      db.select().from(auditLines).orderBy(asc(auditLines.seq)),
    ])
  return { booked, its, asked, parts, days, all, things, orders, lines, named, on, delivered, record }
}
export type Everything = Awaited<ReturnType<typeof everything>>
type Row = Everything['booked'][number]
type It = Everything['its'][number]
type Day = Everything['days'][number]

const minute = 60_000
const quarter = 15 * minute
const live = (row: Row) => row.state !== 'released'
const relied = (row: Row) => row.state === 'confirmed' || row.state === 'tested' || row.state === 'in use'

/** Resources held beyond their number at some instant. */
export function heldBeyond({ booked, things }: Everything): readonly string[] {
  return things.flatMap((thing) => {
    const holds = booked.filter((row) => live(row) && row.resourceId === thing.id)
    return holds.flatMap(({ heldFrom: instant }) => {
      const used = holds
        .filter((row) => row.heldFrom <= instant && instant < row.heldUntil)
        .reduce((sum, row) => sum + row.units, 0)
      return used > thing.quantity ? [`${thing.id}: ${used} of ${thing.quantity} at ${instant}`] : []
    })
  })
}

/** Bookings to come that leave out set-up, strike or the journey, or that hold what cannot be where the hearing is. */
export function cannotBeThere(all: Everything): readonly string[] {
  return all.booked.flatMap((row) => {
    if (row.state !== 'held' && row.state !== 'confirmed' && row.state !== 'tested') return []
    const thing = all.things.find(({ id }) => id === row.resourceId)
    const day = all.days.find(({ id }) => id === row.sittingId)
    const hearing = all.all.find(({ id }) => id === day?.hearingId)
    if (!thing || !day || !hearing) return [`${row.id} hangs on nothing`]
    const isAway = thing.courthouseId === null || thing.courthouseId !== hearing.courthouseId
    if (thing.kind !== 'person' && thing.courthouseId !== null && isAway)
      return [`${row.id}: ${thing.id} stands in another courthouse`]
    const travel = thing.kind === 'person' && isAway ? thing.travelMinutes : 0
    const from = row.startsAt - (thing.setupMinutes + travel) * minute
    const until = row.endsAt + (thing.strikeMinutes + travel) * minute
    return row.heldFrom <= from && until <= row.heldUntil
      ? []
      : [`${row.id}: ${thing.id} has no time for its way`]
  })
}

/** Bookings to come that do not lie on the day of their sitting, or whose hearing does not take place. */
export function leftBehind(
  { booked, days, all }: Everything,
  dayOf: (at: number) => string,
): readonly string[] {
  return booked.flatMap((row) => {
    if (row.state !== 'held' && row.state !== 'confirmed' && row.state !== 'tested') return []
    const day = days.find(({ id }) => id === row.sittingId)
    const hearing = all.find(({ id }) => id === day?.hearingId)
    if (hearing?.state !== 'set') return [`${row.id} is held for a hearing that is ${hearing?.state}`]
    return dayOf(row.startsAt) === day?.date
      ? []
      : [`${row.id} is held on ${dayOf(row.startsAt)}, not ${day?.date}`]
  })
}

/** The line that stands for an accommodation at a sitting: told from the first to the last. */
export function lineAt(all: Everything, accommodationId: string, sittingId: string) {
  const covering = all.on
    .filter((one) => one.accommodationId === accommodationId)
    .flatMap(({ lineId, requestId }) => {
      const line = all.lines.find(({ id }) => id === lineId)
      const order = all.orders.find(({ id }) => id === line?.orderId)
      const isNamed = all.named.some((one) => one.lineId === lineId && one.sittingId === sittingId)
      return line && order && (line.everySitting || isNamed) ? [{ line, order, requestId }] : []
    })
    .toSorted((a, b) =>
      a.order.ruledOn === b.order.ruledOn
        ? a.order.recordedAt - b.order.recordedAt || a.line.place - b.line.place
        : a.order.ruledOn.localeCompare(b.order.ruledOn),
    )
  let standing: (typeof covering)[number] | null = null
  for (const one of covering) {
    const saidYes =
      standing !== null && ['granted', 'granted as varied', 'reserved'].includes(standing.line.outcome)
    if (one.line.outcome !== 'lapsed' || saidYes) standing = one
  }
  return standing
}

/** Whether the court said no for that day, or the office gave it up, and nobody has asked anew. */
export function isOverAt(all: Everything, it: It, sittingId: string): boolean {
  if (it.withdrawnAt !== null) return true
  const standing = lineAt(all, it.id, sittingId)
  if (!standing || (standing.line.outcome !== 'denied' && standing.line.outcome !== 'withdrawn')) return false
  const numbers = all.asked.filter((one) => one.accommodationId === it.id)
  const answered = numbers.find(({ id }) => id === standing.requestId)?.number ?? 0
  return !numbers.some(({ number }) => number > answered)
}

function isAllowed(all: Everything, it: It, sittingId: string): boolean {
  const standing = lineAt(all, it.id, sittingId)
  if (it.withdrawnAt !== null) return false
  return standing ? standing.line.outcome.startsWith('granted') : !it.asks
}

/** What is relied on although no order lets it be, and what is held although the court said no. */
export function againstTheCourt(all: Everything): readonly string[] {
  return all.booked.flatMap((row) => {
    const it = all.its.find(({ id }) => id === row.accommodationId)
    if (!it || row.sittingId === null) return live(row) ? [`${row.id} hangs on nothing`] : []
    const standing = lineAt(all, it.id, row.sittingId)
    if (relied(row) && !isAllowed(all, it, row.sittingId))
      return [`${row.id} is ${row.state} without an order`]
    if (relied(row) && (standing?.line.id ?? null) !== row.rulingLineId)
      return [`${row.id} is ${row.state} under a line that does not stand`]
    const isHeld = row.state === 'held' || relied(row)
    return isHeld && isOverAt(all, it, row.sittingId) ? [`${row.id} is ${row.state} although it is over`] : []
  })
}

const usual: Readonly<Record<string, readonly string[]>> = {
  SCREEN: ['screen'],
  INTERPRETER: ['interpreter'],
  'LIVE-LINK': ['link room', 'two-way video'],
}
const ranks = ['missing', 'held', 'confirmed', 'tested', 'in use', 'done']
const words = ['missing', 'on hold', 'confirmed', 'tested', 'in use', 'done']

/** How far each need of the accommodation is covered on a day, quarter by quarter: `screen missing 09:00…`. */
export function coverageAt(all: Everything, it: It, day: Day): readonly string[] {
  if (isOverAt(all, it, day.id)) return []
  const ordered = standingNeeds(all, it, day)
  const needs = ordered ?? it.needs ?? (usual[it.code] ?? []).map((sort) => ({ sort, units: 1 }))
  const part = all.parts.find((one) => one.accommodationId === it.id && one.sittingId === day.id) ?? day
  const rows = all.booked.filter(
    (row) => live(row) && row.accommodationId === it.id && row.sittingId === day.id,
  )
  return needs.map(({ sort, units }) => {
    const serving = rows.filter((row) => all.things.find(({ id }) => id === row.resourceId)?.sort === sort)
    const instants =
      day.starts === null
        ? [part.startsAt]
        : Array.from(
            { length: (part.endsAt - part.startsAt) / quarter },
            (_, n) => part.startsAt + n * quarter,
          )
    const found = instants.map((instant) => {
      const there =
        day.starts === null
          ? serving
          : serving.filter((row) => row.startsAt <= instant && instant < row.endsAt)
      let rank = 0
      for (let tried = 1; tried < ranks.length; tried++) {
        const enough = there
          .filter((row) => row.state !== 'failed' && ranks.indexOf(row.state) >= tried)
          .reduce((sum, row) => sum + row.units, 0)
        if (enough >= units) rank = tried
      }
      return { rank, fails: there.some((row) => row.state === 'failed') }
    })
    const least = Math.min(...found.map(({ rank }) => rank))
    const isFailed = least === 0 && found.every(({ rank, fails }) => rank > 0 || fails)
    return `${sort} ${isFailed ? 'failed' : words[least]}`
  })
}

function standingNeeds(all: Everything, it: It, day: Day) {
  const standing = lineAt(all, it.id, day.id)
  if (!standing) return null
  const numbers = all.asked.filter((one) => one.accommodationId === it.id)
  const answered = numbers.find(({ id }) => id === standing.requestId)?.number ?? 0
  const isNo = ['denied', 'withdrawn', 'lapsed'].includes(standing.line.outcome)
  // Asked anew after a no: that line decides nothing any more.
  return isNo && numbers.some(({ number }) => number > answered) ? null : standing.line.needs
}

/** Whether people may be told "Confirmed" of the accommodation: every need of every day to come, and the order. */
export function mayBeCalledConfirmed(all: Everything, it: It, now: number): boolean {
  const days = all.days.filter((day) => day.hearingId === it.hearingId && day.endsAt > now)
  const wanted = days.filter((day) => !isOverAt(all, it, day.id))
  return (
    wanted.length > 0 &&
    wanted.every(
      (day) =>
        isAllowed(all, it, day.id) &&
        coverageAt(all, it, day).every((need) => /(confirmed|tested|in use|done)$/.test(need)),
    )
  )
}

/** Bookings that are not what they were, or new, without a line of their own in the record since. */
export function changedUnseen(before: Everything, after: Everything): readonly string[] {
  const since = after.record.slice(before.record.length)
  return after.booked.flatMap((row) => {
    const old = before.booked.find(({ id }) => id === row.id)
    const facts = (one: Row) => JSON.stringify({ ...one, sittingId: null, updatedAt: 0, version: 0 })
    if (old && facts(old) === facts(row)) return []
    return since.some(({ aboutId }) => aboutId === row.id) ? [] : [`${row.id} changed unseen`]
  })
}
