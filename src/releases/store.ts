import { advocatesOf, giveRelease, releasesOf } from '../access/release-store.ts'
import type { Advocate, Given, KeptRelease, Release } from '../access/release.ts'
import type { CaseScope } from '../access/scope.ts'
import { caseZone } from '../cases/store.ts'
import type { Db } from '../db/connection.ts'
import { witnessesOf } from '../people/store.ts'
import type { Zone } from '../time/zone.ts'

/** A release as the case team sees it, with whose it is. */
export type ReleaseLine = KeptRelease & { readonly reference: string }

/** The releases of a case, and between whom another can be given. */
export type Releases = {
  readonly zone: Zone
  readonly releases: readonly ReleaseLine[]
  readonly witnesses: readonly { readonly id: string; readonly reference: string }[]
  readonly advocates: readonly Advocate[]
}

/** Everything the page of releases tells: those in force first. */
export async function releasesHere(db: Db, scope: CaseScope): Promise<Releases> {
  const [zone, kept, witnesses, advocates] = await Promise.all([
    caseZone(db, scope),
    releasesOf(db, scope),
    witnessesOf(db, scope),
    advocatesOf(db, scope),
  ])
  const references = new Map(witnesses.map(({ id, reference }) => [id, reference]))
  const releases = kept.map((one) => ({ ...one, reference: references.get(one.witnessId) ?? '' }))
  return { zone, releases, witnesses, advocates }
}

/** Records a release, from now until the end of its last day in the court's own zone. */
export async function recordRelease(db: Db, scope: CaseScope, id: string, release: Release): Promise<Given> {
  return giveRelease(db, scope, id, release, await caseZone(db, scope))
}
