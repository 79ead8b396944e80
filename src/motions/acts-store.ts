import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { accommodationById } from '../accommodations/store.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import { planCourtMove } from '../bookings/ask-the-court.ts'
import { courtCases } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { Answers } from './answers.ts'
import type { CaseFacts } from './case-facts.ts'
import { caseFactsFor } from './case-facts-store.ts'
import { childClosedCircuitTemplate, firstAnswers, readinessOf, whyNoMotion } from './child-closed-circuit.ts'
import { leaksInAnswers, whatStops } from './filing-store.ts'
import { isOpen, type Motion, type MotionState } from './motion.ts'
import type { MotionRefusal } from './refusal.ts'
import { motionById } from './store.ts'
import { motions } from './tables.ts'

export type Seen = { readonly id: string; readonly version: number }
export type MotionKept = { readonly ok: true } | ({ readonly ok: false } & MotionRefusal)

/** Begins a motion for an accommodation of the case, with what the case already answers. The same id twice is one motion. */
export async function startMotion(
  db: Db,
  scope: CaseScope,
  wish: { readonly id: string; readonly accommodationId: string },
): Promise<MotionKept> {
  const [asked, facts] = [
    await accommodationById(db, scope, wish.accommodationId),
    await caseFactsFor(db, scope, wish.accommodationId),
  ]
  if (!asked || !facts) return { ok: false, reason: 'no such accommodation' }
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
    facts: { answers: firstAnswers(facts), asReady: null },
    createdAt: scope.at,
    updatedAt: scope.at,
  }
  const done = await act(db, scope, deedOf(scope, wish.id, 'motion-started', { code: asked.code }), [
    db.insert(motions).values(row),
  ])
  if (done.ok || (await motionById(db, scope, wish.id))) return { ok: true }
  return { ok: false, reason: 'no such accommodation' }
}

/**
 * Keeps the answers, unless one holds what must stay sealed. A motion that was ready is a draft again: it has to be
 * checked anew.
 */
export function keepAnswers(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  seen: Seen,
  answers: Answers,
): Promise<MotionKept> {
  return onceMore(() => decideAnswers(db, scope, keys, seen, answers))
}

async function decideAnswers(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  seen: Seen,
  answers: Answers,
): Promise<MotionKept> {
  const it = await motionWithFacts(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such motion' }
  const { motion, facts } = it
  if (!isOpen(motion.state)) return { ok: false, reason: 'not now', state: motion.state }
  const isSo = JSON.stringify(motion.answers) === JSON.stringify(answers)
  if (motion.version === seen.version + 1 && motion.state === 'drafting' && isSo) return { ok: true }
  if (motion.version !== seen.version) return { ok: false, reason: 'edited meanwhile' }
  const leaks = await leaksInAnswers(db, scope, keys, answers, facts)
  if (leaks.length > 0) return { ok: false, reason: 'answers leak', leaks }
  const answered = Object.keys(answers).filter((name) => answers[name]?.length)
  return take(db, scope, seen, {
    from: ['drafting', 'ready'],
    set: { state: 'drafting', facts: { answers, asReady: null } },
    deeds: [deedOf(scope, seen.id, 'motion-answered', { answered })],
  })
}

/**
 * Marks it ready, with the case as it stands now: no gap is left in the answers, and neither version of the filing holds
 * a placeholder or what must stay sealed. Sent twice, it is made ready once.
 */
export function makeReady(db: Db, scope: CaseScope, keys: KeyRing, seen: Seen): Promise<MotionKept> {
  return onceMore(() => decideReady(db, scope, keys, seen))
}

async function decideReady(db: Db, scope: CaseScope, keys: KeyRing, seen: Seen): Promise<MotionKept> {
  const it = await motionWithFacts(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such motion' }
  const { motion, facts } = it
  if (motion.state === 'ready' && motion.version === seen.version + 1) return { ok: true }
  if (motion.state !== 'drafting') return { ok: false, reason: 'not now', state: motion.state }
  if (motion.version !== seen.version) return { ok: false, reason: 'edited meanwhile' }
  const { gaps } = readinessOf(motion.answers, facts)
  if (gaps.length > 0) return { ok: false, reason: 'gaps', gaps }
  const stops = await whatStops(db, scope, keys, motion.answers, facts)
  if (stops) return stops
  return take(db, scope, seen, {
    from: ['drafting'],
    set: { state: 'ready', facts: { answers: motion.answers, asReady: facts } },
    deeds: [deedOf(scope, motion.id, 'motion-made-ready')],
  })
}

/**
 * Records that it was filed, today or before. An accommodation that waited for it is applied for, in the same act. Sent
 * twice, it is filed once.
 */
export function fileMotion(db: Db, scope: CaseScope, seen: Seen, filed: Filing): Promise<MotionKept> {
  return onceMore(() => decideFiled(db, scope, seen, filed))
}

type Filing = { readonly filedOn: CalendarDate; readonly docketEntry: string }

async function decideFiled(db: Db, scope: CaseScope, seen: Seen, filed: Filing): Promise<MotionKept> {
  const it = await motionWithFacts(db, scope, seen.id)
  if (!it) return { ok: false, reason: 'no such motion' }
  const { motion, facts } = it
  const isSo = motion.filedOn === filed.filedOn && motion.docketEntry === filed.docketEntry
  if (motion.state === 'filed' && isSo) return { ok: true }
  if (motion.state === 'drafting') return { ok: false, reason: 'not ready' }
  if (motion.state !== 'ready') return { ok: false, reason: 'not now', state: motion.state }
  if (filed.filedOn > wallClock(scope.at, zone(facts.zone)).date)
    return { ok: false, reason: 'filed in the future' }
  const filing = {
    from: ['ready'],
    set: { state: 'filed', ...filed },
    deeds: [deedOf(scope, motion.id, 'motion-filed', filed)],
  } as const satisfies Step
  const asked = await accommodationById(db, scope, motion.accommodationId)
  const applied = asked && (await planCourtMove(db, scope, asked, { move: 'apply', on: filed.filedOn }))
  // What was applied for already, or withdrawn, is left as it stands: the motion was filed all the same.
  if (!applied?.ok) return take(db, scope, seen, filing)
  return take(db, scope, seen, {
    ...filing,
    deeds: [...filing.deeds, ...applied.deeds],
    along: applied.changes,
  })
}

/** Decides again where somebody was first: perhaps this very act, sent twice. */
async function onceMore(decide: () => Promise<MotionKept>): Promise<MotionKept> {
  const done = await decide()
  return !done.ok && done.reason === 'edited meanwhile' ? decide() : done
}

/** A motion with the case as it stands now. */
export async function motionWithFacts(
  db: Db,
  scope: CaseScope,
  id: string,
): Promise<{ readonly motion: Motion; readonly facts: CaseFacts } | null> {
  const motion = await motionById(db, scope, id)
  const facts = motion && (await caseFactsFor(db, scope, motion.accommodationId))
  return facts ? { motion, facts } : null
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

async function take(db: Db, scope: CaseScope, seen: Seen, step: Step): Promise<MotionKept> {
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
