const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
let last = 0

/**
 * A fresh identifier: 9 characters of the present millisecond, 11 of chance. Says nothing about the thing it names.
 * Within one process each sorts after the one before, so that lines read together stay in their order.
 */
export function newId(now: number = Date.now()): string {
  last = Math.max(now, last + 1)
  let stamp = ''
  for (let rest = last, i = 0; i < 9; i++, rest = Math.floor(rest / 32))
    stamp = alphabet.charAt(rest % 32) + stamp
  const chance = crypto.getRandomValues(new Uint8Array(11))
  return stamp + Array.from(chance, (byte) => alphabet.charAt(byte % 32)).join('')
}
