import type { KeyRing } from '../keys/key-ring.ts'

/** The form of a token: 256 bits in base64url. */
export const tokenPattern = /^[\w-]{43}$/

/**
 * The token of a feed's link. Made from the form that asked for it, so that the form sent twice shows one link; the
 * office keeps its hash alone and cannot show it again.
 */
export async function tokenFor(keys: KeyRing, feedId: string, formId: string): Promise<string> {
  return base64url(await mac(await hmacKey(keys), ['feed token', feedId, formId]))
}

/** What is kept of a token. It is all chance, so a plain hash cannot be turned back. */
export async function tokenHash(token: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Identifiers for the entries of one feed: stable, and of no use for finding the sitting, or for laying the calendars
 * of two readers side by side.
 *
 * @param known those that were made before, by sitting: fifteen hundred hashes take longer than all the rest
 */
export async function uidsFor(
  keys: KeyRing,
  feedId: string,
  sittingIds: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<(sittingId: string) => string> {
  const key = await hmacKey(keys)
  const fresh = sittingIds.filter((id) => !known.has(id))
  const made = await Promise.all(
    fresh.map(
      async (id) => [id, base64url((await mac(key, ['feed entry', feedId, id])).slice(0, 12))] as const,
    ),
  )
  const uids = new Map([...known, ...made])
  return (id) => uids.get(id) ?? ''
}

function hmacKey(keys: KeyRing): Promise<CryptoKey> {
  const usage = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', new Uint8Array(keys.lookupKey), usage, false, ['sign'])
}

async function mac(key: CryptoKey, parts: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(
    await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(parts))),
  )
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
