/** Whether what someone calls her calendar holds the reference of a person, as whole words in any case. */
export function namesReference(label: string, references: readonly string[]): boolean {
  const words = plain(label)
  return references
    .map(plain)
    .some((reference) => reference !== '' && ` ${words} `.includes(` ${reference} `))
}

/** Whether it holds what looks like an address or a number of someone. */
export function looksLikeContact(label: string): boolean {
  return label.includes('@') || label.replaceAll(/\D/g, '').length >= 6
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
