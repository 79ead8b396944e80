/**
 * A short name for a text that survives a new layout: only letters and digits count, in lower case. 53 bits, for
 * telling the entries of one case apart; no secret rests on it.
 */
export function fingerprint(text: string): string {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < bare.length; i++) {
    const unit = bare.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
