const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The identifier of the n-th thing that one sent form makes, the same each time the form is sent: the form's own
 * identifier with its last two characters counting. So a form sent twice meets its own rows.
 */
export function idWithin(formId: string, n: number): string {
  if (n < 0 || n > 1023) throw new Error('one form makes 1024 things at the most')
  return formId.slice(0, 18) + alphabet.charAt(Math.floor(n / 32)) + alphabet.charAt(n % 32)
}
