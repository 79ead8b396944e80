import type { CaseScope } from '../access/scope.ts'
import type { Change, Deed } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import {
  type PlannedAct,
  statementsToChangePlace,
  statementsToContinue,
  statementsToHold,
  statementsToMove,
  statementsToSet,
  statementsToVacate,
} from '../hearings/acts.ts'
import type { Hearing } from '../hearings/hearing.ts'
import { type PlacedSitting, placeSitting } from '../hearings/sitting.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import * as v from 'valibot'
import type { KnownHearing } from '../replan/docket/known-hearing.ts'
import type { PlannedChange } from '../replan/docket/plan-changes.ts'

export type Applied = {
  readonly deeds: readonly Deed[]
  readonly changes: readonly Change[]
  /** Which hearing each proposal came to. */
  readonly hearingOf: ReadonlyMap<string, string | null>
  /** Proposals whose day or time the venue's clock cannot show; they stay open. */
  readonly impossible: ReadonlySet<string>
}

/**
 * Turns planned changes into what one act must write. Several changes to one hearing follow one another within
 * the act; a hearing that an entry moves is moved by the days between its first day and the new one only when it sits
 * on one day, for a clerk's single day says nothing of the others.
 */
export function applyChanges(
  db: Db,
  scope: CaseScope,
  venue: Zone,
  known: readonly Hearing[],
  planned: readonly PlannedChange[],
): Applied {
  const hearings = new Map(known.map((hearing) => [hearing.id, hearing]))
  const idOf = new Map<string, string>()
  const [deeds, changes]: [Deed[], Change[]] = [[], []]
  const hearingOf = new Map<string, string | null>()
  const impossible = new Set<string>()
  for (const change of planned) {
    const key = change.before?.key ?? change.after?.key ?? null
    const id = key && (idOf.get(key) ?? (change.after?.isNew ? newId(scope.at) : key))
    if (key && id) idOf.set(key, id)
    const written = writeOne(db, scope, venue, id === null ? undefined : hearings.get(id), id, change)
    if (written === 'impossible') {
      impossible.add(change.proposalId)
      continue
    }
    if (written) {
      deeds.push(...written.deeds)
      changes.push(...written.changes)
      hearings.set(written.after.id, written.after)
    }
    hearingOf.set(change.proposalId, id)
  }
  return { deeds, changes, hearingOf, impossible }
}

function writeOne(
  db: Db,
  scope: CaseScope,
  venue: Zone,
  hearing: Hearing | undefined,
  id: string | null,
  change: PlannedChange,
): PlannedAct | 'impossible' | null {
  const { effect, after } = change
  if (effect === 'nothing' || !after || id === null) return null
  if (!hearing) {
    // A change to a hearing whose own setting could not be written cannot be written either.
    return effect === 'set' || (effect === 'hold' && !change.before)
      ? setNew(db, scope, venue, id, after)
      : 'impossible'
  }
  switch (effect) {
    case 'set':
    case 'move': {
      const days = daysOf(after, hearing.zone, hearing)
      if (!days) return 'impossible'
      const moved = statementsToMove(db, scope, hearing, { sittings: days, zone: hearing.zone })
      return chained(moved, placeChange(db, scope, moved.after, after))
    }
    case 'change place':
    case 'change way':
      return placeChange(db, scope, hearing, after)
    case 'continue':
      return statementsToContinue(db, scope, hearing, 'continued by the court without a new day')
    case 'vacate':
      return statementsToVacate(db, scope, hearing, 'vacated by the court')
    case 'hold':
      return statementsToHold(db, scope, hearing)
    default:
      return effect satisfies never
  }
}

function setNew(
  db: Db,
  scope: CaseScope,
  venue: Zone,
  id: string,
  after: KnownHearing,
): PlannedAct | 'impossible' {
  const days = daysOf(after, venue, undefined)
  if (!days) return 'impossible'
  return statementsToSet(db, scope, {
    id,
    type: after.type,
    judge: after.judge,
    courthouseId: null,
    courtroomId: null,
    place: after.place,
    remote: after.remote,
    defendantNames: after.defendants,
    zone: venue,
    sittings: days,
    state: after.state === 'held' ? 'held' : 'set',
  })
}

function daysOf(
  after: KnownHearing,
  venue: Zone,
  hearing: Hearing | undefined,
): readonly PlacedSitting[] | null {
  const day = v.safeParse(CalendarDate, after.date)
  const time = v.safeParse(v.nullable(ClockTime), after.time)
  if (!day.success || !time.success) return null
  const first = hearing?.sittings[0]
  const sameStart = first?.starts === time.output
  const wish = {
    date: day.output,
    starts: time.output,
    ends: sameStart ? (first?.ends ?? null) : null,
    occurrence: 'first' as const,
  }
  const placed = placeSitting(wish, venue, after.type)
  if (!placed.ok) return null
  const others = hearing && first?.date === day.output ? hearing.sittings.slice(1) : []
  return [placed.sitting, ...others]
}

function placeChange(db: Db, scope: CaseScope, hearing: Hearing, after: KnownHearing): PlannedAct | null {
  const { place, judge, remote } = after
  if (place === hearing.place && judge === hearing.judge && remote === hearing.remote) return null
  return statementsToChangePlace(db, scope, hearing, { place, judge, remote })
}

function chained(first: PlannedAct, second: PlannedAct | null): PlannedAct {
  if (!second) return first
  return {
    deeds: [...first.deeds, ...second.deeds],
    changes: [...first.changes, ...second.changes],
    before: first.before,
    after: second.after,
  }
}
