import type { CaseScope } from '../access/scope.ts'
import type { RulingOutcome } from '../accommodations/accommodation.ts'
import type { LogisticsState } from '../accommodations/logistics-state.ts'
import { type LegalAct, moveArrangements, moveInLaw, recordRuling } from '../bookings/accommodation-states.ts'
import { accommodationById } from '../accommodations/store.ts'
import { confirm } from '../bookings/change.ts'
import { reserve } from '../bookings/reserve.ts'
import { bookingsOfAccommodation } from '../bookings/store.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { KeptHearing } from '../hearings/store.ts'
import { caseFactsFor } from '../motions/case-facts-store.ts'
import { firstAnswers, readinessOf } from '../motions/child-closed-circuit.ts'
import { whatStops } from '../motions/filing-store.ts'
import { fileMotion, keepAnswers, makeReady, motionById, startMotion } from '../motions/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { demoAnswers } from './motion-answers.ts'

/** One thing that happens to an accommodation of the demonstration, in the order in which it is written. */
export type DemoStep =
  | { readonly law: LegalAct }
  | { readonly ruling: RulingOutcome; readonly conditions: string; readonly daysAgo: number }
  /** Names of resources to hold on the hearing's first two sittings. */
  | { readonly book: readonly string[] }
  /** Everything held for it is confirmed. */
  | { readonly confirm: true }
  | { readonly arranged: LogisticsState }
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
  if ('confirm' in step) return confirmAll(db, scope, id)
  if ('motion' in step) return motion(db, scope, step.motion, around)
  const seen = { id, version: (await accommodationById(db, scope, id))?.version ?? 0 }
  if ('law' in step) return moveInLaw(db, scope, seen, step.law)
  if ('arranged' in step) {
    const booked = (await bookingsOfAccommodation(db, scope, id)).flatMap(({ resource, state }) =>
      state === 'released' ? [] : [{ sort: resource.sort, state }],
    )
    return moveArrangements(db, scope, seen, step.arranged, booked)
  }
  return recordRuling(db, scope, seen, {
    id: newId(scope.at),
    outcome: step.ruling,
    conditions: step.conditions,
    ruledOn: addDays(today, -step.daysAgo),
    order: `Order, docket entry ${step.ruling === 'varied' ? 27 : 21}`,
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

async function confirmAll(db: Db, scope: CaseScope, accommodationId: string): Promise<Answered> {
  for (const booking of await bookingsOfAccommodation(db, scope, accommodationId)) {
    const done = await confirm(db, scope, booking)
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
  const first = firstAnswers(facts)
  const started = await startMotion(db, scope, { id, accommodationId }, first)
  if (!started.ok || until === 'drafting') return started
  const answers = { ...first, ...demoAnswers(reference, today) }
  const kept = await keepAnswers(db, scope, { id, version: 1 }, answers)
  if (!kept.ok) return kept
  const ready = readinessOf(answers, facts)
  const stopped = ready.gaps.length > 0 || (await whatStops(db, scope, keys, answers, facts)) !== null
  if (stopped) return { ok: false, reason: JSON.stringify(ready.gaps) }
  const drafted = await motionById(db, scope, id)
  const made = drafted && (await makeReady(db, scope, drafted, facts))
  const it = await motionById(db, scope, id)
  if (!made?.ok || !it) return { ok: false, reason: 'edited meanwhile' }
  if (until === 'ready') return made
  return fileMotion(db, scope, it, { filedOn: today, docketEntry: '24' })
}
