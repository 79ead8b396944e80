import { describe, expect, test } from 'vitest'
import { freshVaultKeys, type KeyRing, readKeyRing } from '../../src/keys/key-ring.ts'
import { keyOf, type Place, seal, unseal } from '../../src/keys/seal.ts'
import { lookupOf } from '../../src/people/vault.ts'

const ring = readKeyRing(JSON.stringify(freshVaultKeys('2026-09')))
const place: Place = { valueId: 'v1', witnessId: 'w1', kind: 'legal name' }

/** The ring after a new key was made; the old one is kept beside it or thrown away. */
function rotated(old: KeyRing, keep: boolean): KeyRing {
  const fresh = readKeyRing(JSON.stringify(freshVaultKeys('2026-10')))
  return { ...old, current: '2026-10', keys: { ...(keep ? old.keys : {}), ...fresh.keys } }
}

describe('a sealed value', () => {
  test('opens again to the very same text, in any script', async () => {
    const sealed = await seal(ring, place, 'Nguyễn Thị Hạnh 🌿')
    expect(await unseal(ring, place, sealed)).toEqual({ ok: true, value: 'Nguyễn Thị Hạnh 🌿' })
  })

  test('shows its key and never its text, and is another text each time', async () => {
    const [one, other] = [await seal(ring, place, 'Marisol'), await seal(ring, place, 'Marisol')]
    expect(keyOf(one)).toBe('2026-09')
    expect(one).not.toBe(other)
    expect(
      one
        .split('.')
        .map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')))
        .join(),
    ).not.toContain('Marisol')
  })

  test('does not open in the place of another witness, another kind or another row', async () => {
    const sealed = await seal(ring, place, 'Marisol')
    const refused = { ok: false, reason: 'tampered' }
    expect(await unseal(ring, { ...place, witnessId: 'w2' }, sealed)).toEqual(refused)
    expect(await unseal(ring, { ...place, kind: 'other name' }, sealed)).toEqual(refused)
    expect(await unseal(ring, { ...place, valueId: 'v2' }, sealed)).toEqual(refused)
  })

  test('changed in any one of its parts, it is known as tampered with', async () => {
    const parts = (await seal(ring, place, 'Marisol')).split('.')
    const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    for (const at of [2, 3, 4]) {
      const changed = parts.with(at, flipped(parts[at] ?? '')).join('.')
      expect(await unseal(ring, place, changed)).toEqual({ ok: false, reason: 'tampered' })
    }
    const header = { alg: 'dir', enc: 'A256GCM', kid: '2026-09', ...place, witnessId: 'w2' }
    const moved = parts.with(0, btoa(JSON.stringify(header)).replaceAll('=', '')).join('.')
    expect(await unseal(ring, { ...place, witnessId: 'w2' }, moved)).toMatchObject({ ok: false })
    expect(await unseal(ring, place, 'not a sealed value')).toEqual({ ok: false, reason: 'tampered' })
    expect(await unseal(ring, place, '')).toEqual({ ok: false, reason: 'tampered' })
  })

  test('stays readable after the key was changed, and names the key when that is lost', async () => {
    const sealed = await seal(ring, place, 'Marisol')
    expect(await unseal(rotated(ring, true), place, sealed)).toEqual({ ok: true, value: 'Marisol' })
    expect(await unseal(rotated(ring, false), place, sealed)).toEqual({
      ok: false,
      reason: 'key lost',
      keyId: '2026-09',
    })
  })

  test('a key of the same name that is another key opens nothing', async () => {
    const sealed = await seal(ring, place, 'Marisol')
    const other = readKeyRing(JSON.stringify(freshVaultKeys('2026-09')))
    expect(await unseal(other, place, sealed)).toEqual({ ok: false, reason: 'tampered' })
  })
})

describe('the hash for exact look-up', () => {
  test('is the same for two spellings, and for legal and other names', async () => {
    const one = await lookupOf(ring, { kind: 'legal name', value: 'Marisol Peña' })
    expect(await lookupOf(ring, { kind: 'other name', value: 'PENA, marisol' })).toBe(one)
  })
  test('is another in another office, so that two databases cannot be laid side by side', async () => {
    const entry = { kind: 'telephone', value: '619 555 0117' } as const
    const elsewhere = readKeyRing(JSON.stringify(freshVaultKeys('x')))
    expect(await lookupOf(elsewhere, entry)).not.toBe(await lookupOf(ring, entry))
  })
  test('does not change when the sealing key does', async () => {
    const entry = { kind: 'telephone', value: '619 555 0117' } as const
    expect(await lookupOf(rotated(ring, true), entry)).toBe(await lookupOf(ring, entry))
  })
})
