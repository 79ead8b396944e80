import { decodeProtectedHeader } from 'jose/decode/protected_header'
import { compactDecrypt } from 'jose/jwe/compact/decrypt'
import { CompactEncrypt } from 'jose/jwe/compact/encrypt'
import type { KeyRing } from './key-ring.ts'

/** Where a sealed value belongs. It is sealed in with the value, so that moved to another row it does not open. */
export type Place = { readonly valueId: string; readonly witnessId: string; readonly kind: string }

export type Opened =
  | { readonly ok: true; readonly value: string }
  /** The ring no longer holds the key that sealed it. */
  | { readonly ok: false; readonly reason: 'key lost'; readonly keyId: string }
  /** Changed, cut short, or not the value of this place. */
  | { readonly ok: false; readonly reason: 'tampered' }

/** Seals a value with the ring's current key: a compact JWE, AES-256 in GCM, its header naming key and place. */
export function seal(ring: KeyRing, place: Place, value: string): Promise<string> {
  const key = ring.keys[ring.current]
  if (!key) throw new Error('the ring does not hold its current key')
  return new CompactEncrypt(new TextEncoder().encode(value))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: ring.current, ...place })
    .encrypt(key)
}

/** Opens a sealed value of a place; what cannot be opened is a value too, so that one bad row hides no good one. */
export async function unseal(ring: KeyRing, place: Place, sealed: string): Promise<Opened> {
  const keyId = keyOf(sealed)
  if (keyId === null) return { ok: false, reason: 'tampered' }
  const key = Object.hasOwn(ring.keys, keyId) ? ring.keys[keyId] : undefined
  if (!key) return { ok: false, reason: 'key lost', keyId }
  const only = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
  const opened = await compactDecrypt(sealed, key, only).catch(() => null)
  if (!opened || !belongs(opened.protectedHeader, place)) return { ok: false, reason: 'tampered' }
  return { ok: true, value: new TextDecoder().decode(opened.plaintext) }
}

/** The id of the key that a sealed value names; null when it is no sealed value. Not checked: only opening checks. */
export function keyOf(sealed: string): string | null {
  try {
    return decodeProtectedHeader(sealed).kid ?? null
  } catch {
    return null
  }
}

function belongs(header: Readonly<Record<string, unknown>>, place: Place): boolean {
  return (
    header['valueId'] === place.valueId &&
    header['witnessId'] === place.witnessId &&
    header['kind'] === place.kind
  )
}
