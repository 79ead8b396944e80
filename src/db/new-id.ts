const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A fresh identifier: 9 characters of the present millisecond, 11 of chance. Sorts by the time it was made,
 * so rows written together lie together; says nothing about the thing it names.
 */
export function newId(now: number = Date.now()): string {
  let stamp = ''
  for (let rest = now, i = 0; i < 9; i++, rest = Math.floor(rest / 32))
    stamp = alphabet.charAt(rest % 32) + stamp
  const chance = crypto.getRandomValues(new Uint8Array(11))
  return stamp + Array.from(chance, (byte) => alphabet.charAt(byte % 32)).join('')
}

/** The form of every identifier: 20 characters of Crockford's base 32, lower case. */
export const idPattern = /^[0-9a-hjkmnp-tv-z]{20}$/
