import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { planCourtMove } from '../bookings/ask-the-court.ts'
import { accommodationById } from '../accommodations/store.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import { courtCases } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import { accommodations } from '../accommodations/views.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { Answers } from './answers.ts'
import type { CaseFacts } from './case-facts.ts'
import { childClosedCircuitTemplate, whyNoMotion } from './child-closed-circuit.ts'
import type { Motion, MotionState } from './motion.ts'
import { motions } from './tables.ts'

/** A motion with what a list says of it. */
export type MotionLine = Motion & {
  /** The witness's reference. */
  readonly witness: string
  readonly hearing: {
    readonly id: string
    readonly type: string
    readonly code: number
    readonly firstDay: string | null
  }
}

/** The motions of the case, the newest first. */
export async function motionsOf(db: Db, scope: CaseScope): Promise<readonly MotionLine[]> {
  const firstDay = sql<string | null>`(select min(date) from ${sittings} where hearing_id = ${hearings.id})`
  const rows = await db
    .select({
      it: motions,
      witness: witnesses.reference,
      hearing: { id: hearings.id, type: hearings.type, code: hearings.code, firstDay },
    })
    .from(motions)
    .innerJoin(accommodations, eq(accommodations.id, motions.accommodationId))
    .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
    .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
    .where(eq(motions.caseId, scope.caseId))
    .orderBy(desc(motions.createdAt))
  return rows.map(({ it, ...rest }) => ({ ...motionOf(it), ...rest }))
}

/** One motion of the case, or null. */
export async function motionById(db: Db, scope: CaseScope, id: string): Promise<Motion | null> {
  const [row] = await db
    .select()
    .from(motions)
    .where(and(eq(motions.id, id), eq(motions.caseId, scope.caseId)))
  return row ? motionOf(row) : null
}

function motionOf(row: typeof motions.$inferSelect): Motion {
  const { id, caseId, accommodationId, state, filedOn, docketEntry, version } = row
  return { id, caseId, accommodationId, state, filedOn, docketEntry, version, ...row.facts }
}

export type Started =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'no such accommodation' }
  | { readonly ok: false; readonly reason: 'no motion for it'; readonly says: string }

/** Begins a motion for an accommodation of the case. The same id twice is one motion. */
export async function startMotion(
  db: Db,
  scope: CaseScope,
  wish: { readonly id: string; readonly accommodationId: string },
  answers: Answers,
): Promise<Started> {
  const asked = await accommodationById(db, scope, wish.accommodationId)
  if (!asked) return { ok: false, reason: 'no such accommodation' }
  const [law] = await db
    .select({ id: courtCases.jurisdiction })
    .from(courtCases)
    .where(eq(courtCases.id, scope.caseId))
  const says = whyNoMotion(asked.code, law?.id ?? '')
  if (says !== null) return { ok: false, reason: 'no motion for it', says }
  const row = {
    ...wish,
    caseId: scope.caseId,
    template: childClosedCircuitTemplate,
    state: 'drafting' as const,
    facts: { answers, asReady: null },
    createdAt: scope.at,
    updatedAt: scope.at,
  }
  const done = await act(db, scope, deedOf(scope, wish.id, 'motion-started', { code: asked.code }), [
    db.insert(motions).values(row),
  ])
  if (done.ok || (await motionById(db, scope, wish.id))) return { ok: true, id: wish.id }
  return { ok: false, reason: 'no such accommodation' }
}

export type Seen = { readonly id: string; readonly version: number }
export type Kept = { readonly ok: true } | { readonly ok: false; readonly reason: 'edited meanwhile' }

/** Keeps the answers. A motion that was ready is a draft again: it has to be checked anew. */
export function keepAnswers(db: Db, scope: CaseScope, seen: Seen, answers: Answers): Promise<Kept> {
  const answered = Object.keys(answers).filter((name) => answers[name]?.length)
  return take(db, scope, seen, {
    from: ['drafting', 'ready'],
    set: { state: 'drafting', facts: { answers, asReady: null } },
    deeds: [deedOf(scope, seen.id, 'motion-answered', { answered })],
  })
}

/** Marks it ready, with the case as it stands now. Whoever calls has found no gap and no leak. */
export function makeReady(db: Db, scope: CaseScope, motion: Motion, asReady: CaseFacts): Promise<Kept> {
  return take(db, scope, motion, {
    from: ['drafting'],
    set: { state: 'ready', facts: { answers: motion.answers, asReady } },
    deeds: [deedOf(scope, motion.id, 'motion-made-ready')],
  })
}

/** Records that it was filed. An accommodation that waited for it is applied for, in the same act. */
export async function fileMotion(
  db: Db,
  scope: CaseScope,
  motion: Motion,
  filed: { readonly filedOn: CalendarDate; readonly docketEntry: string },
): Promise<Kept> {
  const filing = {
    from: ['ready'],
    set: { state: 'filed', ...filed },
    deeds: [deedOf(scope, motion.id, 'motion-filed', filed)],
  } as const satisfies Step
  const asked = await accommodationById(db, scope, motion.accommodationId)
  const applied = asked && (await planCourtMove(db, scope, asked, { move: 'apply', on: filed.filedOn }))
  // What was applied for already, or withdrawn, is left as it stands: the motion was filed all the same.
  if (!applied?.ok) return take(db, scope, motion, filing)
  return take(db, scope, motion, {
    ...filing,
    deeds: [...filing.deeds, ...applied.deeds],
    along: applied.changes,
  })
}

/** Writes down that a document left the office, and which. */
export async function recordHandedOver(
  db: Db,
  scope: CaseScope,
  motion: Motion,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  const done = await act(db, scope, deedOf(scope, motion.id, 'motion-downloaded', facts), [])
  if (!done.ok) throw new Error(`the record refused: ${done.because}`)
}

type Step = {
  /** The states it may be taken from. */
  readonly from: readonly MotionState[]
  readonly set: Partial<Pick<typeof motions.$inferInsert, 'state' | 'facts' | 'filedOn' | 'docketEntry'>>
  readonly deeds: readonly Deed[]
  /** What changes elsewhere in the same act. */
  readonly along?: readonly Change[]
}

async function take(db: Db, scope: CaseScope, seen: Seen, step: Step): Promise<Kept> {
  const update = db
    .update(motions)
    .set({ ...step.set, updatedAt: scope.at, version: sql`${motions.version} + 1` })
    .where(
      and(
        eq(motions.id, seen.id),
        eq(motions.caseId, scope.caseId),
        eq(motions.version, seen.version),
        inArray(motions.state, [...step.from]),
      ),
    )
  const done = await act(db, scope, step.deeds, [update, mustChangeOne(db), ...(step.along ?? [])])
  return done.ok ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}

function deedOf(
  scope: CaseScope,
  id: string,
  did: DeedKey,
  facts: Readonly<Record<string, unknown>> = {},
): Deed {
  return { did, about: { kind: 'motion', id }, caseId: scope.caseId, facts }
}
