import { and, asc, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne, type Planned } from '../audit/act.ts'
import { defendantsOf } from '../cases/store.ts'
import type { Db } from '../db/connection.ts'
import { closedBecause } from '../law/closed-days.ts'
import { notedForClocks, type SpeedyTrialLaw } from '../law/speedy-trial.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber } from '../time/day-number.ts'
import type { CaseLaw } from '../deadlines/case-deadlines.ts'
import type { ClockedDefendant } from './clock-views.ts'
import type { Waiting } from '../cases/readings/decision.ts'
import { readingsOf, wordsOfEntries } from '../cases/readings/store.ts'
import { eventsToReview } from '../deadlines/reading-store.ts'
import type { Exclusion } from './speedy-trial.ts'
import { deadlinesOfCase } from '../deadlines/store.ts'
import { speedyTrialExclusions } from './tables.ts'
import { type ExclusionToReview, toReview } from './to-review.ts'

/** What the Speedy Trial clocks of a case are made of. */
export type SpeedyTrialFacts = {
  /** Null where the jurisdiction has no such clock here. */
  readonly law: SpeedyTrialLaw | null
  readonly today: CalendarDate
  /** First day of trial as it is set, if it is. */
  readonly trialOn: CalendarDate | null
  readonly defendants: readonly ClockedDefendant[]
  readonly noted: readonly (Exclusion & { readonly version: number })[]
  /** What the docket leaves out and nobody has decided. */
  readonly readings: readonly ShownReading[]
  /** What the docket tells of that the clocks run from, which nobody has decided. */
  readonly starts: readonly Waiting<'event'>[]
  /** Why the court is closed on a day; null where it is open. */
  readonly closedBecause: (day: CalendarDate) => string | null
}

/** Excluded time of the docket with the words of all the entries that print it. */
export type ShownReading = ExclusionToReview & { readonly text: string }

/** Everything the clocks of the case run on, for each defendant. */
export async function speedyTrialOf(db: Db, scope: CaseScope): Promise<SpeedyTrialFacts> {
  const [known, people, rows, read] = await Promise.all([
    deadlinesOfCase(db, scope),
    defendantsOf(db, scope),
    db
      .select()
      .from(speedyTrialExclusions)
      .where(eq(speedyTrialExclusions.caseId, scope.caseId))
      .orderBy(asc(speedyTrialExclusions.from), asc(speedyTrialExclusions.createdAt)),
    readingsOf(db, scope, 'excluded-time'),
  ])
  const noted = rows
    .filter(({ state }) => state === 'counted')
    .map(({ id, paragraph, from, until, defendantId, words, findings, version }) => ({
      id,
      paragraph,
      from: from as CalendarDate,
      until: until as CalendarDate | null,
      defendantId,
      words,
      findings,
      version,
    }))
  const trialOn = known.trialOn
  const law = known.law?.law.speedyTrial ?? null
  const ofClocks = new Set<string>(law ? notedForClocks(law) : [])
  const starts = (await eventsToReview(db, scope, known)).filter(({ value }) => ofClocks.has(value.kind))
  return {
    law,
    starts,
    today: known.today,
    trialOn,
    noted,
    closedBecause: (day) => courtClosedBecause(known.law, day),
    readings: law ? await shown(db, scope, toReview(read, noted)) : [],
    defendants: people.map((person) => ({
      ...person,
      events: new Map<TriggerId, CalendarDate>([
        ...(trialOn ? [['trial-start', trialOn] as const] : []),
        // What was noted for one defendant goes before what was noted for all.
        ...known.events
          .filter(({ defendantId }) => defendantId === null || defendantId === person.id)
          .toSorted((a, b) => Number(a.defendantId !== null) - Number(b.defendantId !== null))
          .map(({ kind, on }) => [kind, on] as const),
      ]),
      exclusions: noted.filter(({ defendantId }) => defendantId === null || defendantId === person.id),
    })),
  }
}

async function shown(
  db: Db,
  scope: CaseScope,
  readings: readonly ExclusionToReview[],
): Promise<readonly ShownReading[]> {
  const others = await wordsOfEntries(
    db,
    scope,
    readings.flatMap(({ value }) => value.alsoIn),
  )
  const byDay = readings.toSorted((a, b) => a.value.from.localeCompare(b.value.from))
  return byDay.map((one) => {
    const also = one.value.alsoIn.flatMap((id) => others.get(id) ?? [])
    return { ...one, text: [one.entry.text, ...also].join('\n') }
  })
}

function courtClosedBecause(law: CaseLaw | null, day: CalendarDate): string | null {
  if (!law) return null
  const on = dayNumber(day)
  return closedBecause(law.law.closedDays, on) ?? law.officeClosed.get(on) ?? null
}

/** What noting a stretch writes. */
export function statementsToLeaveOut(db: Db, scope: CaseScope, wanted: Exclusion): Planned {
  const { id, paragraph, from, until } = wanted
  const deed: Deed = {
    did: 'excluded-time-recorded',
    about: { kind: 'excludable time', id },
    caseId: scope.caseId,
    facts: { paragraph, from, until },
  }
  const row = { ...wanted, state: 'counted' as const, caseId: scope.caseId, createdAt: scope.at }
  return { deeds: [deed], changes: [db.insert(speedyTrialExclusions).values(row)] }
}

/** Notes a stretch by hand. The same form twice is one. */
export async function noteExclusion(db: Db, scope: CaseScope, wanted: Exclusion): Promise<void> {
  const { deeds, changes } = statementsToLeaveOut(db, scope, wanted)
  const done = await act(db, scope, deeds, changes)
  if (!done.ok && done.because !== 'exists already')
    throw new Error(`excludable time was refused: ${done.because}`)
}

type ChangeOfExclusion =
  { readonly until: CalendarDate | null; readonly words?: string } | { readonly state: 'withdrawn' }

/** What ending a stretch that goes on, or taking one back, writes; refused where somebody changed it meanwhile. */
export function statementsToChange(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  to: ChangeOfExclusion,
): Planned {
  const deed: Deed = {
    did: 'state' in to ? 'excluded-time-removed' : 'excluded-time-ended',
    about: { kind: 'excludable time', id },
    caseId: scope.caseId,
    facts: { ...to },
  }
  const isThis = and(
    eq(speedyTrialExclusions.id, id),
    eq(speedyTrialExclusions.caseId, scope.caseId),
    eq(speedyTrialExclusions.version, version),
    eq(speedyTrialExclusions.state, 'counted'),
  )
  const set = { ...to, version: sql`${speedyTrialExclusions.version} + 1` }
  return {
    deeds: [deed],
    changes: [db.update(speedyTrialExclusions).set(set).where(isThis), mustChangeOne(db)],
  }
}

export type ExclusionRefusal = {
  readonly ok: false
  readonly reason: 'no such stretch' | 'ends before it begins' | 'changed meanwhile'
}
type ExclusionChanged = { readonly ok: true } | ExclusionRefusal

/** Gives a stretch its end, or another one. */
export async function endExclusion(
  db: Db,
  scope: CaseScope,
  id: string,
  { until, version }: { readonly until: CalendarDate; readonly version: number },
): Promise<ExclusionChanged> {
  const one = await exclusionById(db, scope, id)
  if (!one) return { ok: false, reason: 'no such stretch' }
  if (until < one.from) return { ok: false, reason: 'ends before it begins' }
  return changeExclusion(db, scope, id, version, { until })
}

/** Takes a stretch back. Twice is once. */
export async function withdrawExclusion(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
): Promise<ExclusionChanged> {
  const one = await exclusionById(db, scope, id)
  if (!one) return { ok: false, reason: 'no such stretch' }
  if (one.state === 'withdrawn') return { ok: true }
  return changeExclusion(db, scope, id, version, { state: 'withdrawn' })
}

async function exclusionById(db: Db, scope: CaseScope, id: string) {
  const [found] = await db
    .select()
    .from(speedyTrialExclusions)
    .where(and(eq(speedyTrialExclusions.id, id), eq(speedyTrialExclusions.caseId, scope.caseId)))
  return found
}

async function changeExclusion(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  to: ChangeOfExclusion,
): Promise<ExclusionChanged> {
  const { deeds, changes } = statementsToChange(db, scope, id, version, to)
  const done = await act(db, scope, deeds, changes)
  if (done.ok) return { ok: true }
  if (done.because === 'edited meanwhile') return { ok: false, reason: 'changed meanwhile' }
  throw new Error(`excludable time was refused: ${done.because}`)
}
