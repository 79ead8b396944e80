import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { casesReached } from '../access/store.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import { courtCases } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import { type HeldInWords, heldInWords, type OpenWords } from './held-in.ts'
import { type IdentityEntry, type IdentityKind, kindsAlike, normalised } from './identity-value.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { keyedHash } from '../keys/keyed-hash.ts'
import { type Opened, seal, unseal } from '../keys/seal.ts'
import { vaultValues, witnesses } from './tables.ts'

/** That a value is kept, without the value. */
export type KeptValue = { readonly id: string; readonly kind: IdentityKind; readonly since: number }

/** Where a value belongs: its row, whose it is, and its kind. */
export type Place = { readonly valueId: string; readonly witnessId: string; readonly kind: IdentityKind }

/** Keyed hash of the normalised value: finds an equal value without opening any. Alike kinds share their hashes. */
export function lookupOf(keys: KeyRing, entry: IdentityEntry): Promise<string> {
  return keyedHash(keys, 'identity', kindsAlike(entry.kind)[0] ?? entry.kind, normalised(entry))
}

/** A value as its row keeps it: sealed, and hashed for look-up. */
export async function sealedRow(
  keys: KeyRing,
  place: Place,
  value: string,
  at: number,
): Promise<typeof vaultValues.$inferInsert> {
  const { valueId: id, witnessId, kind } = place
  const [sealed, lookup] = await Promise.all([seal(keys, place, value), lookupOf(keys, { kind, value })])
  return { id, witnessId, kind, sealed, lookup, createdAt: at }
}

export type ValueKept = { readonly ok: true } | { readonly ok: false; readonly reason: 'replaced already' }

/**
 * Keeps one more value of a witness of the case. The same id twice is one value.
 *
 * @param replaces id of the value that this one corrects: the old one stays, marked
 */
export async function addIdentityValue(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  place: Place,
  value: string,
  replaces?: string,
): Promise<ValueKept> {
  const row = await sealedRow(keys, place, value, scope.at)
  const marks = replaces === undefined ? [] : statementsToMarkReplaced(db, scope, place, replaces)
  const done = await act(
    db,
    scope,
    {
      did: replaces === undefined ? 'identity-recorded' : 'identity-replaced',
      about: { kind: 'witness', id: place.witnessId },
      caseId: scope.caseId,
      facts: { kind: place.kind },
    },
    // The insert first: a form sent twice is known by its id before the mark could refuse it.
    [db.insert(vaultValues).values(row), ...marks],
  )
  if (done.ok || done.because === 'exists already') return { ok: true }
  if (done.because === 'edited meanwhile') return { ok: false, reason: 'replaced already' }
  throw new Error(`an identity value was refused: ${done.because}`)
}

function statementsToMarkReplaced(db: Db, scope: CaseScope, place: Place, old: string): readonly Change[] {
  const current = and(
    eq(vaultValues.id, old),
    eq(vaultValues.witnessId, place.witnessId),
    eq(vaultValues.kind, place.kind),
    isNull(vaultValues.replacedAt),
  )
  return [db.update(vaultValues).set({ replacedAt: scope.at }).where(current), mustChangeOne(db)]
}

/** Which kinds are kept of a witness, current ones only. */
export function keptValues(db: Db, scope: CaseScope, witnessId: string): Promise<readonly KeptValue[]> {
  return db
    .select({ id: vaultValues.id, kind: vaultValues.kind, since: vaultValues.createdAt })
    .from(vaultValues)
    .innerJoin(witnesses, eq(witnesses.id, vaultValues.witnessId))
    .where(
      and(eq(witnesses.id, witnessId), eq(witnesses.caseId, scope.caseId), isNull(vaultValues.replacedAt)),
    )
    .orderBy(asc(vaultValues.createdAt))
}

/** One value of a witness, or what keeps it shut. Only this room holds one of these that is open. */
export type OpenedValue = KeptValue & { readonly opened: Opened }

/** Opens the values of a witness of the case. Not for readers: whoever shows one has written it in the record first. */
export async function openValues(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  witnessId: string,
): Promise<readonly OpenedValue[]> {
  const rows = await db
    .select({ value: vaultValues })
    .from(vaultValues)
    .innerJoin(witnesses, eq(witnesses.id, vaultValues.witnessId))
    .where(
      and(eq(witnesses.id, witnessId), eq(witnesses.caseId, scope.caseId), isNull(vaultValues.replacedAt)),
    )
    .orderBy(asc(vaultValues.createdAt))
  return Promise.all(
    rows.map(async ({ value: { id, kind, createdAt, sealed } }) => {
      const opened = await unseal(keys, { valueId: id, witnessId, kind }, sealed)
      return { id, kind, since: createdAt, opened }
    }),
  )
}

/** The values among these that could be opened. */
export function entriesOf(values: readonly OpenedValue[]): readonly IdentityEntry[] {
  return values.flatMap(({ kind, opened }) => (opened.ok ? [{ kind, value: opened.value }] : []))
}

/** Whether words that stay outside the vault hold what it keeps of a witness: which of them, and what kind. */
export async function heldOutside(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  witnessId: string,
  words: OpenWords,
): Promise<HeldInWords | null> {
  const held = heldInWords(words, entriesOf(await openValues(db, scope, keys, witnessId)))
  // The refusal tells that a guess was right; so it is a look into the vault, and the record says so.
  if (held) {
    const about = { kind: 'witness', id: witnessId }
    const deed: Deed = { did: 'identifying-words-refused', about, caseId: scope.caseId, facts: held }
    await act(db, scope, deed, [])
  }
  return held
}

/** A value of the case for the leak check, with the reference to write in its stead. */
export type CheckedValue = IdentityEntry & { readonly witnessId: string; readonly reference: string }

/**
 * Every identity value of the case, corrected ones too, for the leak check alone: a filing is searched for them and
 * they are forgotten. In the record before they are given.
 *
 * @throws when one cannot be opened: a filing that cannot be checked is not handed over
 */
export async function identityValuesOf(
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
): Promise<readonly CheckedValue[]> {
  if (scope.released !== null) throw new Error('only the case team checks filings')
  const rows = await db
    .select({ value: vaultValues, reference: witnesses.reference })
    .from(witnesses)
    .innerJoin(vaultValues, eq(vaultValues.witnessId, witnesses.id))
    .where(eq(witnesses.caseId, scope.caseId))
  const about = { kind: 'case', id: scope.caseId }
  const recorded = await act(db, scope, { did: 'filing-checked', about, caseId: scope.caseId }, [])
  if (!recorded.ok) throw new Error(`the record refused: ${recorded.because}`)
  return Promise.all(
    rows.map(async ({ value: { id, witnessId, kind, sealed }, reference }) => {
      const opened = await unseal(keys, { valueId: id, witnessId, kind }, sealed)
      if (!opened.ok) throw new Error(`identity value ${id} cannot be opened: ${opened.reason}`)
      return { witnessId, reference, kind, value: opened.value }
    }),
  )
}

/** A witness of whom an equal value is kept. */
export type SamePerson = {
  readonly caseId: string
  readonly docketNumber: string
  readonly witnessId: string
  readonly reference: string
}

/**
 * Finds who has exactly this value, within the cases on whose team the actor is now. That it was asked, and for whom
 * the answer was yes, is in the record before the answer is given.
 */
export async function findSamePerson(
  db: Db,
  scope: OfficeScope,
  keys: KeyRing,
  entry: IdentityEntry,
): Promise<readonly SamePerson[]> {
  const found = await db
    .selectDistinct({
      caseId: courtCases.id,
      docketNumber: courtCases.docketNumber,
      witnessId: witnesses.id,
      reference: witnesses.reference,
    })
    .from(vaultValues)
    .innerJoin(witnesses, eq(witnesses.id, vaultValues.witnessId))
    .innerJoin(courtCases, eq(courtCases.id, witnesses.caseId))
    .where(
      and(
        inArray(vaultValues.kind, [...kindsAlike(entry.kind)]),
        eq(vaultValues.lookup, await lookupOf(keys, entry)),
        inArray(courtCases.id, casesReached(db, scope)),
      ),
    )
    .orderBy(asc(courtCases.docketNumber), asc(witnesses.reference))
  const facts = { kind: entry.kind, found: found.map((one) => one.witnessId) }
  const about = { kind: 'office', id: 'vault' }
  const recorded = await act(db, scope, { did: 'identity-searched', about, facts }, [])
  if (!recorded.ok) throw new Error(`the record refused: ${recorded.because}`)
  return found
}
