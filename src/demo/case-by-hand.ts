import { type Actor, type CaseScope, grantCase, grantOffice } from '../access/scope.ts'
import { joinTeam } from '../access/team-store.ts'
import { openCase } from '../cases/open-case-store.ts'
import { addCount, addDefendant } from '../cases/party-store.ts'
import { caseFacts } from '../cases/store.ts'
import { writtenCase } from '../cases/written-case.ts'
import type { Db } from '../db/connection.ts'
import { noteEvent } from '../deadlines/acts-store.ts'
import { newId } from '../db/new-id.ts'
import { carryOutMove, planMove } from '../replan/moving.ts'
import { type PlacedSitting, placeSittings } from '../hearings/sitting.ts'
import { hearingById, setHearing } from '../hearings/store.ts'
import { closedDays } from '../jurisdictions/gb-ew/closed-days.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { addWitness } from '../people/store.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { clock } from '../time/clock-time.ts'
import { wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import { courtDay } from './court-days.ts'
import { tell } from './telling.ts'

const london = zone('Europe/London')
const aDay = 86_400_000

/** Two people with invented names, whom the case concerns from its first day. */
const complainants = [
  { reference: 'Complainant 1', name: 'Perpetua Lindgate-Oyelaran' },
  { reference: 'Complainant 2', name: 'Ottoline Fairweather-Adeyemi' },
] as const

/**
 * A case of a court whose dockets cannot be imported, as a person enters it twelve days ago. Both complainants are told
 * of the hearings; one of the hearings moves, and so far only the second of them has heard of it.
 */
export async function caseByHand(
  db: Db,
  keys: KeyRing,
  actors: { readonly prosecutor: Actor; readonly coordinator: Actor },
  at: number,
): Promise<void> {
  const id = newId(at)
  const today = wallClock(at, london).date
  const daysAgo = (days: number) => grantCase(actors.coordinator, at - days * aDay, id)
  await openedBy(db, grantCase(actors.prosecutor, at - 12 * aDay, id), actors.coordinator)
  await noteEvent(db, daysAgo(12), {
    id: newId(at),
    kind: 'sent-for-trial',
    about: '',
    on: addDays(today, -16),
    at: null,
  })
  for (const { reference, name } of complainants) {
    const facts = { isVictim: true, ageBand: 'adult', needs: '', language: 'English', dialect: '' } as const
    const identity = [{ kind: 'legal name', value: name } as const]
    const person = { ...facts, id: newId(at), reference, abroad: false, zone: null, identity }
    const added = await addWitness(db, daysAgo(12), keys, person)
    if (!added.ok) throw new Error(`the demonstration's witness was refused: ${added.reason}`)
  }
  const preparation = await set(db, daysAgo(12), 'Plea and Trial Preparation Hearing', on(today, 8, '12:30'))
  await set(db, daysAgo(12), 'Trial', on(today, 95, '16:30'))

  // Of rights and services the first has not heard, and by now the office is late by its own target.
  const [first, second] = [complainants[0].reference, complainants[1].reference]
  const atHearing = ({ subject }: { readonly subject: string }) => subject.startsWith('hearing-')
  await tell(db, daysAgo(10), { reference: first, of: atHearing, outcome: 'told', how: 'by telephone' })
  await tell(db, daysAgo(10), { reference: second, of: () => true, outcome: 'told', how: 'in person' })
  await move(db, daysAgo(1), preparation, on(today, 15, '12:30'))
  await tell(db, daysAgo(0), {
    reference: second,
    of: () => true,
    outcome: 'told',
    how: 'through an advocate',
  })
}

async function openedBy(db: Db, scope: CaseScope, coordinator: Actor): Promise<void> {
  const { at, caseId: id } = scope
  const court = { courtId: '', courtName: 'Crown Court at Aldmouth', jurisdiction: 'gb-ew', zone: '' }
  const facts = { docketNumber: 'T20267012', caption: 'R v Thackery', judge: '', filedOn: null }
  const read = writtenCase({ ...court, ...facts }, [], newId(at))
  if (!read.ok) throw new Error('the demonstration’s own case cannot be read')
  await openCase(db, grantOffice(scope.actor, at), { ...read.written, id })
  await joinTeam(db, scope, coordinator.userId)
  await addDefendant(db, scope, [], { id: newId(at), name: 'Alban Thackery', number: 1 })
  const [defendant] = (await caseFacts(db, scope))?.defendants ?? []
  if (!defendant) throw new Error('the demonstration’s defendant is not there')
  await addCount(db, scope, defendant, {
    id: newId(at),
    number: '1',
    charge: 'Human trafficking',
    citations: ['Modern Slavery Act 2015 s.2'],
  })
}

/** Sits at half past nine that many days from today, or on the next day on which the Crown Court sits. */
function on(today: CalendarDate, days: number, until: '12:30' | '16:30'): readonly PlacedSitting[] {
  const date = courtDay(today, days, closedDays)
  const wish = { date, starts: clock('09:30'), ends: clock(until), occurrence: 'first' } as const
  const placed = placeSittings([wish], london, '')
  if (!placed.ok) throw new Error('the demonstration asked for an hour that London does not have')
  return placed.sittings
}

async function set(db: Db, scope: CaseScope, type: string, sittings: readonly PlacedSitting[]) {
  const nobody = {
    judge: null,
    place: null,
    courthouseId: null,
    courtroomId: null,
    remote: null,
    defendantNames: [],
  }
  const id = newId(scope.at)
  const kept = await setHearing(db, scope, { ...nobody, id, type, zone: london, sittings })
  if (!kept.ok) throw new Error(`the demonstration's hearing was refused: ${kept.because}`)
  return id
}

async function move(db: Db, scope: CaseScope, id: string, sittings: readonly PlacedSitting[]): Promise<void> {
  const hearing = await hearingById(db, scope, id)
  if (!hearing) throw new Error('the demonstration’s hearing is not there')
  const plan = await planMove(db, scope, hearing, {
    sittings,
    zone: hearing.zone,
    because: 'Notice from the listing office',
  })
  const moved = await carryOutMove(db, scope, hearing, plan)
  if (!moved.ok) throw new Error(`the demonstration's hearing did not move: ${moved.because}`)
}
