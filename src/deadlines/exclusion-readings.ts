import { excludableTime } from '../cases/docket-file/excludable-time.ts'
import type { DocketEntry } from '../cases/docket-file/docket.ts'
import { startNotes } from '../cases/docket-file/notes.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** A stretch that the docket leaves out of the clock, or may, for a person to take or set aside. */
export type ExclusionReading = {
  /** What it was read in, the same at every reading. */
  readonly key: string
  readonly from: CalendarDate
  readonly until: CalendarDate | null
  /** What the docket says it is, as far as its own words tell; null where a person has to choose. */
  readonly paragraph: string | null
  readonly says: string
  readonly text: string
}

type Entry = Pick<DocketEntry, 'number' | 'filedOn' | 'text'>

const motion = /^\W*(?:[\w’'-]+\s+){0,4}?motion\b/i
const notAMotion =
  /^\W*(?:order|minute|notice|response|reply|memorandum|opposition|stipulation|exhibit|transcript)/i
const decided = /\border\b|\bminute entry\b|\btext (?:order|entry)\b/i
const disposal = /\b(?:grant|den(?:y|ied)|moot|withdraw|strik|dismiss)\w*/i
const motionNumber = /\b(\d{1,4})\b(?=\W{1,3}(?:[\w’'-]+\s+){0,6}?motion)/gi

/**
 * The stretches that entries print as excluded, and those between a pretrial motion and the order that decides it.
 * Nothing of it counts before somebody takes it.
 */
export function readExclusions(entries: readonly Entry[]): readonly ExclusionReading[] {
  return [...printed(entries), ...motions(entries)].toSorted((a, b) => a.from.localeCompare(b.from))
}

function printed(entries: readonly Entry[]): readonly ExclusionReading[] {
  return excludableTime(entries as readonly DocketEntry[], startNotes()).map((one) => {
    const text = entries.find(
      ({ number, filedOn }) =>
        one.where.includes(`entry ${number ?? `of ${filedOn}`}`) || one.where.includes(` ${number}`),
    )?.text
    return {
      key: `span ${one.start} ${one.end} ${one.code ?? ''}`.trim(),
      from: one.start,
      until: one.end,
      paragraph: paragraphIn(`${one.code ?? ''} ${text ?? ''}`),
      says: `Time left out${one.code ? `, code ${one.code}` : ''} (${one.where})`,
      text: text ?? '',
    }
  })
}

/** Only what the words themselves say: the clerks' codes differ from court to court. */
function paragraphIn(text: string): string | null {
  if (/ends? of justice|interests? of justice/i.test(text)) return '(h)(7)'
  if (/pretrial motions?/i.test(text)) return '(h)(1)(D)'
  return null
}

function motions(entries: readonly Entry[]): readonly ExclusionReading[] {
  return entries.flatMap((entry, i): ExclusionReading[] => {
    const { number, filedOn, text } = entry
    if (number === null || filedOn === null || notAMotion.test(text) || !motion.test(text)) return []
    const end = entries
      .slice(i + 1)
      .find((later) => later.filedOn !== null && later.filedOn >= filedOn && decides(later.text, number))
    return [
      {
        key: `motion ${number}`,
        from: filedOn,
        until: end?.filedOn ?? null,
        paragraph: '(h)(1)(D)',
        says: end
          ? `Motion, entry ${number}, decided in ${end.number ? `entry ${end.number}` : 'an entry without a number'}`
          : `Motion, entry ${number}, with no decision in the docket yet`,
        text,
      },
    ]
  })
}

function decides(text: string, motionEntry: string): boolean {
  const opening = text.slice(0, 600)
  if (!decided.test(opening) || !disposal.test(opening)) return false
  return [...opening.matchAll(motionNumber)].some((found) => found[1] === motionEntry)
}
