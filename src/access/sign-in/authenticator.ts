const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator app is given: the address behind the QR code, and the secret to type where none can be read. */
export type AuthenticatorKey = { readonly uri: string; readonly secret: string }

/** @param secret the characters the codes are counted from */
export function authenticatorKey(secret: string, email: string): AuthenticatorKey {
  const typed = base32(new TextEncoder().encode(secret))
  const query = new URLSearchParams({ secret: typed, issuer: 'Anteroom', digits: '6', period: '30' })
  return { uri: `otpauth://totp/Anteroom:${encodeURIComponent(email)}?${query}`, secret: inFours(typed) }
}

/** `ABCD EFGH …`: a long secret in steps the eye can keep. */
function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ')
}

/** RFC 4648, without padding, as authenticator apps expect it. */
function base32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((buffer >> (bits - 5)) & 31)
  }
  return bits > 0 ? text + alphabet.charAt((buffer << (5 - bits)) & 31) : text
}
