/** A short mark of what a page showed, to tell whether it still holds when a person agrees to it: hexadecimal digits. */
export async function markOf(shown: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shown))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
