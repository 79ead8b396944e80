import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { idWithin } from '../db/id-within.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Asked, Wish } from './accommodation.ts'
import { accommodationById } from './store.ts'
import { accommodations } from './tables.ts'
import { asksUsually, codes, mayGoWithoutOrder } from '../vocabulary/accommodations.ts'

export type Request = {
  /** Of the form; sent twice it is one act. */
  readonly id: string
  readonly witnessId: string
  readonly hearingId: string
  /** The day the person said it. */
  readonly saidOn: CalendarDate
  readonly asked: readonly Asked[]
}

export type AccommodationRefusal =
  | { readonly reason: 'nothing chosen' }
  | { readonly reason: 'no such accommodation' }
  | { readonly reason: 'no such witness or hearing' }
  | { readonly reason: 'asked for already' }
  | { readonly reason: 'edited meanwhile' }
  | { readonly reason: 'said in the future' }
export type Requested =
  { readonly ok: true; readonly ids: readonly string[] } | ({ readonly ok: false } & AccommodationRefusal)
export type WishKept = { readonly ok: true } | ({ readonly ok: false } & AccommodationRefusal)

/** Writes down, in one act, what a witness was offered or wants at a hearing. */
export async function requestAccommodations(db: Db, scope: CaseScope, request: Request): Promise<Requested> {
  if (request.asked.length === 0) return { ok: false, reason: 'nothing chosen' }
  const rows = request.asked.map((one) => rowOf(scope, request, one))
  const done = await act(
    db,
    scope,
    rows.map((row): Deed => ({
      did: 'asked for an accommodation',
      about: { kind: 'accommodation', id: row.id },
      caseId: scope.caseId,
      facts: { code: row.code, wish: row.wish, saidOn: row.wishSaidOn, legal: row.legalState },
    })),
    rows.map((row) => db.insert(accommodations).values(row)),
  )
  const ids = rows.map((row) => row.id)
  if (done.ok) return { ok: true, ids }
  if (done.because === 'exists already') {
    // The form's own rows: a repeated click. Others': somebody asked in the meantime.
    const first = await accommodationById(db, scope, ids[0] ?? '')
    return first ? { ok: true, ids } : { ok: false, reason: 'asked for already' }
  }
  return { ok: false, reason: 'no such witness or hearing' }
}

/** Writes down what the person says now; it may change at any time, whatever the court or the bookings say. */
export async function sayWish(
  db: Db,
  scope: CaseScope,
  seen: { readonly id: string; readonly version: number },
  wish: Wish,
  saidOn: CalendarDate,
): Promise<WishKept> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  const deed = {
    did: 'recorded what the person wishes',
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { from: it.wish, to: wish, saidOn },
  }
  const done = await act(db, scope, deed, [
    db
      .update(accommodations)
      .set({ wish, wishSaidOn: saidOn, updatedAt: scope.at, version: sql`${accommodations.version} + 1` })
      .where(
        and(
          eq(accommodations.id, it.id),
          eq(accommodations.caseId, scope.caseId),
          eq(accommodations.version, seen.version),
        ),
      ),
    mustChangeOne(db),
  ])
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}

function rowOf(scope: CaseScope, request: Request, { code, wish, withoutOrder }: Asked) {
  const asks = withoutOrder === null ? asksUsually(code) : !withoutOrder || !mayGoWithoutOrder(code)
  return {
    id: idWithin(request.id, codes.indexOf(code)),
    caseId: scope.caseId,
    witnessId: request.witnessId,
    hearingId: request.hearingId,
    code,
    legalState: asks ? ('to apply' as const) : ('not needed to ask' as const),
    logisticsState: 'to book' as const,
    wish,
    wishSaidOn: request.saidOn,
    createdAt: scope.at,
    updatedAt: scope.at,
  }
}
