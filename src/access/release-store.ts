import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import { courtCases } from '../cases/tables.ts'
import type { Db } from '../db/connection.ts'
import { witnesses } from '../people/tables.ts'
import { dayBounds, wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import {
  type KeptRelease,
  refuseRelease,
  type Release,
  type ReleaseParties,
  type ReleaseRefusal,
} from './release.ts'
import type { CaseScope, ReleasedKind } from './scope.ts'
import { releases, users } from './tables.ts'

export type Given =
  | { readonly ok: true }
  | ({ readonly ok: false } & ReleaseRefusal)
  | { readonly ok: false; readonly reason: 'no such witness' | 'no such advocate' }

/** All releases of the case, those in force first. */
export async function releasesOf(db: Db, scope: CaseScope): Promise<readonly KeptRelease[]> {
  const rows = await db
    .select({
      release: releases,
      reference: witnesses.reference,
      advocate: users.name,
      org: users.organisation,
    })
    .from(releases)
    .innerJoin(witnesses, eq(witnesses.id, releases.witnessId))
    .innerJoin(users, eq(users.id, releases.advocateId))
    .where(eq(releases.caseId, scope.caseId))
    .orderBy(desc(releases.endsAt), asc(witnesses.reference))
  const kept = rows.map(({ release, reference, advocate, org }) => ({
    id: release.id,
    reference,
    advocate,
    organisation: org,
    kinds: release.kinds as readonly ReleasedKind[],
    signedOn: release.signedOn,
    endsAt: release.endsAt,
    state: stateOf(release, scope.at),
  }))
  return [...kept.filter((r) => r.state === 'in force'), ...kept.filter((r) => r.state !== 'in force')]
}

export async function releaseParties(db: Db, scope: CaseScope): Promise<ReleaseParties> {
  const [[found], ofTheCase, advocates] = await Promise.all([
    db.select({ zone: courtCases.zone }).from(courtCases).where(eq(courtCases.id, scope.caseId)),
    db
      .select({ id: witnesses.id, reference: witnesses.reference })
      .from(witnesses)
      .where(eq(witnesses.caseId, scope.caseId))
      .orderBy(asc(witnesses.reference)),
    db
      .select({ id: users.id, name: users.name, organisation: users.organisation })
      .from(users)
      .where(and(eq(users.role, 'advocate'), or(isNull(users.endedAt), gt(users.endedAt, scope.at))))
      .orderBy(asc(users.name)),
  ])
  if (!found) throw new Error('a case in scope is not there')
  return { zone: zone(found.zone), witnesses: ofTheCase, advocates }
}

/**
 * Keeps a release from now until the end of its last day on the court's calendar.
 * @param id of the form that was sent; the same form sent twice is one release
 */
export async function giveRelease(db: Db, scope: CaseScope, id: string, release: Release): Promise<Given> {
  const parties = await releaseParties(db, scope)
  if (!parties.witnesses.some((w) => w.id === release.witnessId))
    return { ok: false, reason: 'no such witness' }
  if (!parties.advocates.some((a) => a.id === release.advocateId))
    return { ok: false, reason: 'no such advocate' }
  const refusal = refuseRelease(release, wallClock(scope.at, parties.zone).date)
  if (refusal) return { ok: false, ...refusal }
  const { witnessId, advocateId, kinds, signedOn, endsOn } = release
  const endsAt = dayBounds(endsOn, parties.zone).endsAt
  const facts = { witnessId, advocateId, kinds, signedOn, endsAt }
  const deed: Deed = { did: 'release-recorded', about: { kind: 'release', id }, caseId: scope.caseId, facts }
  const row = { id, caseId: scope.caseId, witnessId, advocateId, kinds, signedOn, givenAt: scope.at, endsAt }
  const done = await act(db, scope, deed, [db.insert(releases).values(row)])
  if (!done.ok && done.because !== 'exists already') throw new Error(`a release was refused: ${done.because}`)
  return { ok: true }
}

/** The person took her permission back: it ends at this instant. False when it was not in force any more. */
export function withdrawRelease(db: Db, scope: CaseScope, id: string): Promise<boolean> {
  return stop(db, scope, id, 'release-withdrawn', { withdrawnAt: scope.at })
}

/** The office ends a release whose purpose is over. False when it was not in force any more. */
export function endRelease(db: Db, scope: CaseScope, id: string): Promise<boolean> {
  return stop(db, scope, id, 'release-ended', { endsAt: scope.at })
}

async function stop(
  db: Db,
  scope: CaseScope,
  id: string,
  did: DeedKey,
  change: { withdrawnAt: number } | { endsAt: number },
): Promise<boolean> {
  const inForce = and(isNull(releases.withdrawnAt), gt(releases.endsAt, scope.at))
  const done = await act(db, scope, { did, about: { kind: 'release', id }, caseId: scope.caseId }, [
    db
      .update(releases)
      .set(change)
      .where(and(eq(releases.id, id), eq(releases.caseId, scope.caseId), inForce)),
    mustChangeOne(db),
  ])
  return done.ok
}

function stateOf(
  release: { withdrawnAt: number | null; endsAt: number },
  at: number,
): 'in force' | 'withdrawn' | 'ended' {
  if (release.withdrawnAt !== null) return 'withdrawn'
  return release.endsAt > at ? 'in force' : 'ended'
}
