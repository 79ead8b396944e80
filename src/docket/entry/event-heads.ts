import { HEADLESS, HEADS, PAIRS } from './event-words.ts'
import type { Token } from './tokens.ts'

const CANDIDATES: ReadonlySet<string> = new Set([
  ...HEADS,
  ...HEADLESS,
  ...PAIRS.keys(),
  'meeting',
  'plea',
  'p',
])

/** "Meeting of Creditors", "341 meeting", "docket call", or a word that is a head by itself. */
export function isHead(sentence: readonly Token[], i: number): boolean {
  const { lower } = sentence[i]!
  if (!CANDIDATES.has(lower) || isNextWord(sentence, i, 'street')) return false
  const before = sentence[i - 1]?.lower ?? ''
  if (HEADS.has(lower))
    return !(
      before === 'rule' || isNextWord(sentence, i, 'room', 'rooms', 'courtroom', 'officer', 'officers')
    )
  if (lower === 'meeting' && isNextWord(sentence, i, 'of') && sentence[i + 2]?.lower === 'creditors')
    return true
  if (lower === 'plea' && before === 'of' && sentence[i - 2]?.lower === 'change') return true
  if (PAIRS.get(lower)?.has(before)) return true
  if (lower === 'p' && before === '&') return sentence[i - 2]?.lower === 'a'
  return HEADLESS.has(lower) && isPutDown(sentence, i)
}

// "Status set for 5/1", "Ruling is set", "set for plea", "Final Pretrial reset to".
function isPutDown(sentence: readonly Token[], i: number): boolean {
  if (sentence[i]!.lower === 'sentence' && isNextWord(sentence, i, 'with')) return true
  const after = sentence[i + 1]?.lower ?? ''
  const next = /^(?:is|was|are|be|has|re)$/.test(after) ? (sentence[i + 2]?.lower ?? '') : after
  if (/^(?:set|reset|re-set|continued|scheduled|rescheduled|vacated|adjourned|held|moved)$/.test(next)) {
    return sentence[i]!.lower !== 'bond'
  }
  const before = sentence[i - 1]?.lower ?? ''
  const verb = sentence[i - 2]?.lower ?? ''
  return (
    before === 'for' &&
    /^(?:set|reset|continued|scheduled|rescheduled|called|appear|held|matter|case|adjourned|comes|on)$/.test(
      verb,
    )
  )
}

/** Whether one of these words comes next. */
export function isNextWord(sentence: readonly Token[], i: number, ...words: string[]): boolean {
  return words.includes(sentence[i + 1]?.lower ?? '')
}
