import type { Token } from './tokens.ts'

/** Words with a full stop of their own, after which a sentence goes on. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr hon st ste ft mt no nos v vs rm ct crtrm ctrm ave blvd bldg fl flr dept ext mag rd hwy pkwy sq dist div ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat ' +
    'fed civ crim proc evid sec para ex atty attys deft defts pltf def dkt doc docs ecf art ch pp tel ph approx usc'
  ).split(' '),
)
/** These end a name, so a capital after them may start a new sentence. */
const NAME_ENDINGS = new Set(['jr', 'sr', 'inc', 'corp', 'co', 'ltd', 'esq', 'llc', 'llp'])
const GOES_ON_AFTER_TIME = new Set(
  'before in at by via courtroom room ctrm eastern central mountain pacific est edt cst cdt mst mdt pst pdt et ct mt pt judge on with to and for or through chambers'.split(
    ' ',
  ),
)

/** A passage cut at its full stops, semicolons and rows of asterisks; abbreviations and initials do not end a sentence. */
export function sentencesOf(passage: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  for (let i = 0; i < passage.length; i += 1) {
    const token = passage[i]!
    const ends = endsSentence(passage, i)
    if (!ends || ends === 'after') current.push(token)
    if (ends && current.length > 0) {
      sentences.push(current)
      current = []
    }
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(passage: readonly Token[], i: number): false | 'after' | 'instead' {
  const token = passage[i]!
  if (token.kind === 'time') return stopInTime(token, passage[i + 1]) && 'after'
  if (token.kind !== 'mark') return false
  if (token.lower === ';' || token.lower === '\u2022') return 'instead'
  if (token.lower === '*') return isEmphasis(passage, i) ? false : 'instead'
  if (token.lower !== '.' && token.lower !== '?' && token.lower !== '!') return false
  return isFullStop(passage, i) && 'instead'
}

// "before Judge Roe **IN FLINT**": stars for stress, not between sentences.
function isEmphasis(passage: readonly Token[], i: number): boolean {
  const next = passage[i + 1]?.lower === '*' ? passage[i + 2] : passage[i + 1]
  return /^(?:in|at)$/.test(next?.lower ?? '')
}

// "9:30 a.m. Mailed notice": the stop of "a.m." is the sentence's too.
function stopInTime(time: Token, next: Token | undefined): boolean {
  if (!time.lower.endsWith('.') || next?.kind !== 'word' || !next.capital) return false
  // "@ 9 a.m. DAE": a judge's initials belong to the setting.
  const initials =
    next.to - next.from <= 3 && !/^(?:the|all|no|if|on|at|in|it|any|mr|ms|per|dft|cc)$/.test(next.lower)
  return !initials && !GOES_ON_AFTER_TIME.has(next.lower)
}

function isFullStop(passage: readonly Token[], i: number): boolean {
  const before = passage[i - 1]
  const after = passage[i + 1]
  if (before === undefined || after === undefined) return true
  const glued = after.from === passage[i]!.to
  if (before.kind === 'word') {
    if (SHORTENED.has(before.lower)) return false
    if (before.lower.length === 1 && !isRoomLetter(passage[i - 2])) return false
    if (NAME_ENDINGS.has(before.lower)) return !glued && after.kind === 'word' && after.capital
    if (glued && after.kind === 'word') return after.capital && before.lower.length > 2
  }
  if (glued && after.kind === 'number') return false
  return after.kind !== 'word' || after.capital || before.kind === 'mark'
}

// "in Courtroom E. Signed by": a letter that names a room, not an initial.
function isRoomLetter(before: Token | undefined): boolean {
  return before !== undefined && /^(?:courtroom|room|department|crtrm|ctrm|hearing)$/.test(before.lower)
}
