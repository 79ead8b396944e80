// Without the letters and digits that are mistaken for one another in handwriting.
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes for the day the telephone is lost, each good for one sign-in: `7k3fa-2mw9d`. */
export function newBackupCodes(): string[] {
  return Array.from({ length: 10 }, () => `${chance(5)}-${chance(5)}`)
}

/** The code as it was given out, however it was typed back. */
export function tidyBackupCode(typed: string): string {
  const bare = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${bare.slice(0, 5)}-${bare.slice(5)}`
}

function chance(length: number): string {
  let text = ''
  while (text.length < length) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    // 31 letters do not divide 256: bytes past the last whole round are thrown away, or some letters come more often.
    if (byte < 248) text += alphabet.charAt(byte % 31)
  }
  return text
}
