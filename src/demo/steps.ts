import type { CaseScope } from '../access/scope.ts'
import type { RecordedOutcome } from '../rulings/ruling.ts'
import { moveBeforeTheCourt } from '../bookings/ask-the-court.ts'
import { recordOrder } from '../bookings/record-order.ts'
import { type Reported } from '../bookings/booking.ts'
import { report } from '../bookings/change.ts'
import { accommodationById } from '../accommodations/store.ts'
import { reserve } from '../bookings/reserve.ts'
import { bookingsOfAccommodation } from '../bookings/store.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { KeptHearing } from '../hearings/store.ts'
import { caseFactsFor } from '../motions/case-facts-store.ts'
import { firstAnswers } from '../motions/child-closed-circuit.ts'
import { fileMotion, keepAnswers, makeReady, startMotion } from '../motions/acts-store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { demoAnswers } from './motion-answers.ts'

/** One thing that happens to an accommodation of the demonstration, in the order in which it is written. */
export type DemoStep =
  | { readonly court: 'apply' | 'oppose' | 'withdraw' | 'lapse' }
  | {
      readonly ruling: RecordedOutcome
      readonly conditions: string
      readonly daysAgo: number
      readonly asked?: string
      /** Days from today until which a reserved decision is awaited. */
      readonly reservedFor?: number
    }
  /** Names of resources to hold on the hearing's first two sittings. */
  | { readonly book: readonly string[] }
  /** How far everything is that is booked for it. */
  | { readonly report: Reported }
  /** How far its motion gets. */
  | { readonly motion: 'drafting' | 'ready' | 'filed' }

export type StepContext = {
  readonly keys: KeyRing
  readonly today: CalendarDate
  readonly resourceIds: ReadonlyMap<string, string>
  readonly hearing: KeptHearing
  readonly accommodationId: string
  readonly reference: string
}

/** Takes one step through the act that people use. @throws when it is refused */
export async function takeStep(db: Db, scope: CaseScope, step: DemoStep, around: StepContext): Promise<void> {
  const answered = await taken(db, scope, step, around)
  if (!answered.ok)
    throw new Error(`the demonstration's step ${JSON.stringify(step)} was refused: ${answered.reason}`)
}

type Answered = { readonly ok: true } | { readonly ok: false; readonly reason: string }

async function taken(db: Db, scope: CaseScope, step: DemoStep, around: StepContext): Promise<Answered> {
  const { accommodationId: id, today } = around
  if ('book' in step) return book(db, scope, step.book, around)
  if ('report' in step) return reportEach(db, scope, id, step.report)
  if ('motion' in step) return motion(db, scope, step.motion, around)
  const seen = { id, version: (await accommodationById(db, scope, id))?.version ?? 0 }
  if ('court' in step) {
    const { court: move } = step
    const to =
      move === 'apply' || move === 'oppose'
        ? { move, on: addDays(today, move === 'apply' ? -25 : -22) }
        : move === 'withdraw'
          ? { move, because: 'The witness would rather not' }
          : { move }
    return moveBeforeTheCourt(db, scope, seen, to)
  }
  const { ruling: outcome, conditions, daysAgo, asked = '', reservedFor } = step
  return recordOrder(db, scope, {
    id: newId(scope.at),
    reference: `Order, docket entry ${outcome === 'granted as varied' ? 27 : 21}`,
    ruledOn: addDays(today, -daysAgo),
    appliedOn: null,
    motionId: null,
    lines: [
      {
        outcome,
        on: [seen],
        sittingIds: null,
        asked,
        conditions,
        needs: null,
        reservedUntilOn: reservedFor === undefined ? null : addDays(today, reservedFor),
        reservedUntilHearingId: null,
      },
    ],
  })
}

function book(db: Db, scope: CaseScope, names: readonly string[], around: StepContext): Promise<Answered> {
  return reserve(db, scope, {
    id: newId(scope.at),
    sittingIds: around.hearing.sittings.slice(0, 2).map((sitting) => sitting.id),
    from: null,
    until: null,
    items: names.map((name) => ({
      accommodationId: around.accommodationId,
      resourceId: around.resourceIds.get(name) ?? '',
      units: 1,
    })),
  })
}

async function reportEach(
  db: Db,
  scope: CaseScope,
  accommodationId: string,
  to: Reported,
): Promise<Answered> {
  for (const booking of await bookingsOfAccommodation(db, scope, accommodationId)) {
    const done = await report(db, scope, booking, to, to === 'failed' ? 'Fell ill' : null)
    if (!done.ok) return done
  }
  return { ok: true }
}

async function motion(
  db: Db,
  scope: CaseScope,
  until: 'drafting' | 'ready' | 'filed',
  around: StepContext,
): Promise<Answered> {
  const { accommodationId, keys, reference, today } = around
  const id = newId(scope.at)
  const facts = await caseFactsFor(db, scope, accommodationId)
  if (!facts) return { ok: false, reason: 'no such accommodation' }
  const started = await startMotion(db, scope, { id, accommodationId })
  if (!started.ok || until === 'drafting') return started
  const answers = { ...firstAnswers(facts), ...demoAnswers(reference, today) }
  const kept = await keepAnswers(db, scope, keys, { id, version: 1 }, answers)
  if (!kept.ok) return kept
  const made = await makeReady(db, scope, keys, { id, version: 2 })
  if (!made.ok) return { ok: false, reason: JSON.stringify(made) }
  if (until === 'ready') return made
  return fileMotion(db, scope, { id, version: 3 }, { filedOn: today, docketEntry: '24' })
}
