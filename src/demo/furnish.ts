import { seedDemoPerson } from '../access/people/add-person.ts'
import { giveRelease } from '../access/release-store.ts'
import { type Actor, type CaseScope, grantCase, grantOffice } from '../access/scope.ts'
import { joinTeam } from '../access/team-store.ts'
import { sorts } from '../vocabulary/sorts.ts'
import { requestAccommodations } from '../accommodations/request.ts'
import { servedBy } from '../vocabulary/accommodations.ts'
import { act } from '../audit/act.ts'
import { addResource } from '../resources/resource-store.ts'
import { importFile } from '../imports/import-file.ts'
import { acceptProposals, reviewOf } from '../imports/review-store.ts'
import { courtName } from '../cases/court-name.ts'
import { caseZone } from '../cases/store.ts'
import { statementToKeepCourt } from '../cases/open-case-store.ts'
import { addCourthouse } from '../resources/courthouse-store.ts'
import { readHours, type WeeklyHours } from '../resources/hours.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import { keepDeadline, noteEvent } from '../deadlines/acts-store.ts'
import { noteExclusion } from '../speedy-trial/store.ts'
import { isTrial } from '../law/hearing-kind.ts'
import { deadlinesOfCase } from '../deadlines/store.ts'
import { makeFeed } from '../feeds/store.ts'
import { statementsToMove } from '../hearings/acts.ts'
import { placeSittings } from '../hearings/sitting.ts'
import { courtroomNamed } from '../hearings/courtroom/sharing.ts'
import { hearingsOfCase, keep, type KeptHearing } from '../hearings/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { addWitness } from '../people/store.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { clock } from '../time/clock-time.ts'
import { wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import { caseByHand } from './case-by-hand.ts'
import { courtDay, trialDays } from './court-days.ts'
import { demoCourthouses } from './courthouses.ts'
import { demoDecisions, demoEvents, demoStretches } from './deadlines.ts'
import { demoDockets } from './dockets.ts'
import { demoPeople } from './people.ts'
import { demoResources } from './resources.ts'
import { takeStep } from './steps.ts'
import { carryOutMove, planMove } from '../replan/moving.ts'
import { setDemoTargets, tell } from './telling.ts'
import { type DemoWish, demoWitnesses } from './witnesses.ts'

export type DemoAccount = { readonly role: string; readonly email: string; readonly password: string }
export type Furnished = { readonly accounts: readonly DemoAccount[]; readonly feedToken: string }

/**
 * Fills an empty office with a believable month around today, through the same acts that people use: dockets are
 * imported and accepted, witnesses added, accommodations asked for, ruled on and booked.
 *
 * @throws when an act that the demonstration counts on is refused
 */
export async function furnish(db: Db, keys: KeyRing, at: number): Promise<Furnished> {
  const today = wallClock(at, zone('America/Chicago')).date
  const twoWeeksAgo = at - 14 * 86_400_000
  const { accounts, actors } = await people(db, twoWeeksAgo)
  await setDemoTargets(db, actors.coordinator, twoWeeksAgo)
  // What took two weeks comes first: the record is in the order of time.
  await caseByHand(db, keys, actors, at)
  const places = await courthousesAndRooms(db, at)
  const scopes = new Map<string, CaseScope>()
  for (const docket of demoDockets(today)) {
    const imported = await importFile(db, grantOffice(actors.prosecutor, at), encode(docket.file), {})
    if (!imported.ok) throw new Error(`the demonstration's docket was refused: ${imported.says}`)
    const scope = grantCase(actors.prosecutor, at, imported.caseId)
    await joinTeam(db, scope, actors.coordinator.userId)
    await acceptAll(db, scope)
    await settle(db, scope, docket.key, places)
    await noteDeadlines(db, scope, docket.key, today, actors)
    if (docket.later) await importFile(db, grantOffice(actors.prosecutor, at), encode(docket.later), {})
    scopes.set(docket.key, scope)
  }
  for (const witness of demoWitnesses) {
    const scope = scopes.get(witness.docket)
    if (scope)
      await oneWitness(db, keys, scope, witness, { advocateId: actors.advocate.userId, today, places })
  }
  const marsh = scopes.get('marsh')
  if (marsh) await moveTrial(db, marsh, courtDay(today, 35))
  if (marsh)
    await tell(db, marsh, {
      reference: 'W-1',
      of: ({ subject, title }) => subject === 'rights' || title === 'Change of plea hearing',
      outcome: 'told',
      how: 'in person',
    })
  const feed = await makeFeed(db, grantOffice(actors.advocate, at), keys, {
    id: newId(at),
    label: 'My calendar',
    level: 'coded',
  })
  if (!feed.ok) throw new Error(`the demonstration's feed was refused: ${feed.reason}`)
  return { accounts, feedToken: feed.token }
}

/** Deadlines in every state: one that somebody owns, one that is done, one that does not arise, two sources in conflict. */
async function noteDeadlines(
  db: Db,
  scope: CaseScope,
  key: string,
  today: CalendarDate,
  actors: { readonly prosecutor: Actor; readonly coordinator: Actor },
): Promise<void> {
  for (const event of demoEvents.filter((one) => one.docket === key))
    await noteEvent(db, scope, {
      id: newId(scope.at),
      kind: event.kind,
      about: event.about,
      on: addDays(today, event.days),
      at: null,
    })
  for (const { docket, from, until, ...stretch } of demoStretches)
    if (docket === key)
      await noteExclusion(db, scope, {
        ...stretch,
        id: newId(scope.at),
        from: addDays(today, from),
        until: until === null ? null : addDays(today, until),
        defendantId: null,
      })
  const { deadlines } = await deadlinesOfCase(db, scope)
  for (const decision of demoDecisions.filter((one) => one.docket === key)) {
    const found = deadlines.find(({ rule }) => rule.key === decision.rule)
    if (!found) continue
    await keepDeadline(db, scope, found.id, 0, {
      ownerId: actors[decision.owner].userId,
      state: decision.state,
      on: decision.state === 'done' ? addDays(today, -1) : null,
      words: decision.words,
    })
  }
}

const office = { userId: 'office', role: 'office', name: 'The office' } as const
const encode = (text: string) => new TextEncoder().encode(text)

async function people(db: Db, at: number) {
  const accounts: DemoAccount[] = []
  const actors: Partial<Record<(typeof demoPeople)[number]['role'], Actor>> = {}
  for (const person of demoPeople) {
    // Made anew for every demonstration: no password is ever written into the code.
    const password = `${newId().slice(9)}-${newId().slice(9)}`
    const userId = await seedDemoPerson(db, { actor: office, at }, { ...person, password })
    accounts.push({ role: person.role, email: person.email, password })
    actors[person.role] = { userId, role: person.role, name: person.name }
  }
  const { coordinator, prosecutor, advocate } = actors
  if (!coordinator || !prosecutor || !advocate) throw new Error('the demonstration lacks one of its people')
  return { accounts, actors: { coordinator, prosecutor, advocate } }
}

type Places = {
  readonly courthouseIds: ReadonlyMap<string, string>
  readonly resourceIds: ReadonlyMap<string, string>
}

async function courthousesAndRooms(db: Db, at: number): Promise<Places> {
  const courthouseIds = new Map(demoCourthouses.map((house) => [house.key as string, newId(at)]))
  const rooms = demoCourthouses.flatMap((house) =>
    house.rooms.map((room) => ({ ...room, courthouse: house.key as string })),
  )
  const rows = [...rooms, ...demoResources].map((one) => ({
    id: newId(at),
    kind: sorts[one.sort],
    name: one.name,
    sort: one.sort,
    courthouseId: one.courthouse === null ? null : (courthouseIds.get(one.courthouse) ?? null),
    quantity: ('quantity' in one ? one.quantity : undefined) ?? 1,
    setupMinutes: ('setupMinutes' in one ? one.setupMinutes : undefined) ?? 15,
    strikeMinutes: ('strikeMinutes' in one ? one.strikeMinutes : undefined) ?? 10,
    serves: servedBy(one.sort),
    languages: ('languages' in one ? one.languages : undefined) ?? [],
    zone: 'zone' in one && one.zone !== undefined ? zone(one.zone) : null,
    hours: hoursAsTyped('hours' in one ? one.hours : undefined),
    closedOn: [],
  }))
  const resourceIds = new Map(rows.map((row) => [row.name, row.id]))
  const scope = grantOffice(office, at)
  const clocks = new Map(demoCourthouses.map((house) => [house.courtId, house.zone]))
  const kept = await act(
    db,
    scope,
    { did: 'demonstration-furnished', about: { kind: 'office', id: 'office' } },
    [...clocks].map(([id, clockOf]) =>
      statementToKeepCourt(db, { id, name: courtName(id), jurisdiction: 'us-federal', zone: clockOf }),
    ),
  )
  if (!kept.ok) throw new Error(`the demonstration's courts were refused: ${kept.because}`)
  for (const { key, courtId, name, address, zone: clockOf } of demoCourthouses) {
    const house = { id: courthouseIds.get(key) ?? '', courtId, name, address, zone: clockOf }
    const added = await addCourthouse(db, scope, house)
    if (!added.ok) throw new Error(`the demonstration's courthouse was refused: ${added.reason}`)
  }
  for (const { id, ...facts } of rows) {
    const added = await addResource(db, scope, id, { ...facts, travelMinutes: 0, note: '' })
    if (!added.ok) throw new Error(`the demonstration's room was refused: ${added.reason}`)
  }
  return { courthouseIds, resourceIds }
}

function hoursAsTyped(text = ''): WeeklyHours | null {
  const read = readHours(text)
  if (!read.ok) throw new Error(`the demonstration's hours cannot be read: ${read.line}`)
  return read.hours
}

async function acceptAll(db: Db, scope: CaseScope): Promise<void> {
  const { open } = await reviewOf(db, scope)
  const ids = open.map((one) => one.id)
  const taken = await acceptProposals(db, scope, ids)
  if (!taken.ok) throw new Error(`the demonstration's readings were refused: ${taken.because}`)
}

const seatOf = { vance: 'lakeside', marsh: 'millriver', thorne: 'harbor', kell: 'lakeside' } as const

/** Says in which courthouse the case sits, and gives each trial its days. */
async function settle(db: Db, scope: CaseScope, key: keyof typeof seatOf, places: Places): Promise<void> {
  const house = demoCourthouses.find((one) => one.key === seatOf[key])
  const courthouseId = places.courthouseIds.get(seatOf[key]) ?? null
  if (!house || !courthouseId) throw new Error('the demonstration lacks a courthouse')
  const courtrooms = house.rooms.flatMap(({ name, sort }) => {
    const id = places.resourceIds.get(name)
    return sort === 'courtroom' && id ? [{ id, name, courthouseId }] : []
  })
  for (const hearing of await hearingsOfCase(db, scope)) {
    if (hearing.state !== 'set') continue
    const venue = zone(house.zone)
    const placed = placeSittings(wishedDays(hearing), venue, hearing.type)
    if (!placed.ok) throw new Error('the demonstration asked for a day that its courthouse does not have')
    const kept = await keep(
      db,
      scope,
      statementsToMove(db, scope, hearing, {
        sittings: placed.sittings,
        zone: venue,
        facts: { courthouseId, courtroomId: courtroomNamed(hearing.place, courthouseId, courtrooms) },
      }),
    )
    if (!kept.ok) throw new Error(`the demonstration's hearing was refused: ${kept.because}`)
  }
}

function wishedDays(hearing: KeptHearing) {
  const first = hearing.sittings[0]
  if (!first) return []
  if (!isTrial(hearing.type)) {
    const ends =
      first.starts &&
      clock(`${String(Number(first.starts.slice(0, 2)) + 2).padStart(2, '0')}:${first.starts.slice(3)}`)
    return [{ date: first.date, starts: first.starts, ends, occurrence: 'first' as const }]
  }
  return trialDays(first.date, 6).map((date) => ({
    date,
    starts: first.starts,
    ends: clock('16:30'),
    occurrence: 'first' as const,
  }))
}

/**
 * The court resets a trial onto days on which its only interpreter for Mam sits in another: one loss, which Today shows,
 * while what else was booked follows.
 */
async function moveTrial(db: Db, scope: CaseScope, first: CalendarDate): Promise<void> {
  const trial = (await hearingsOfCase(db, scope)).find(({ type, state }) => isTrial(type) && state === 'set')
  const starts = trial?.sittings[0]?.starts
  if (!trial || !starts) throw new Error('the demonstration lacks the trial that moves')
  const days = trialDays(first, trial.sittings.length).map((date) => ({
    date,
    starts,
    ends: clock('16:30'),
    occurrence: 'first' as const,
  }))
  const placed = placeSittings(days, trial.zone, trial.type)
  if (!placed.ok) throw new Error('the demonstration asked for a day that its courthouse does not have')
  const because = 'Reset by the court, docket entry 31'
  const plan = await planMove(db, scope, trial, { sittings: placed.sittings, zone: trial.zone, because })
  const moved = await carryOutMove(db, scope, trial, plan)
  if (!moved.ok) throw new Error(`the demonstration's trial did not move: ${moved.because}`)
}

type Around = { readonly advocateId: string; readonly today: CalendarDate; readonly places: Places }

async function oneWitness(
  db: Db,
  keys: KeyRing,
  scope: CaseScope,
  witness: (typeof demoWitnesses)[number],
  around: Around,
): Promise<void> {
  const id = newId(scope.at)
  const { reference, facts, identity } = witness
  const added = await addWitness(db, scope, keys, { id, reference, ...facts, identity })
  if (!added.ok) throw new Error(`the demonstration's witness was refused: ${added.reason}`)
  for (const wish of witness.wishes) await oneWish(db, keys, scope, { id, reference }, wish, around)
  if (!facts.isVictim || facts.abroad) return
  const release = {
    witnessId: id,
    advocateId: around.advocateId,
    kinds: ['hearings', 'needs', 'accommodations'],
    signedOn: addDays(around.today, -10),
    endsOn: addDays(around.today, 120),
  } as const
  const released = await giveRelease(db, scope, newId(scope.at), release, await caseZone(db, scope))
  if (!released.ok) throw new Error(`the demonstration's release was refused: ${released.reason}`)
}

async function oneWish(
  db: Db,
  keys: KeyRing,
  scope: CaseScope,
  witness: { readonly id: string; readonly reference: string },
  wish: DemoWish,
  around: Around,
): Promise<void> {
  const hearing = (await hearingsOfCase(db, scope)).find(
    (one) => one.type.toLowerCase().startsWith(wish.at.toLowerCase()) && one.state === 'set',
  )
  if (!hearing) throw new Error(`the demonstration lacks the hearing “${wish.at}”`)
  const asked = {
    id: newId(scope.at),
    witnessId: witness.id,
    hearingId: hearing.id,
    saidOn: addDays(around.today, -8),
    asked: [{ code: wish.code, wish: wish.wish, withoutOrder: null }],
  }
  const made = await requestAccommodations(db, scope, asked, around.today)
  if (!made.ok) throw new Error(`the demonstration's accommodation was refused: ${made.reason}`)
  const context = {
    keys,
    today: around.today,
    resourceIds: around.places.resourceIds,
    hearing,
    accommodationId: made.ids[0] ?? '',
    reference: witness.reference,
  }
  for (const step of wish.steps ?? []) await takeStep(db, scope, step, context)
}
