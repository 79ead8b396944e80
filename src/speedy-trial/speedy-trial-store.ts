import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import { defendantsOf } from '../cases/store.ts'
import { courtCases, docketEntries } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import { closedBecause } from '../law/closed-days.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { notedForClocks, type SpeedyTrialLaw } from '../law/speedy-trial.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber } from '../time/day-number.ts'
import type { CaseLaw } from '../deadlines/case-deadlines.ts'
import type { ClockedDefendant } from './clock-views.ts'
import type { EventReading } from '../deadlines/event-readings.ts'
import { type ExclusionReading, readExclusions } from './exclusion-readings.ts'
import { readEventsOf } from '../deadlines/read-events-store.ts'
import type { Exclusion } from './speedy-trial.ts'
import { deadlinesOfCase } from '../deadlines/store.ts'
import { speedyTrialExclusions } from '../deadlines/tables.ts'

/** What the Speedy Trial clocks of a case are made of. */
export type SpeedyTrialFacts = {
  /** Null where the jurisdiction has no such clock here. */
  readonly law: SpeedyTrialLaw | null
  readonly today: CalendarDate
  /** First day of trial as it is set, if it is. */
  readonly trialOn: CalendarDate | null
  readonly defendants: readonly ClockedDefendant[]
  readonly noted: readonly (Exclusion & { readonly version: number })[]
  readonly readings: readonly ExclusionReading[]
  /** What the docket tells of that the clocks run from, which nobody has noted or set aside. */
  readonly starts: readonly EventReading[]
  /** Why the court is closed on a day; null where it is open. */
  readonly closedBecause: (day: CalendarDate) => string | null
}

/** Everything the clocks of the case run on, for each defendant. */
export async function speedyTrialOf(db: Db, scope: CaseScope): Promise<SpeedyTrialFacts> {
  const [[facts], known, people, rows, entries] = await Promise.all([
    db
      .select({ jurisdiction: courtCases.jurisdiction })
      .from(courtCases)
      .where(eq(courtCases.id, scope.caseId)),
    deadlinesOfCase(db, scope),
    defendantsOf(db, scope),
    db
      .select()
      .from(speedyTrialExclusions)
      .where(eq(speedyTrialExclusions.caseId, scope.caseId))
      .orderBy(asc(speedyTrialExclusions.from), asc(speedyTrialExclusions.createdAt)),
    db
      .select({ number: docketEntries.number, filedOn: docketEntries.filedOn, text: docketEntries.text })
      .from(docketEntries)
      .where(and(eq(docketEntries.caseId, scope.caseId), isNotNull(docketEntries.filedOn)))
      .orderBy(asc(docketEntries.filedOn), asc(docketEntries.place)),
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
  const decided = new Set(rows.flatMap(({ reading }) => (reading === null ? [] : [reading])))
  const trialOn = known.trialOn
  const law = jurisdictionOf(facts?.jurisdiction ?? '')?.speedyTrial ?? null
  const ofClocks = new Set<string>(law ? notedForClocks(law) : [])
  const starts = (await readEventsOf(db, scope, known)).filter(({ kind }) => ofClocks.has(kind))
  return {
    law,
    starts,
    today: known.today,
    trialOn,
    noted,
    closedBecause: (day) => courtClosedBecause(known.law, day),
    readings: readExclusions(
      entries.map((entry) => ({ ...entry, filedOn: entry.filedOn as CalendarDate | null })),
      people,
    ).filter(({ key }) => !decided.has(key)),
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

function courtClosedBecause(law: CaseLaw | null, day: CalendarDate): string | null {
  if (!law) return null
  const on = dayNumber(day)
  return closedBecause(law.law.closedDays, on) ?? law.officeClosed.get(on) ?? null
}

/** Notes a stretch, or sets a reading of one aside. The same form or reading twice is one. */
export async function noteExclusion(
  db: Db,
  scope: CaseScope,
  wanted: Omit<Exclusion, 'defendantId'> & {
    readonly defendantId: string | null
    readonly reading: string | null
    readonly state: 'counted' | 'dismissed'
  },
): Promise<void> {
  const { id, paragraph, from, until, state } = wanted
  const deed: Deed = {
    did: state === 'counted' ? 'excluded-time-recorded' : 'excluded-time-dismissed',
    about: { kind: 'excludable time', id },
    caseId: scope.caseId,
    facts: { paragraph, from, until },
  }
  const done = await act(db, scope, deed, [
    db.insert(speedyTrialExclusions).values({ ...wanted, caseId: scope.caseId, createdAt: scope.at }),
  ])
  if (!done.ok && done.because !== 'exists already')
    throw new Error(`excludable time was refused: ${done.because}`)
}

/** Ends a stretch that goes on, or takes one back. False when somebody changed it meanwhile. */
export async function changeExclusion(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  to: { readonly until: CalendarDate } | { readonly state: 'withdrawn' },
): Promise<boolean> {
  const deed: Deed = {
    did: 'state' in to ? 'excluded-time-removed' : 'excluded-time-ended',
    about: { kind: 'excludable time', id },
    caseId: scope.caseId,
    facts: { ...to },
  }
  const done = await act(db, scope, deed, [
    db
      .update(speedyTrialExclusions)
      .set({ ...to, version: sql`${speedyTrialExclusions.version} + 1` })
      .where(
        and(
          eq(speedyTrialExclusions.id, id),
          eq(speedyTrialExclusions.caseId, scope.caseId),
          eq(speedyTrialExclusions.version, version),
          eq(speedyTrialExclusions.state, 'counted'),
        ),
      ),
    mustChangeOne(db),
  ])
  if (done.ok) return true
  if (done.because === 'edited meanwhile') return false
  throw new Error(`excludable time was refused: ${done.because}`)
}
