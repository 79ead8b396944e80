import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { grantCase, grantOffice } from '../../src/access/scope.ts'
import { caseTeam } from '../../src/access/tables.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { verify } from '../../src/audit/verify.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import { freshVaultKeys, type KeyRing, readKeyRing } from '../../src/keys/key-ring.ts'
import { reveal } from '../../src/people/reveal.ts'
import { rotate } from '../../src/people/rotate.ts'
import { keyOf } from '../../src/keys/seal.ts'
import { addWitness, changeWitness } from '../../src/people/store.ts'
import { vaultValues, witnesses } from '../../src/people/tables.ts'
import { addIdentityValue, findSamePerson, identityValuesOf, keptValues } from '../../src/people/vault.ts'
import { freshDb } from '../fresh-office.ts'
import { aCase, aPerson, aWitness, monday } from './a-case.ts'

const why = 'To arrange travel: the bus leaves tomorrow at six'
const noFacts = {
  isVictim: true,
  ageBand: 'adult',
  language: '',
  dialect: '',
  abroad: false,
  zone: null,
  needs: '',
} as const

async function anOffice() {
  const db = await freshDb()
  const keys = readKeyRing(JSON.stringify(freshVaultKeys('2026-09')))
  const ana = await aPerson(db, 'Ana Whitfield', 'coordinator')
  const caseId = await aCase(db, '3:26-cr-00101', ana.userId)
  return { db, keys, ana, caseId, scope: grantCase(ana, monday, caseId) }
}
let office: Awaited<ReturnType<typeof anOffice>>
beforeEach(async () => {
  office = await anOffice()
})

/** A witness of the case with these values, in this order. */
async function withIdentity(reference: string, ...values: readonly (readonly [string, string])[]) {
  const { db, keys, scope } = office
  const id = newId(monday)
  const identity = values.map(([kind, value]) => ({ kind: kind as 'telephone', value }))
  expect(await addWitness(db, scope, keys, { ...noFacts, id, reference, identity })).toEqual({ ok: true })
  return id
}
const record = (db: Db) => db.select().from(auditLines).orderBy(auditLines.seq)
const shown = (revealed: Awaited<ReturnType<typeof reveal>>) =>
  revealed.ok
    ? revealed.values.map(({ kind, opened }) => [kind, opened.ok ? opened.value : opened.reason])
    : revealed

describe('revealing an identity', () => {
  test('gives the values, and the record names person, reason and kinds, never a value', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'], ['telephone', '619 555 0117'])
    expect(shown(await reveal(db, scope, keys, id, why))).toEqual([
      ['legal name', 'Marisol Peña'],
      ['telephone', '619 555 0117'],
    ])
    const line = (await record(db)).at(-1)
    expect(line).toMatchObject({
      did: 'identity-revealed',
      aboutId: id,
      actor: scope.actor.userId,
      at: monday,
    })
    expect(JSON.parse(line?.facts ?? '')).toEqual({ reason: why, kinds: ['legal name', 'telephone'] })
    expect(JSON.stringify(await record(db))).not.toMatch(/Marisol|5550117|555 0117/)
    expect(await verify(db)).toMatchObject({ whole: true })
  })

  test('a reason that names the person is refused, nothing is shown, and the attempt is recorded without the name', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    expect(await reveal(db, scope, keys, id, 'Something else: Marisol rang us up')).toEqual({
      ok: false,
      reason: 'reason holds identity',
      kind: 'legal name',
    })
    const lines = await record(db)
    expect(lines.at(-1)?.did).toBe('identifying-words-refused')
    expect(JSON.stringify(lines)).not.toContain('Marisol')
  })

  test('an advocate sees it only of whom it was released', async () => {
    const { db, keys, caseId } = office
    const one = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const other = await withIdentity('W-2', ['legal name', 'Ilse Brandt'])
    const dora = await aPerson(db, 'Dora Lind', 'advocate')
    const scope = grantCase(dora, monday, caseId, [
      { witnessId: one, kinds: ['hearings', 'identity'] },
      { witnessId: other, kinds: ['hearings', 'needs'] },
    ])
    expect(shown(await reveal(db, scope, keys, one, why))).toEqual([['legal name', 'Marisol Peña']])
    expect(await reveal(db, scope, keys, other, why)).toEqual({ ok: false, reason: 'not released' })
  })

  test('a witness of another case has nothing to show, whoever asks', async () => {
    const { db, keys, ana } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const elsewhere = grantCase(ana, monday, await aCase(db, '3:26-cr-00102', ana.userId))
    expect(shown(await reveal(db, elsewhere, keys, id, why))).toEqual([])
  })

  test('a value whose key is lost, and one that was tampered with, say so in their place; the others open', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'], ['telephone', '619 555 0117'])
    const next = nextRing(keys)
    await addIdentityValue(db, scope, next, place(id, 'e-mail'), 'm@example.org')
    const [row] = await db.select().from(vaultValues).where(eq(vaultValues.kind, 'telephone'))
    await db
      .update(vaultValues)
      .set({ sealed: `${row?.sealed.slice(0, -4)}AAAA` })
      .where(eq(vaultValues.kind, 'telephone'))
    expect(shown(await reveal(db, scope, next, id, why))).toEqual([
      ['legal name', 'Marisol Peña'],
      ['telephone', 'tampered'],
      ['e-mail', 'm@example.org'],
    ])
    const withoutOld = { ...next, keys: { [next.current]: next.keys[next.current] ?? new Uint8Array() } }
    expect(shown(await reveal(db, scope, withoutOld, id, why))).toEqual([
      ['legal name', 'key lost'],
      ['telephone', 'key lost'],
      ['e-mail', 'm@example.org'],
    ])
  })

  test('two names that changed places in the database do not open', async () => {
    const { db, keys, scope } = office
    const one = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const other = await withIdentity('W-2', ['legal name', 'Ilse Brandt'])
    const [a, b] = await db.select().from(vaultValues).orderBy(vaultValues.id)
    await db
      .update(vaultValues)
      .set({ sealed: b?.sealed ?? '' })
      .where(eq(vaultValues.id, a?.id ?? ''))
    await db
      .update(vaultValues)
      .set({ sealed: a?.sealed ?? '' })
      .where(eq(vaultValues.id, b?.id ?? ''))
    expect(shown(await reveal(db, scope, keys, one, why))).toEqual([['legal name', 'tampered']])
    expect(shown(await reveal(db, scope, keys, other, why))).toEqual([['legal name', 'tampered']])
  })
})

describe('correcting a value', () => {
  test('the new one stands, the old one stays in the vault for the leak check', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Pena'])
    const [old] = await keptValues(db, scope, id)
    const fresh = place(id, 'legal name')
    expect(await addIdentityValue(db, scope, keys, fresh, 'Marisol Peña', old?.id)).toEqual({ ok: true })
    expect((await keptValues(db, scope, id)).map((value) => value.id)).toEqual([fresh.valueId])
    expect((await identityValuesOf(db, scope, keys)).map((value) => value.value).toSorted()).toEqual([
      'Marisol Pena',
      'Marisol Peña',
    ])
  })

  test('the same form sent twice is one value; two people correcting the same value, the second is told', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['telephone', '619 555 0117'])
    const [old] = await keptValues(db, scope, id)
    const fresh = place(id, 'telephone')
    await addIdentityValue(db, scope, keys, fresh, '619 555 0118', old?.id)
    expect(await addIdentityValue(db, scope, keys, fresh, '619 555 0118', old?.id)).toEqual({ ok: true })
    expect(await addIdentityValue(db, scope, keys, place(id, 'telephone'), '619 555 0119', old?.id)).toEqual({
      ok: false,
      reason: 'replaced already',
    })
    expect(await keptValues(db, scope, id)).toHaveLength(1)
  })
})

describe('the values for the leak check', () => {
  test('are those of every witness of this case, with the reference to write instead, and the look is recorded', async () => {
    const { db, keys, scope, caseId } = office
    const one = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    await withIdentity('Minor Victim 1', ['telephone', '619 555 0117'])
    expect(await identityValuesOf(db, scope, keys)).toEqual(
      expect.arrayContaining([
        { witnessId: one, reference: 'W-1', kind: 'legal name', value: 'Marisol Peña' },
        expect.objectContaining({ reference: 'Minor Victim 1', kind: 'telephone' }),
      ]),
    )
    expect((await record(db)).at(-1)).toMatchObject({ did: 'filing-checked', caseId })
  })

  test('a value that cannot be opened stops the check instead of passing unseen', async () => {
    const { db, keys, scope } = office
    await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const next = nextRing(keys)
    const lost: KeyRing = { ...next, keys: { [next.current]: next.keys[next.current] ?? new Uint8Array() } }
    await expect(identityValuesOf(db, scope, lost)).rejects.toThrow(/cannot be opened: key lost/)
  })

  test('a reader by release never gets them', async () => {
    const { db, keys, caseId } = office
    const dora = await aPerson(db, 'Dora Lind', 'advocate')
    await expect(identityValuesOf(db, grantCase(dora, monday, caseId, []), keys)).rejects.toThrow()
  })
})

describe('finding the same person twice', () => {
  const asked = { kind: 'telephone', value: '+1 (619) 555-0117' } as const
  test('finds the references in the cases on whose team one is, and in no other', async () => {
    const { db, keys, ana } = office
    const one = await withIdentity('W-1', ['telephone', '619-555-0117'])
    const stranger = await aPerson(db, 'Piet Sandoval', 'prosecutor')
    const theirs = await aCase(db, '3:26-cr-00109', stranger.userId)
    const other = await aWitness(db, theirs, 'W-7')
    await addIdentityValue(
      db,
      grantCase(stranger, monday, theirs),
      keys,
      place(other, 'telephone'),
      '6195550117',
    )
    expect(await findSamePerson(db, grantOffice(ana, monday), keys, asked)).toMatchObject([
      { witnessId: one, reference: 'W-1', docketNumber: '3:26-cr-00101' },
    ])
    const line = (await record(db)).at(-1)
    expect(line?.did).toBe('identity-searched')
    expect(line?.facts).not.toContain('555')
    await db.update(caseTeam).set({ leftAt: monday }).where(eq(caseTeam.userId, ana.userId))
    expect(await findSamePerson(db, grantOffice(ana, monday), keys, asked)).toEqual([])
  })
})

describe('changing the vault’s key', () => {
  const operator = {
    actor: { userId: 'command-line', role: 'office', name: 'Command line' },
    at: monday,
  } as const

  test('seals every value with the new key, corrected ones too; afterwards the old key can go', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'], ['telephone', '619 555 0117'])
    const next = nextRing(keys)
    await addIdentityValue(db, scope, next, place(id, 'e-mail'), 'm@example.org')
    expect(await rotate(db, operator, next)).toEqual({ sealedAnew: 2, current: 1, unreadable: [] })
    const rows = await db.select().from(vaultValues)
    expect(rows.map((row) => keyOf(row.sealed))).toEqual(['2026-10', '2026-10', '2026-10'])
    const alone: KeyRing = { ...next, keys: { [next.current]: next.keys[next.current] ?? new Uint8Array() } }
    expect(await identityValuesOf(db, scope, alone)).toHaveLength(3)
    expect(await rotate(db, operator, next)).toEqual({ sealedAnew: 0, current: 3, unreadable: [] })
  })

  test('names what it could not read and leaves it as it is', async () => {
    const { db, keys } = office
    await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const [before] = await db.select().from(vaultValues)
    const next = nextRing(keys)
    const lost: KeyRing = { ...next, keys: { [next.current]: next.keys[next.current] ?? new Uint8Array() } }
    expect(await rotate(db, operator, lost)).toEqual({
      sealedAnew: 0,
      current: 0,
      unreadable: [{ valueId: before?.id, reason: 'key lost', keyId: '2026-09' }],
    })
    expect(await db.select().from(vaultValues)).toEqual([before])
  })

  test('goes through more values than one act takes', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1')
    const adding = Array.from({ length: 230 }, (_, i) => ['telephone', `61955${10_000 + i}`] as const)
    await withIdentity('W-2', ...adding)
    await addIdentityValue(db, scope, keys, place(id, 'telephone'), '619 555 0117')
    expect(await rotate(db, operator, nextRing(keys))).toMatchObject({ sealedAnew: 231, unreadable: [] })
    expect(await verify(db)).toMatchObject({ whole: true })
  })
})

describe('words outside the vault', () => {
  test('needs that hold a name kept in the vault are refused when they are changed, and that is recorded', async () => {
    const { db, keys, scope } = office
    const id = await withIdentity('W-1', ['legal name', 'Marisol Peña'])
    const wish = { ...noFacts, reference: 'W-1', needs: 'Marisol would like breaks' }
    expect(await changeWitness(db, scope, keys, id, 1, wish)).toEqual({
      ok: false,
      reason: 'holds identity',
      where: 'needs',
      kind: 'legal name',
    })
    expect((await record(db)).at(-1)?.did).toBe('identifying-words-refused')
    expect((await db.select().from(witnesses))[0]?.needs).toBe('')
  })
})

function place(witnessId: string, kind: 'legal name' | 'telephone' | 'e-mail') {
  return { valueId: newId(monday + 1), witnessId, kind }
}

function nextRing(old: KeyRing): KeyRing {
  const fresh = readKeyRing(JSON.stringify(freshVaultKeys('2026-10')))
  return { ...old, current: '2026-10', keys: { ...old.keys, ...fresh.keys } }
}
