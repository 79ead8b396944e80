import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import { statementToReleaseAllOf, statementToUnconfirmAllOf } from './release.ts'
import type { Db } from '../db/connection.ts'
import {
  type Accommodation,
  type BookedSort,
  readinessOf,
  type RulingLine,
} from '../accommodations/accommodation.ts'
import {
  isOver,
  type LegalMove,
  type LegalState,
  moveLegal,
  orderStands,
} from '../accommodations/legal-state.ts'
import {
  logisticsAfter,
  type LogisticsMove,
  type LogisticsState,
  moveLogistics,
} from '../accommodations/logistics-state.ts'
import { accommodationById } from '../accommodations/store.ts'
import { accommodations, rulingLines } from '../accommodations/tables.ts'

export type StateAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no such accommodation' }
  | { readonly ok: false; readonly reason: 'edited meanwhile' }
  | Extract<LegalMove, { ok: false }>
  | Extract<LogisticsMove, { ok: false }>
type Seen = { readonly id: string; readonly version: number }

/** Legal moves that are not the court's: asking, being opposed, giving up, running out. */
export type LegalAct = 'to apply' | 'not needed to ask' | 'applied' | 'opposed' | 'withdrawn' | 'lapsed'

const did: Readonly<Record<LegalAct, string>> = {
  'to apply': 'noted that the court must be asked',
  'not needed to ask': 'noted that no order is needed',
  applied: 'recorded the application',
  opposed: 'recorded the opposition',
  withdrawn: 'withdrew the accommodation',
  lapsed: 'recorded that the order lapsed',
}

/** Moves the legal side. What is withdrawn is released in the same act; what lapsed is no longer confirmed. */
export async function moveInLaw(db: Db, scope: CaseScope, seen: Seen, to: LegalAct): Promise<StateAnswer> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  const move = moveLegal(it.legal, to)
  if (!move.ok) return move
  const deed = deedOf(scope, it, did[to], { from: it.legal, to })
  return answer(await act(db, scope, deed, statementsToMoveInLaw(db, scope, it, seen, to)))
}

/**
 * Records a line of the court's decision. A denial releases what was held for it in the same act.
 *
 * @param motionId the motion that the court ruled on, when it was drafted here
 */
export async function recordRuling(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  line: RulingLine,
  motionId: string | null = null,
): Promise<StateAnswer> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  const move = moveLegal(it.legal, line.outcome)
  if (!move.ok) return (await isRecorded(db, it, line)) ? { ok: true } : move
  const { outcome, ruledOn, order } = line
  const done = await act(db, scope, deedOf(scope, it, 'recorded a ruling', { outcome, ruledOn, order }), [
    db.insert(rulingLines).values({ ...line, accommodationId: it.id, motionId, recordedAt: scope.at }),
    ...statementsToMoveInLaw(db, scope, it, seen, outcome),
  ])
  return !done.ok && (await isRecorded(db, it, line)) ? { ok: true } : answer(done)
}

/** Moves the arrangements: tested, in use, done. Never to a state that calls them sure while the order is missing. */
export async function moveArrangements(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  to: LogisticsState,
  booked: readonly BookedSort[],
): Promise<StateAnswer> {
  const it = await accommodationById(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such accommodation' }
  const move = moveLogistics(it.logistics, to, it.legal, readinessOf(it.code, booked))
  if (!move.ok) return move
  const deed = deedOf(scope, it, `recorded the arrangements as ${to}`, { from: it.logistics, to })
  const changes = updateStates(db, scope, seen, it.legal, to)
  const releases =
    to === 'released' ? [statementToReleaseAllOf(db, scope, [it.id], 'not wanted any more')] : []
  return answer(await act(db, scope, deed, [...releases, ...changes]))
}

/** For acts of other rooms that move the law's side too, such as a motion that is filed. */
export function statementsToMoveInLaw(
  db: Db,
  scope: CaseScope,
  it: Pick<Accommodation, 'logistics'>,
  seen: Seen,
  to: LegalState,
): readonly Change[] {
  const before = isOver(to)
    ? [statementToReleaseAllOf(db, scope, [seen.id], to === 'denied' ? 'the court denied it' : 'withdrawn')]
    : orderStands(to)
      ? []
      : [statementToUnconfirmAllOf(db, scope, seen.id)]
  return [...before, ...updateStates(db, scope, seen, to, logisticsAfter(to, it.logistics))]
}

function updateStates(
  db: Db,
  scope: CaseScope,
  seen: Seen,
  legalState: LegalState,
  logisticsState: LogisticsState,
): readonly Change[] {
  return [
    db
      .update(accommodations)
      .set({ legalState, logisticsState, updatedAt: scope.at, version: sql`${accommodations.version} + 1` })
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

/** Whether this very line is there already: the form was sent twice. */
async function isRecorded(db: Db, it: Accommodation, line: RulingLine): Promise<boolean> {
  const [found] = await db
    .select({ id: rulingLines.id })
    .from(rulingLines)
    .where(and(eq(rulingLines.id, line.id), eq(rulingLines.accommodationId, it.id)))
  return found !== undefined
}

function deedOf(
  scope: CaseScope,
  it: Accommodation,
  verb: string,
  facts: Readonly<Record<string, unknown>>,
): Deed {
  return {
    did: verb,
    about: { kind: 'accommodation', id: it.id },
    caseId: scope.caseId,
    facts: { code: it.code, ...facts },
  }
}

function answer(done: { readonly ok: boolean }): StateAnswer {
  return done.ok ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}
