import type { KeyRing } from './key-ring.ts'

/**
 * A hash that only this office can make, hex: equal parts give equal hashes, and from a hash nobody can try values.
 *
 * @param parts what it is a hash for, first of all, so that one value hashed for two purposes does not meet itself
 */
export async function keyedHash(
  ring: Pick<KeyRing, 'lookupKey'>,
  ...parts: readonly string[]
): Promise<string> {
  const usage = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new Uint8Array(ring.lookupKey), usage, false, ['sign'])
  const mac = new Uint8Array(
    await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(parts))),
  )
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
