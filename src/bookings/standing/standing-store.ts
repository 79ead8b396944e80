import { and, asc, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../../access/scope.ts'
import type { Accommodation } from '../../accommodations/accommodation.ts'
import { type AccommodationLine, accommodationsOf, type Narrowed } from '../../accommodations/store.ts'
import { accommodationParts } from '../../accommodations/views.ts'
import { among } from '../../db/among.ts'
import type { Db } from '../../db/connection.ts'
import { manyRows } from '../../db/many-rows.ts'
import { sittings } from '../../hearings/views.ts'
import type { Span } from '../../resources/hold.ts'
import { resources } from '../../resources/views.ts'
import { beforeTheCourt } from '../../rulings/store.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Booked } from '../coverage.ts'
import { type AccommodationFacts, type SittingFacts, type Standing, standingOf } from './standing.ts'
import { bookings, deliveries } from '../tables.ts'

/** An accommodation with how it stands at the scope's instant. */
export type StandingLine = AccommodationLine & {
  readonly standing: Standing
  readonly facts: AccommodationFacts
}

/** The accommodations of the case that the scope reaches, each with how it stands now. */
export async function standingsOf(
  db: Db,
  scope: CaseScope,
  narrowed: Narrowed = {},
): Promise<readonly StandingLine[]> {
  const lines = await accommodationsOf(db, scope, narrowed)
  const facts = await factsOf(db, lines)
  return lines.map((line) => {
    const those = facts.get(line.id)
    if (!those) throw new Error('an accommodation lost its facts between two questions')
    return { ...line, facts: those, standing: standingOf(those, scope.at) }
  })
}

/** One accommodation with how it stands now; null when there is none that the scope reaches. */
export async function standingOfOne(db: Db, scope: CaseScope, id: string): Promise<StandingLine | null> {
  const [found] = await standingsOf(db, scope, { id })
  return found ?? null
}

/** All that the states of these accommodations are worked out from, by id: a bounded number of questions. */
export async function factsOf(
  db: Db,
  its: readonly (Accommodation & { readonly hearing: { readonly state: string } })[],
): Promise<ReadonlyMap<string, AccommodationFacts>> {
  if (its.length === 0) return new Map()
  const ids = its.map(({ id }) => id)
  const [court, days, parts, booked, delivered] = await Promise.all([
    beforeTheCourt(db, its),
    sittingsOf(db, [...new Set(its.map(({ hearingId }) => hearingId))]),
    db.select().from(accommodationParts).where(among(accommodationParts.accommodationId, ids)),
    bookedFor(db, ids),
    db.select().from(deliveries).where(among(deliveries.accommodationId, ids)),
  ])
  const at = (accommodationId: string, sittingId: string | null) => `${accommodationId} ${sittingId ?? ''}`
  const partAt = new Map(parts.map((one) => [at(one.accommodationId, one.sittingId), one]))
  const bookedAt = Map.groupBy(booked, (one) => at(one.accommodationId, one.sittingId))
  const deliveredAt = new Map(delivered.map((one) => [at(one.accommodationId, one.sittingId), one.state]))
  return new Map(
    its.map((it) => {
      const before = court.get(it.id) ?? { asks: it.asks, isWithdrawn: false, requests: [], lines: [] }
      const facts: AccommodationFacts = {
        ...before,
        code: it.code,
        wish: it.wish,
        needs: it.needs,
        isOn: it.hearing.state === 'set' || it.hearing.state === 'held',
        sittings: (days.get(it.hearingId) ?? []).map((sitting): SittingFacts => {
          const key = at(it.id, sitting.id)
          const rows = bookedAt.get(key) ?? []
          return {
            ...sitting,
            part: partAt.get(key) ?? null,
            booked: rows.flatMap(({ lost: _lost, state, ...one }): readonly Booked[] =>
              state === 'released' ? [] : [{ ...one, state }],
            ),
            lost: rows.filter(({ lost }) => lost).map(({ sort }) => sort),
            delivered: deliveredAt.get(key) ?? null,
          }
        }),
      }
      return [it.id, facts]
    }),
  )
}

type Day = Span & { readonly id: string; readonly date: CalendarDate; readonly isTimed: boolean }

async function sittingsOf(
  db: Db,
  hearingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const { id, hearingId: ofHearing, date: on, starts: from, startsAt, endsAt } = sittings
  const fields = { id, hearingId: ofHearing, date: on, starts: from, startsAt, endsAt }
  const rows = await manyRows(db, fields, (select) =>
    select.from(sittings).where(among(sittings.hearingId, hearingIds)).orderBy(asc(sittings.startsAt)),
  )
  return Map.groupBy(
    // Dates are parsed before they are stored.
    rows.map(({ starts, date, ...row }) => ({
      ...row,
      date: date as CalendarDate,
      isTimed: starts !== null,
    })),
    ({ hearingId }) => hearingId,
  )
}

/** What is held for these accommodations, and what was lost. */
function bookedFor(db: Db, accommodationIds: readonly string[]) {
  const { id, accommodationId, sittingId, units, state, startsAt, endsAt, lost } = bookings
  const { sort } = resources
  const fields = { id, accommodationId, sittingId, sort, units, state, startsAt, endsAt, lost }
  return manyRows(db, fields, (select) =>
    select
      .from(bookings)
      .innerJoin(resources, eq(resources.id, bookings.resourceId))
      .where(
        and(
          among(bookings.accommodationId, accommodationIds),
          sql`(${bookings.state} <> 'released' or ${bookings.lost} = 1)`,
        ),
      ),
  )
}
