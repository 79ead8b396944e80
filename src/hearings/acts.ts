import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { type Change, type Deed, mustChangeOne, type Planned } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import { freeCode } from './code.ts'
import type { Hearing, HearingFacts, Standing } from './hearing.ts'
import type { Zone } from '../time/zone.ts'
import type { PlacedSitting, Sitting } from './sitting.ts'
import type { LastMove } from './mistaken-move-store.ts'
import { pairSittings, standsJustSo } from './sitting-pairs.ts'
import { hearings, sittings } from './tables.ts'

/**
 * What an act on a hearing will write, not written yet: hand `deeds` and `changes` to `act`, alone or strung together
 * with those of others, so that many become one act. `after` is the hearing as it will stand: give it to the next
 * builder when one act changes the same hearing twice.
 *
 * Each builder changes the hearing only if it is still at `hearing.version`; otherwise the whole act is refused with
 * `edited meanwhile`. None of them decides whether the move is permitted: ask `decideMove` first. Bookings that hang on
 * the hearing are the caller's: `[...before, ...changes, ...after]` with the two halves of `statementsToFollow`, for a
 * sitting cannot be dropped while a live booking hangs on it.
 */
export type PlannedAct = Planned & {
  /** The hearing as it stood; for a new one, as it will stand. */
  readonly before: Hearing
  readonly after: Hearing
}

export type NewHearing = HearingFacts & {
  /** Made by the form or the import: the same id twice is refused with `exists already`, column `hearing.id`. */
  readonly id: string
  readonly sittings: readonly PlacedSitting[]
  /** The zone of its place, in which the sittings were placed. */
  readonly zone: Zone
  /** `held` where a record of it is the first we hear of it. */
  readonly state?: 'set' | 'held'
}

/** A new hearing with its sittings. */
export function statementsToSet(db: Db, scope: CaseScope, wanted: NewHearing): PlannedAct {
  const { sittings: days, state = 'set', zone, ...facts } = wanted
  const after: Hearing = {
    ...facts,
    caseId: scope.caseId,
    zone,
    state,
    sittings: withIds(days, scope.at),
    version: 1,
  }
  const row = { ...facts, caseId: scope.caseId, state, because: null, code: freeCode(), version: 1 }
  return {
    deeds: [
      deed(state === 'held' ? 'hearing-recorded-as-held' : 'hearing-set', after, {
        type: facts.type,
        sittings: after.sittings.map(dayOf),
      }),
    ],
    changes: [
      db.insert(hearings).values({ ...row, createdAt: scope.at, updatedAt: scope.at }),
      ...after.sittings.map((sitting) => insertSitting(db, after.id, sitting)),
    ],
    before: after,
    after,
  }
}

/** Where a hearing goes: its days, and what else the court changed with them. */
export type Destination = {
  readonly sittings: readonly PlacedSitting[]
  /** The zone of the place it goes to, in which the sittings were placed. */
  readonly zone: Zone
  readonly facts?: Partial<HearingFacts>
  /** Why, in the mover's words; goes into the record. */
  readonly because?: string
  /** The last move, where this takes it back as mistaken: as if it had gone from the days before straight to these. */
  readonly corrects?: LastMove
}

/**
 * Gives the hearing other days, more days or fewer, and leaves it set. Paired by `pairSittings`: a sitting that goes
 * on keeps its id, so that what hangs on it stays with it.
 */
export function statementsToMove(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  destination: Destination,
): PlannedAct {
  const to = { ...destination, facts: withCourtroom(hearing, destination.facts ?? {}) }
  const { going, dropped, added } = pairSittings(hearing.sittings, to.sittings)
  const fresh = withIds(added, scope.at)
  const kept = going.map(({ from, to: place }) => ({ ...place, id: from.id }))
  const after = stands(
    { ...hearing, ...to.facts, zone: to.zone, sittings: byTime([...kept, ...fresh]) },
    { state: 'set' },
  )
  const { corrects } = to
  const { place: named, courthouseId, courtroomId } = hearing
  const facts = {
    from: corrects?.before ?? hearing.sittings.map(dayOf),
    leaves: corrects ? corrects.place : { place: named, courthouseId, courtroomId },
    ...(corrects ? { corrects: corrects.version, mistaken: hearing.sittings.map(dayOf) } : {}),
    to: after.sittings.map(dayOf),
    ...told(to.facts),
    ...(to.because ? { because: to.because } : {}),
  }
  return {
    deeds: [deed(corrects ? 'hearing-move-corrected' : 'hearing-moved', after, facts)],
    changes: [
      ...updateHearing(db, scope, hearing, { ...to.facts, state: 'set', because: null }),
      ...dropped.map(({ id }) => db.delete(sittings).where(sittingOf(hearing, id))),
      ...going.flatMap(({ from, to: place }) =>
        standsJustSo([from], [place]) ? [] : [updateSitting(db, hearing, { ...place, id: from.id })],
      ),
      ...fresh.map((sitting) => insertSitting(db, hearing.id, sitting)),
    ],
    before: hearing,
    after,
  }
}

/** Takes the hearing off its days without new ones; the old days stay on it until it is moved. */
export function statementsToContinue(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  because: string,
): PlannedAct {
  return standing(db, scope, hearing, { state: 'continued', because }, 'hearing-continued')
}

export function statementsToVacate(db: Db, scope: CaseScope, hearing: Hearing, because: string): PlannedAct {
  return standing(db, scope, hearing, { state: 'vacated', because }, 'hearing-vacated')
}

export function statementsToHold(db: Db, scope: CaseScope, hearing: Hearing): PlannedAct {
  return standing(db, scope, hearing, { state: 'held' }, 'hearing-held')
}

/** The hearing never was: it leaves every list and figure and stays in the record. */
export function statementsToEnterInError(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  because: string,
): PlannedAct {
  return standing(db, scope, hearing, { state: 'entered-in-error', because }, 'hearing-entered-in-error')
}

/**
 * What periods of the law run from the hearing, as a person says; null leaves it to the hearing's name again. Also once
 * it was held: some periods run on from it.
 */
export function statementsToSayWhatRuns(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  setsRunning: readonly TriggerId[] | null,
): PlannedAct {
  const did = setsRunning === null ? 'hearing-periods-by-name' : 'hearing-periods-chosen'
  const after = { ...hearing, version: hearing.version + 1 }
  return {
    deeds: [deed(did, after, { setsRunning })],
    changes: updateHearing(db, scope, hearing, { setsRunning }),
    before: hearing,
    after,
  }
}

/**
 * The same days and hours as the court printed them, on the clock that its courthouse really keeps: other instants. What
 * state the hearing is in stays; it is no move.
 *
 * @param placed one for each sitting, in their order
 */
export function statementsToPutOnClock(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  zone: Zone,
  placed: readonly PlacedSitting[],
): PlannedAct {
  const { going } = pairSittings(hearing.sittings, placed)
  const sittingsThen = going.map(({ from, to }) => ({ ...to, id: from.id }))
  const after: Hearing = {
    ...hearing,
    zone,
    sittings: byTime(sittingsThen),
    version: hearing.version + 1,
  }
  return {
    deeds: [deed('hearing-clock-corrected', after, { clock: { from: hearing.zone, to: zone } })],
    changes: [
      ...updateHearing(db, scope, hearing, {}),
      ...sittingsThen.map((sitting) => updateSitting(db, hearing, sitting)),
    ],
    before: hearing,
    after,
  }
}

/**
 * Another judge, courtroom, or way of appearing; the days stay. The zone does not change: that would move the hearing.
 * What a person said that it sets running was said of its name: another name leaves it to be read again.
 */
export function statementsToChangePlace(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  changed: Partial<HearingFacts>,
): PlannedAct {
  const facts = withCourtroom(hearing, changed)
  const after = { ...hearing, ...facts, version: hearing.version + 1 }
  return {
    deeds: [deed('hearing-details-changed', after, told(facts))],
    changes: updateHearing(db, scope, hearing, {
      ...facts,
      ...(facts.type === undefined || facts.type === hearing.type ? {} : { setsRunning: null }),
    }),
    before: hearing,
    after,
  }
}

/**
 * Where the court names another place or courthouse and nobody says which courtroom of ours that is, the one the hearing
 * had is its courtroom no longer.
 */
function withCourtroom(hearing: Hearing, facts: Partial<HearingFacts>): Partial<HearingFacts> {
  const { place = hearing.place, courthouseId = hearing.courthouseId, courtroomId } = facts
  const isElsewhere = place !== hearing.place || courthouseId !== hearing.courthouseId
  return courtroomId === undefined && hearing.courtroomId !== null && isElsewhere
    ? { ...facts, courtroomId: null }
    : facts
}

function standing(db: Db, scope: CaseScope, hearing: Hearing, to: Standing, did: DeedKey): PlannedAct {
  const because = 'because' in to ? to.because : null
  const after = stands(hearing, to)
  return {
    deeds: [deed(did, after, because ? { because } : {})],
    changes: updateHearing(db, scope, hearing, { state: to.state, because }),
    before: hearing,
    after,
  }
}

/** `because` of the state before must not stay behind. */
function stands(hearing: Hearing, to: Standing): Hearing {
  const { state: _state, ...rest } = hearing
  const { because: _because, ...facts } = { because: '', ...rest }
  return { ...facts, ...to, version: hearing.version + 1 }
}

function updateHearing(
  db: Db,
  scope: CaseScope,
  hearing: Hearing,
  set: Partial<typeof hearings.$inferInsert>,
): readonly Change[] {
  return [
    db
      .update(hearings)
      .set({ ...set, updatedAt: scope.at, version: sql`${hearings.version} + 1` })
      .where(
        and(
          eq(hearings.id, hearing.id),
          eq(hearings.caseId, scope.caseId),
          eq(hearings.version, hearing.version),
        ),
      ),
    mustChangeOne(db),
  ]
}

function insertSitting(db: Db, hearingId: string, sitting: Sitting): Change {
  return db.insert(sittings).values({ ...sitting, hearingId })
}

function updateSitting(db: Db, hearing: Hearing, { id, ...place }: Sitting): Change {
  return db
    .update(sittings)
    .set({ ...place, version: sql`${sittings.version} + 1` })
    .where(sittingOf(hearing, id))
}

function sittingOf(hearing: Hearing, sittingId: string) {
  return and(eq(sittings.id, sittingId), eq(sittings.hearingId, hearing.id))
}

/** `version` tells a later reader which lines were written after the page he had open. */
function deed(did: DeedKey, after: Hearing, facts: Readonly<Record<string, unknown>>): Deed {
  return {
    did,
    about: { kind: 'hearing', id: after.id },
    caseId: after.caseId,
    facts: { ...facts, version: after.version },
  }
}

/** Facts as the record tells them: without the names of the accused, which say nothing about the act. */
function told({
  defendantNames: _names,
  ...facts
}: Partial<HearingFacts>): Readonly<Record<string, unknown>> {
  return facts
}

/** A sitting as the record tells it. */
function dayOf({ date, starts, ends }: PlacedSitting) {
  return { date, starts, ends }
}

function withIds(days: readonly PlacedSitting[], at: number): readonly Sitting[] {
  return days.map((day) => ({ ...day, id: newId(at) }))
}

function byTime(days: readonly Sitting[]): readonly Sitting[] {
  return days.toSorted((a, b) => a.startsAt - b.startsAt)
}
