type Named = { readonly judge: string | null; readonly defendantNames: readonly string[] }

/** What the court calls the hearing, without a name: `Sentencing as to Marlow` is `Sentencing`. */
export function typeOf(hearing: Named & { readonly type: string }): string {
  const plain = hearing.type.replace(/(?<!\s)\s+(as to|for|re:?)\s.*$/i, '')
  return [hearing.type, plain].find((text) => !holdsName(text, hearing)) ?? 'Hearing'
}

/** Where it sits, without a name: `Courtroom 4B (Judge Calloway)` is `Courtroom 4B`. Null where nothing else is left. */
export function courtroomOf(hearing: Named & { readonly place: string | null }): string | null {
  if (hearing.place === null) return null
  const room = /\b(?:court)?room\s+(?:no\.?\s*)?[\w-]*\d[\w-]*/i.exec(hearing.place)?.[0] ?? ''
  // A judge is often in a place's words without being the judge who is set to hear it.
  const plain = /\b(judge|justice|hon\b|magistrate|before)/i.test(hearing.place) ? room : hearing.place
  return [plain, room].find((text) => text !== '' && !holdsName(text, hearing)) ?? null
}

function holdsName(text: string, { judge, defendantNames }: Named): boolean {
  const words = new Set(wordsIn(text))
  return [judge ?? '', ...defendantNames].flatMap(wordsIn).some((word) => word.length > 2 && words.has(word))
}

function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !titles.has(word))
}

/** Words of a judge's title are no names. */
const titles = new Set([
  'judge',
  'justice',
  'magistrate',
  'district',
  'chief',
  'senior',
  'hon',
  'honorable',
  'the',
])
