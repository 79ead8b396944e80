import { isActionWord } from './actions.ts'
import { passagesOf } from './asides.ts'
import type { Clause } from './clause.ts'
import { clausesOf } from './clauses.ts'
import { changeOrdered } from './continuance.ts'
import { realDay } from './dates.ts'
import { readDeadlines, type DeadlineReading } from './deadline-readings.ts'
import { defendantsIn } from './defendants.ts'
import { headingOf, type Heading } from './entry-heading.ts'
import type { HearingReading } from './hearing-reading.ts'
import { plainText } from './plain-text.ts'
import { outsideQuotations } from './quotations.ts'
import { remoteSaid } from './remote-means.ts'
import { oneReadingEach } from './same-hearing.ts'
import { readClause } from './sentence-readings.ts'
import type { Surroundings } from './surroundings.ts'
import { sentencesOf } from './sentences.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { tokenise, type Token } from './tokens.ts'

export interface DocketEntry {
  readonly text: string
  /** `yyyy-mm-dd`, or null where the docket prints none. */
  readonly dateFiled: string | null
}

export interface EntryReading {
  readonly hearings: readonly HearingReading[]
  readonly deadlines: readonly DeadlineReading[]
}

/**
 * Reads one docket entry's prose: which hearings it sets, moves, cancels or records, and which last days it prints.
 * Pure and total: any text gives a reading, never a day that does not exist, in time that grows with its length.
 */
export function readEntry(entry: DocketEntry): EntryReading {
  const text = plainText(entry.text)
  const dateFiled = realDay(entry.dateFiled)
  const tokens = tokenise(text, dateFiled)
  const speaker = speakerOf(text)
  const sentences = inOrder(
    passagesOf(outsideQuotations(tokens), isActionWord).map((passage) => sentencesOf(passage.tokens)),
  )
  const deadlines = sentencesOf(tokens).flatMap((sentence) => readDeadlines(sentence, text))
  if (!canSpeakOfHearings(speaker, tokens)) return { hearings: [], deadlines }
  const around: Surroundings = {
    text,
    dateFiled,
    speaker,
    heading: headingOf(tokens, text, speaker),
    defendants: defendantsIn(tokens, 0, tokens.length, text),
    remote: MENTIONS_MEANS.test(text)
      ? remoteSaid(sentences.map((sentence) => wordsOf(sentence, text)))
      : null,
    change: changeOrdered(text),
  }
  const hearings = oneReadingEach(readSentences(sentences, around)).map((hearing) =>
    withJudgeOf(around.heading, hearing),
  )
  return { hearings, deadlines }
}

// Without a day or a verb only minutes can say anything: that the event they are headed by was held.
function canSpeakOfHearings(speaker: Speaker, tokens: readonly Token[]): boolean {
  if (speaker === 'none' || speaker === 'minutes') return speaker === 'minutes'
  return tokens.some((token) => token.kind === 'date' || isActionWord(token))
}

// Most entries name no means, and are spared the reading sentence by sentence.
const MENTIONS_MEANS = /zoom|video|tele|phone|webex|teams|vtc|dial|call[- ]in/i

function wordsOf(sentence: readonly Token[], text: string): string {
  return text.slice(sentence[0]!.from, sentence.at(-1)!.to)
}

// What names its own judge keeps that one; the rest of the minutes is before the judge of the minutes.
function withJudgeOf({ caseJudge, judge }: Heading, hearing: HearingReading): HearingReading {
  return hearing.judge === null ? { ...hearing, judge: caseJudge ?? judge } : hearing
}

// A bracketed passage follows the sentence it stands in, so that "(Continued to …)" finds its hearing.
function inOrder(passages: readonly Token[][][]): Token[][] {
  return passages.flat().toSorted((a, b) => a[0]!.from - b[0]!.from)
}

function readSentences(sentences: readonly Token[][], around: Surroundings): HearingReading[] {
  const readings: HearingReading[] = []
  let subject: Clause | null = null
  for (const sentence of sentences) {
    if (isConditional(sentence) || isForPapers(sentence)) continue
    for (const clause of clausesOf(sentence, around.text, around.dateFiled)) {
      if (clause.names.length === 0 && subject !== null && opensWithVerb(clause, sentence)) {
        // The name stands in an earlier sentence; in this one it is understood at the start.
        clause.names.push(...subject.names.map((name) => ({ ...name, start: 0, end: 0 })))
      }
      readings.push(...readClause(clause, sentence, around))
      if (clause.names.some((name) => name.kind === 'event')) subject = clause
    }
  }
  return readings
}

const isConditional = (sentence: readonly Token[]): boolean =>
  /^(?:if|unless|should)$/.test(sentence[0]?.lower ?? '') ||
  (sentence[0]?.lower === 'in' && sentence[2]?.lower === 'event')

// "Motion set for 4/17 … decided on the papers", "set for submission, without oral argument": no one appears.
function isForPapers(sentence: readonly Token[]): boolean {
  return sentence.some(
    (token, i) =>
      (token.lower === 'papers' && sentence[i - 1]?.lower === 'the') ||
      (token.lower === 'submission' && sentence[i - 1]?.lower === 'for'),
  )
}

function opensWithVerb(clause: Clause, sentence: readonly Token[]): boolean {
  const at = clause.steps[0]?.at ?? -1
  return (
    at >= 0 &&
    sentence.slice(0, at).every((token) => /^(?:and|is|hereby|then|,|-|also|it|,)$/.test(token.lower))
  )
}
