import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Zone } from '../time/zone.ts'
import { dayBounds, wallClock } from '../time/zoned.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import {
  type Advocate,
  type Given,
  type KeptRelease,
  refuseRelease,
  type Release,
  type Stopped,
} from './release.ts'
import type { CaseScope } from './scope.ts'
import { hasAccess } from './store.ts'
import { releases, users } from './tables.ts'

/** All releases of the case, those in force first. */
export async function releasesOf(db: Db, scope: CaseScope): Promise<readonly KeptRelease[]> {
  const rows = await db
    .select({ release: releases, advocate: users.name, organisation: users.organisation })
    .from(releases)
    .innerJoin(users, eq(users.id, releases.advocateId))
    .where(eq(releases.caseId, scope.caseId))
    .orderBy(desc(releases.endsAt), asc(releases.id))
  const kept = rows.map(({ release, ...advocate }) => {
    const { id, witnessId, kinds, signedOn, endsAt } = release
    return { id, witnessId, ...advocate, kinds, signedOn, endsAt, state: stateOf(release, scope.at) }
  })
  return [...kept.filter((r) => r.state === 'in force'), ...kept.filter((r) => r.state !== 'in force')]
}

/** The advocates to whom something can be released: those whose access to the office has not ended. */
export function advocatesOf(db: Db, scope: CaseScope): Promise<readonly Advocate[]> {
  return db
    .select({ id: users.id, name: users.name, organisation: users.organisation })
    .from(users)
    .where(and(eq(users.role, 'advocate'), hasAccess(scope.at)))
    .orderBy(asc(users.name))
}

/**
 * Keeps a release from now until the end of its last day on the court's calendar.
 *
 * @param id of the form that was sent; the same form sent twice is one release
 * @param zone of the court
 */
export async function giveRelease(
  db: Db,
  scope: CaseScope,
  id: string,
  release: Release,
  zone: Zone,
): Promise<Given> {
  const { witnessId, advocateId, kinds, signedOn, endsOn } = release
  const advocates = await advocatesOf(db, scope)
  if (!advocates.some((one) => one.id === advocateId)) return { ok: false, reason: 'no such advocate' }
  const refusal = refuseRelease(release, wallClock(scope.at, zone).date)
  if (refusal) return { ok: false, ...refusal }
  const endsAt = dayBounds(endsOn, zone).endsAt
  const facts = { witnessId, advocateId, kinds, signedOn, endsAt }
  const deed: Deed = { did: 'release-recorded', about: { kind: 'release', id }, caseId: scope.caseId, facts }
  const row = { id, caseId: scope.caseId, witnessId, advocateId, kinds, signedOn, givenAt: scope.at, endsAt }
  const done = await act(db, scope, deed, [db.insert(releases).values(row)])
  if (done.ok || done.because === 'exists already') return { ok: true }
  // A trigger asks whether the witness is of this case.
  if (done.because === 'not allowed' && done.rule === 'release_of_another_case')
    return { ok: false, reason: 'no such witness' }
  throw new Error(`a release was refused: ${done.because}`)
}

/** The person took her permission back: it ends at this instant. */
export function withdrawRelease(db: Db, scope: CaseScope, id: string): Promise<Stopped> {
  return stop(db, scope, id, 'release-withdrawn', { withdrawnAt: scope.at })
}

/** The office ends a release whose purpose is over. */
export function endRelease(db: Db, scope: CaseScope, id: string): Promise<Stopped> {
  return stop(db, scope, id, 'release-ended', { endsAt: scope.at })
}

async function stop(
  db: Db,
  scope: CaseScope,
  id: string,
  did: DeedKey,
  change: { withdrawnAt: number } | { endsAt: number },
): Promise<Stopped> {
  const here = and(eq(releases.id, id), eq(releases.caseId, scope.caseId))
  const inForce = and(isNull(releases.withdrawnAt), gt(releases.endsAt, scope.at))
  const done = await act(db, scope, { did, about: { kind: 'release', id }, caseId: scope.caseId }, [
    db.update(releases).set(change).where(and(here, inForce)),
    mustChangeOne(db),
  ])
  if (done.ok) return done
  return { ok: false, reason: (await db.$count(releases, here)) > 0 ? 'over' : 'no such release' }
}

function stateOf(
  release: { withdrawnAt: number | null; endsAt: number },
  at: number,
): 'in force' | 'withdrawn' | 'ended' {
  if (release.withdrawnAt !== null) return 'withdrawn'
  return release.endsAt > at ? 'in force' : 'ended'
}
