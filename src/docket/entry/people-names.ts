import { HEADS, MODIFIERS } from './event-words.ts'
import type { Token } from './tokens.ts'

const PARTICLES = new Set('de la las los del der den van von da di du el al bin ben st'.split(' '))
const ENDINGS = new Set('jr sr ii iii iv'.split(' '))
const ONLY_CAPITALS_BY_PLACE = new Set(
  (
    'signed entered filed court courtroom count counts motion order ordered status attorney attorneys defendant defendants defense plaintiff government dft dfts relief stay material dismissal ' +
    'set reset held continued vacated granted denied all in on at re as to before by the a an and or of for with via deputy interpreter ' +
    'judge magistrate honorable hon objections deadline deadlines please notice text minute time total appearances appearance ' +
    'bond guilty not plea sentence sentencing hearing trial conference arraignment excludable excluded count(s) mailed clerk no this that ' +
    'associated document deft defts usa dkt ecf crd aftr recorded reporter ausa terminated location document related waiver counsel zoom ' +
    'telephone video response responses witness witnesses exhibit exhibits issued sealed jury speedy final initial change ruling ' +
    'room chambers floor monday tuesday wednesday thursday friday parties modified text-only paperless presentence psr voir added further'
  ).split(' '),
)

export interface PrintedName {
  readonly name: string
  /** First token after the name. */
  readonly end: number
}

/** A person's name as printed, starting at `i`: capitals, initials and particles, with Jr or III; null if none starts here. */
export function nameFrom(tokens: readonly Token[], i: number, text: string): PrintedName | null {
  let end = i
  let words = 0
  while (end < tokens.length && words < 7) {
    const length = partLength(tokens, end, words)
    if (length === 0) break
    end += length
    words += 1
  }
  while (end > i && PARTICLES.has(tokens[end - 1]!.lower)) end -= 1
  if (end === i) return null
  const name = text.slice(tokens[i]!.from, tokens[end - 1]!.to).replace(/\s+/g, ' ')
  return { name: name.replace(/(?<![\s,])[\s,]+$/, ''), end }
}

function partLength(tokens: readonly Token[], i: number, words: number): number {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (token.lower === ',' && words > 0) return next !== undefined && ENDINGS.has(next.lower) ? 2 : 0
  if (token.kind !== 'word') return 0
  if (!token.capital) {
    return PARTICLES.has(token.lower) && next?.kind === 'word' && (next.capital || PARTICLES.has(next.lower))
      ? 1
      : 0
  }
  if (ENDINGS.has(token.lower)) return words > 0 ? 1 : 0
  // "Roy Trial", "Kane Sentencing set for": the name has ended and an event begins.
  const initial = token.lower.length === 1 || /^(?:wm|geo|chas|thos|jos|st)$/.test(token.lower)
  if (initial && next?.lower === '.') return 2
  if (token.lower.length === 1) return next?.kind === 'word' && next.capital ? 1 : 0
  if (ONLY_CAPITALS_BY_PLACE.has(token.lower.replace(/'s$/, '')) || HEADS.has(token.lower)) return 0
  if (words > 1 && MODIFIERS.has(token.lower) && !/^(?:james|garcia|franks)$/.test(token.lower)) return 0
  return 1
}
