import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { idWithin } from '../db/id-within.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { asksUsually, codes, mayGoWithoutOrder } from '../vocabulary/accommodations.ts'
import type { Need } from '../vocabulary/need.ts'
import type { AccommodationRefusal, Asked, Seen, Wish } from './accommodation.ts'
import { accommodationById } from './store.ts'
import { accommodations, courtRequests } from './tables.ts'

export type Request = {
  /** Of the form; sent twice it is one act. */
  readonly id: string
  readonly witnessId: string
  readonly hearingId: string
  /** The day the person said it. */
  readonly saidOn: CalendarDate
  readonly asked: readonly Asked[]
}

export type Requested =
  { readonly ok: true; readonly ids: readonly string[] } | ({ readonly ok: false } & AccommodationRefusal)
export type WishKept = { readonly ok: true } | ({ readonly ok: false } & AccommodationRefusal)

/**
 * Writes down, in one act, what a witness was offered or wants at a hearing.
 *
 * @param today on the calendar of the hearing: nothing was said in the future
 */
export async function requestAccommodations(
  db: Db,
  scope: CaseScope,
  request: Request,
  today: CalendarDate,
): Promise<Requested> {
  if (request.asked.length === 0) return { ok: false, reason: 'nothing chosen' }
  if (request.saidOn > today) return { ok: false, reason: 'said in the future' }
  const rows = request.asked.map((one) => rowOf(scope, request, one))
  const done = await act(
    db,
    scope,
    rows.map((row): Deed => ({
      did: 'accommodation-requested',
      about: { kind: 'accommodation', id: row.id },
      caseId: scope.caseId,
      facts: { code: row.code, wish: row.wish, saidOn: row.wishSaidOn, asks: row.asks },
    })),
    rows.flatMap((row) => [
      db.insert(accommodations).values(row),
      ...(row.asks ? [statementToAsk(db, scope, row.id, 1)] : []),
    ]),
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

/**
 * Writes down what the person says now; it may change at any time, whatever the court or the bookings say.
 *
 * @param today on the calendar of the hearing
 */
export async function sayWish(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  said: { readonly wish: Wish; readonly saidOn: CalendarDate },
  today: CalendarDate,
): Promise<WishKept> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  if (said.saidOn > today) return { ok: false, reason: 'said in the future' }
  const deed: Deed = {
    did: 'accommodation-wishes-recorded',
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { code: it.code, from: it.wish, to: said.wish, saidOn: said.saidOn },
  }
  const done = await act(db, scope, deed, [
    ...statementsToChange(db, scope, seen, { wish: said.wish, wishSaidOn: said.saidOn }),
  ])
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}

/** Says what exactly is asked for and what it needs for this witness; `needs` null: as usual. */
export async function describeAccommodation(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  to: { readonly note: string; readonly needs: readonly Need[] | null },
): Promise<WishKept> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  const deed: Deed = {
    did: 'accommodation-needs-changed',
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { code: it.code, needs: to.needs },
  }
  const done = await act(db, scope, deed, [...statementsToChange(db, scope, seen, to)])
  return done.ok ? done : { ok: false, reason: 'edited meanwhile' }
}

/** Changes an accommodation that is still as it was seen, or aborts the act. */
export function statementsToChange(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  set: Partial<typeof accommodations.$inferInsert>,
): readonly Change[] {
  return [
    db
      .update(accommodations)
      .set({ ...set, updatedAt: scope.at, version: sql`${accommodations.version} + 1` })
      .where(
        and(
          eq(accommodations.id, seen.id),
          eq(accommodations.caseId, scope.caseId),
          eq(accommodations.version, seen.version),
        ),
      ),
    mustChangeOne(db),
  ]
}

/** A request to the court, not applied for yet. */
export function statementToAsk(db: Db, scope: CaseScope, accommodationId: string, number: number): Change {
  return db.insert(courtRequests).values({
    id: requestId(accommodationId, number),
    accommodationId,
    number,
    state: 'to apply',
    createdAt: scope.at,
  })
}

/** One request of an accommodation has one id, whoever asks first. */
function requestId(accommodationId: string, number: number): string {
  return `${accommodationId}-${number}`
}

/** Moves a request that is still as it was seen, or aborts the act. */
export function statementsToMoveRequest(
  db: Db,
  seen: Seen,
  set: Partial<Pick<typeof courtRequests.$inferInsert, 'state' | 'appliedOn' | 'opposedOn'>>,
): readonly Change[] {
  return [
    db
      .update(courtRequests)
      .set({ ...set, version: sql`${courtRequests.version} + 1` })
      .where(and(eq(courtRequests.id, seen.id), eq(courtRequests.version, seen.version))),
    mustChangeOne(db),
  ]
}

function rowOf(scope: CaseScope, request: Request, { code, wish, withoutOrder }: Asked) {
  const asks = withoutOrder === null ? asksUsually(code) : !withoutOrder || !mayGoWithoutOrder(code)
  return {
    id: idWithin(request.id, codes.indexOf(code)),
    caseId: scope.caseId,
    witnessId: request.witnessId,
    hearingId: request.hearingId,
    code,
    asks,
    wish,
    wishSaidOn: request.saidOn,
    createdAt: scope.at,
    updatedAt: scope.at,
  }
}
