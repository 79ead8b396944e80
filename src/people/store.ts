import { and, asc, eq, inArray, like, or, sql } from 'drizzle-orm'
import { type CaseScope, reaches } from '../access/scope.ts'
import { act, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { Zone } from '../time/zone.ts'
import { type HeldInWords, heldInWords } from './held-in.ts'
import type { IdentityEntry } from './identity-value.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { vaultValues, witnesses } from './tables.ts'
import { heldOutside, sealedRow } from './vault.ts'
import { nextReference, type Witness, type WitnessFacts } from './witness.ts'

export type WitnessRefusal =
  | { readonly ok: false; readonly reason: 'no such witness' }
  | { readonly ok: false; readonly reason: 'reference taken' }
  | { readonly ok: false; readonly reason: 'edited meanwhile' }
  | ({ readonly ok: false; readonly reason: 'holds identity' } & HeldInWords)
export type WitnessKept = { readonly ok: true } | WitnessRefusal

export type NewWitness = WitnessFacts & {
  /** Of the form that was sent; the same form sent twice is one witness. */
  readonly id: string
  readonly reference: string
  readonly identity: readonly IdentityEntry[]
}

/** The witnesses the scope reaches, by reference. @param search looks in reference, language and dialect */
export async function witnessesOf(db: Db, scope: CaseScope, search = ''): Promise<readonly Witness[]> {
  const pattern = `%${search.replaceAll(/[%_\\]/g, '')}%`
  const found = or(
    like(witnesses.reference, pattern),
    scope.released === null
      ? or(like(witnesses.language, pattern), like(witnesses.dialect, pattern))
      : undefined,
  )
  const rows = await db
    .select()
    .from(witnesses)
    .where(and(within(scope), search ? found : undefined))
    .orderBy(sql`length(${witnesses.reference})`, asc(witnesses.reference))
  return rows.map((row) => seenBy(scope, row))
}

/** One witness; null when there is none, or none that the scope reaches. */
export async function witnessById(db: Db, scope: CaseScope, id: string): Promise<Witness | null> {
  const [row] = await db
    .select()
    .from(witnesses)
    .where(and(within(scope), eq(witnesses.id, id)))
  return row ? seenBy(scope, row) : null
}

/** The reference to suggest for the next witness of the case. */
export async function suggestReference(db: Db, scope: CaseScope): Promise<string> {
  const rows = await db
    .select({ reference: witnesses.reference })
    .from(witnesses)
    .where(eq(witnesses.caseId, scope.caseId))
  return nextReference(rows.map((row) => row.reference))
}

/** Keeps a witness and, in the same act, her identity in the vault. */
export async function addWitness(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  wish: NewWitness,
): Promise<WitnessKept> {
  const { identity, ...row } = wish
  const held = heldInWords(wish, identity)
  if (held) return { ok: false, reason: 'holds identity', ...held }
  const rows = await Promise.all(
    identity.map(({ kind, value }) => {
      const place = { valueId: newId(scope.at), witnessId: wish.id, kind }
      return sealedRow(keys, place, value, scope.at)
    }),
  )
  const deed: Deed = {
    did: 'witness-added',
    about: { kind: 'witness', id: wish.id },
    caseId: scope.caseId,
    facts: { kinds: identity.map((entry) => entry.kind) },
  }
  const adds = db.insert(witnesses).values({ ...row, caseId: scope.caseId, createdAt: scope.at })
  const done = await act(db, scope, deed, [
    adds,
    ...rows.map((sealed) => db.insert(vaultValues).values(sealed)),
  ])
  if (done.ok) return done
  // The same form sent again meets its own reference and its own id; which of the two is named is chance.
  if (done.because === 'exists already')
    return (await witnessById(db, scope, wish.id)) ? { ok: true } : { ok: false, reason: 'reference taken' }
  throw new Error(`a witness was refused: ${done.because}`)
}

/** Changes reference and facts, if nobody has since `version`. Sent twice, the second finds them as it wanted them. */
export async function changeWitness(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  id: string,
  version: number,
  wish: WitnessFacts & { readonly reference: string },
): Promise<WitnessKept> {
  const before = await witnessById(db, scope, id)
  if (!before) return { ok: false, reason: 'no such witness' }
  const held = await heldOutside(db, scope, keys, id, wish)
  if (held) return { ok: false, reason: 'holds identity', ...held }
  if (standsSo(before, version + 1, wish)) return { ok: true }
  const deed: Deed = { did: 'witness-changed', about: { kind: 'witness', id }, caseId: scope.caseId }
  const done = await act(db, scope, deed, [
    db
      .update(witnesses)
      .set({ ...wish, version: sql`${witnesses.version} + 1` })
      .where(and(eq(witnesses.id, id), eq(witnesses.caseId, scope.caseId), eq(witnesses.version, version))),
    mustChangeOne(db),
  ])
  if (done.ok) return done
  if (done.because === 'exists already') return { ok: false, reason: 'reference taken' }
  if (done.because !== 'edited meanwhile') throw new Error(`a witness was refused: ${done.because}`)
  const now = await witnessById(db, scope, id)
  return now && standsSo(now, version + 1, wish) ? { ok: true } : { ok: false, reason: 'edited meanwhile' }
}

function standsSo(
  { reference, facts, version }: Witness,
  wanted: number,
  wish: WitnessFacts & { readonly reference: string },
): boolean {
  const fields = Object.entries({ ...facts, reference })
  return version === wanted && fields.every(([field, value]) => wish[field as keyof typeof wish] === value)
}

/** A reader by release reaches whoever released anything to her. */
function within(scope: CaseScope) {
  const ofCase = eq(witnesses.caseId, scope.caseId)
  if (scope.released === null) return ofCase
  return and(ofCase, inArray(witnesses.id, [...new Set(scope.released.map((one) => one.witnessId))]))
}

function seenBy(scope: CaseScope, row: typeof witnesses.$inferSelect): Witness {
  const { id, reference, version, isVictim, ageBand, language, dialect, abroad, needs } = row
  const released = reaches(scope, 'needs')
  if (released !== null && !released.includes(id)) return { id, reference, version, facts: null }
  // Parsed before it was written, so the text carries its brand.
  const zone = row.zone as Zone | null
  return { id, reference, version, facts: { isVictim, ageBand, language, dialect, abroad, zone, needs } }
}
