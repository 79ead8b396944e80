/** What can be said of who a person is. */
export const identityKinds = [
  'legal name',
  'other name',
  'birth date',
  'telephone',
  'e-mail',
  'address',
  'identity number',
] as const
export type IdentityKind = (typeof identityKinds)[number]

/** One value that says who a person is; outside the vault only while it is typed in, checked or revealed. */
export type IdentityEntry = { readonly kind: IdentityKind; readonly value: string }

/**
 * The form in which two spellings of one value are the same text: `(619) 555-0117` and `+1 619 555 0117`,
 * `Doe, Jane` and `jane doe`.
 */
export function normalised({ kind, value }: IdentityEntry): string {
  switch (kind) {
    case 'legal name':
    case 'other name':
      return plainWords(firstNameFirst(value))
    case 'birth date':
      return value.trim()
    case 'telephone':
      return dialled(value)
    case 'e-mail':
      return value.normalize('NFKC').trim().toLowerCase()
    case 'address':
      return plainWords(value)
    case 'identity number':
      return lettersAndDigits(value)
    default:
      return kind satisfies never
  }
}

/** Kinds whose values are looked up together: what is one person's legal name may be another's other name. */
export function kindsAlike(kind: IdentityKind): readonly IdentityKind[] {
  return kind === 'legal name' || kind === 'other name' ? ['legal name', 'other name'] : [kind]
}

/** Lower-case words without accents, one space between them. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Digits alone, without the international prefix and without the 1 of North America. */
export function dialled(text: string): string {
  const digits = text.normalize('NFKC').replaceAll(/\D/g, '').replace(/^00/, '')
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}

export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function firstNameFirst(name: string): string {
  const [last, first, ...rest] = name.split(',')
  return first?.trim() && rest.length === 0 ? `${first} ${last}` : name
}
