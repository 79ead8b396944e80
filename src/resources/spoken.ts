/** What a witness speaks: a language and, apart from it, a dialect; either may be empty. */
export type Spoken = { readonly language: string; readonly dialect: string }

/** How well an interpreter's languages fit: a language without the dialect is not enough to book on, but near. */
export type Fit = 'speaks it' | 'dialect not confirmed' | 'does not speak it'

/**
 * Whether an interpreter speaks what the witness speaks.
 *
 * @param languages as kept with the interpreter: `Spanish`, or with a dialect `Mam / Todos Santos`
 */
export function fitOf(languages: readonly string[], spoken: Spoken): Fit {
  if (spoken.language.trim() === '') return 'speaks it'
  const known = languages.map(apart).filter((one) => one.language === plain(spoken.language))
  if (known.length === 0) return 'does not speak it'
  if (spoken.dialect.trim() === '') return 'speaks it'
  return known.some((one) => one.dialect === plain(spoken.dialect)) ? 'speaks it' : 'dialect not confirmed'
}

function apart(text: string): Spoken {
  const [language = '', dialect = ''] = text.split('/')
  return { language: plain(language), dialect: plain(dialect) }
}

/** Case, accents and spacing are how people type, not what they speak. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
