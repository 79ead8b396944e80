import type { CaseScope } from '../access/scope.ts'
import type { Db } from '../db/connection.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { Zone } from '../time/zone.ts'
import { type PlannedAct, statementsToChangePlace, statementsToSayWhatRuns, statementsToSet } from './acts.ts'
import { courtroomFault } from './courtroom/sharing.ts'
import { decideMove, type HearingFacts, isOn } from './hearing.ts'
import type { HearingRefusal } from './refusal.ts'
import { placeSittings, type WishedSitting } from './sitting.ts'
import { hearingById, keep, type KeptHearing } from './store.ts'
import { venueOf, zoneIn } from './venue-store.ts'

export type HearingAnswer = { readonly ok: true; readonly hearing: KeptHearing } | HearingRefusal

export type HearingWish = HearingFacts & {
  readonly id: string
  /** Where it is said; the zone is that of the courthouse. */
  readonly zone?: Zone | undefined
  readonly sittings: readonly WishedSitting[]
}

/** Sets a hearing on the clock of its courthouse. Sent twice with one id, it is one hearing. */
export async function setOnItsClock(db: Db, scope: CaseScope, wish: HearingWish): Promise<HearingAnswer> {
  const { zone: said, sittings: wishes, ...facts } = wish
  const { courthouseId, courtroomId } = facts
  const venue = await venueOf(db, scope)
  if (courthouseId !== null && !venue.courthouses.some(({ id }) => id === courthouseId))
    return { ok: false, reason: 'no such courthouse' }
  const fault = courtroomFault(venue, courthouseId, courtroomId)
  if (fault) return { ok: false, reason: 'wrong courtroom', says: fault }
  const zone = zoneIn(venue, courthouseId)
  if (said && said !== zone) return { ok: false, reason: 'another zone', zone }
  const placed = placeSittings(wishes, zone, facts.type)
  if (!placed.ok) return { ok: false, reason: 'sittings do not fit', refusals: placed.refusals }
  await keep(db, scope, statementsToSet(db, scope, { ...facts, zone, sittings: placed.sittings }))
  const hearing = await hearingById(db, scope, wish.id)
  return hearing ? { ok: true, hearing } : { ok: false, reason: 'id is taken' }
}

/** What is said of a hearing whose days and courthouse stay; what is left out stays too. */
type Details = {
  readonly [K in Exclude<keyof HearingFacts, 'courthouseId'>]?: HearingFacts[K] | undefined
}

/** Changes name, judge, courtroom or way of appearing of a hearing as it was read. */
export function changeDetails(
  db: Db,
  scope: CaseScope,
  seen: { readonly id: string; readonly version: number },
  said: Details,
): Promise<HearingAnswer> {
  const facts = present(said)
  return changed(db, scope, seen, {
    isSo: (now) =>
      Object.entries(facts).every(([field, value]) => String(now[field as keyof Details]) === String(value)),
    decide: async (hearing) => {
      const decision = decideMove(hearing, 'change place', scope.at)
      if (!decision.ok) return decision
      const { courtroomId = null } = facts
      const fault = courtroomFault(await venueOf(db, scope), hearing.courthouseId, courtroomId, hearing)
      return fault ? { ok: false, reason: 'wrong courtroom', says: fault } : null
    },
    plan: (hearing) => statementsToChangePlace(db, scope, hearing, facts),
  })
}

/** Says what the law counts from a hearing as it was read; null leaves it to its name. */
export function sayWhatRuns(
  db: Db,
  scope: CaseScope,
  seen: { readonly id: string; readonly version: number },
  setsRunning: readonly TriggerId[] | null,
): Promise<HearingAnswer> {
  return changed(db, scope, seen, {
    isSo: (now) => String(now.setsRunning) === String(setsRunning),
    decide: async (hearing) => (isOn(hearing.state) ? null : { ok: false, reason: 'nothing runs from it' }),
    plan: (hearing) => statementsToSayWhatRuns(db, scope, hearing, setsRunning),
  })
}

/** Sent twice, or by two who want the same at once, it is one act: the second finds it so. */
async function changed(
  db: Db,
  scope: CaseScope,
  { id, version }: { readonly id: string; readonly version: number },
  act: {
    readonly isSo: (now: KeptHearing) => boolean
    readonly decide: (hearing: KeptHearing) => Promise<HearingRefusal | null>
    readonly plan: (hearing: KeptHearing) => PlannedAct
  },
): Promise<HearingAnswer> {
  const isDone = (now: KeptHearing) => now.version === version + 1 && act.isSo(now)
  const hearing = await hearingById(db, scope, id)
  if (!hearing) return { ok: false, reason: 'no such hearing' }
  if (isDone(hearing)) return { ok: true, hearing }
  const refusal = await act.decide(hearing)
  if (refusal) return refusal
  if (hearing.version === version) await keep(db, scope, act.plan(hearing))
  const now = await hearingById(db, scope, id)
  return now && isDone(now) ? { ok: true, hearing: now } : { ok: false, reason: 'edited meanwhile' }
}

/** What was said, without what was left out. */
function present<T extends object>(said: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
