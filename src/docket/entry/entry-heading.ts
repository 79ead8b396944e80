import { judgeAfter } from './judges.ts'
import type { PrintedName } from './people-names.ts'
import { remoteIn, type Remote } from './remote-means.ts'
import type { Speaker } from './speaker.ts'
import type { Token } from './tokens.ts'

/** What an entry's heading says of all the hearings in it. */
export interface Heading {
  /** The judge of the minutes. */
  readonly judge: string | null
  /** The judge a line of the entry gives for every setting in it: "The case judge is Ada Roe". */
  readonly caseJudge: string | null
  /** Where in the text the event of the minutes may be named: after the heading's colons and its judge. */
  readonly opensAt: readonly number[]
  /** The day of the minutes, where the heading prints it. */
  readonly date: string | null
  /** "NOTICE TO APPEAR BY TELEPHONE". */
  readonly remote: Remote | null
  /** The heading records proceedings, so an event named after it was held. */
  readonly records: boolean
}

const REACH = 45

/** Reads the words up to the heading's colon, or the first words if there is none. */
export function headingOf(tokens: readonly Token[], text: string, speaker: Speaker): Heading {
  const colon = colonOf(tokens)
  const end = colon < 0 ? Math.min(REACH, tokens.length) : colon
  const words = text.slice(0, tokens[end]?.from ?? text.length)
  const minutes = speaker === 'minutes'
  const judge = minutes ? judgeOfMinutes(tokens, end, text) : null
  return {
    judge: judge?.name ?? null,
    caseJudge: caseJudge(tokens, text),
    opensAt: [colon, (judge?.end ?? 0) - 1].filter((at) => at >= 0).map((at) => tokens[at]!.to),
    date: minutes && colon >= 0 ? dayOfMinutes(tokens, end) : null,
    remote: minutes ? null : remoteOfNotice(words),
    records:
      minutes &&
      /\bproceedings?\b|\bminutes?\b|\bheld\b/i.test(words) &&
      !/^\W*minute entry before\b/i.test(words),
  }
}

// "NOTICE OF TELEPHONE CONFERENCE", "ORDER SETTING ZOOM HEARING", "NOTICE TO APPEAR BY VIDEO".
function remoteOfNotice(words: string): Remote | null {
  const title = /^[^.:]{0,160}/.exec(words)?.[0] ?? ''
  if (
    !/\b(?:notice|order|clerk'?s)\b.{0,40}?\b(?:of|setting|scheduling|re-?setting|appear by|for|regarding|re)\b/i.test(
      title,
    )
  )
    return null
  return /\b(?:motion|request|application|letter)\b/i.test(title) ? null : remoteIn(title)
}

// A short tag before the heading ("EP: MINUTES:") is not the heading yet.
function colonOf(tokens: readonly Token[]): number {
  return tokens.findIndex((token, i) => i > 2 && i < REACH && token.lower === ':')
}

function judgeOfMinutes(tokens: readonly Token[], end: number, text: string): PrintedName | null {
  return (
    named(tokens, 0, end, text, 'before') ??
    named(tokens, 0, end, text, 'by') ??
    named(tokens, end, tokens.length, text, 'by') ??
    named(tokens, end, tokens.length, text, 'before')
  )
}

function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  word: 'before' | 'by',
): PrintedName | null {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]!.lower !== word || /^(?:signed|filed|entered|ordered)$/.test(tokens[i - 1]?.lower ?? ''))
      continue
    if (
      word === 'by' &&
      !/^(?:judge|magistrate|district|chief|senior|hon|honorable|u|us)$/.test(tokens[i + 1]?.lower ?? '')
    )
      continue
    const judge = judgeAfter(tokens, i + 1, text)
    if (judge !== null) return judge
  }
  return null
}

function caseJudge(tokens: readonly Token[], text: string): string | null {
  for (let i = 1; i < tokens.length; i += 1) {
    if (tokens[i]!.lower !== 'judge' || !/^(?:case|assigned|presiding)$/.test(tokens[i - 1]!.lower)) continue
    if (/^(?:is|:)$/.test(tokens[i + 1]?.lower ?? '')) return judgeAfter(tokens, i + 2, text)?.name ?? null
  }
  return null
}

function dayOfMinutes(tokens: readonly Token[], end: number): string | null {
  for (let i = 0; i < end; i += 1) {
    if (tokens[i]!.kind === 'date' && /^(?:on|of|,)$/.test(tokens[i - 1]?.lower ?? ''))
      return tokens[i]!.value
  }
  return null
}
