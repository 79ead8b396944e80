import { speakerOf } from '../docket/entry/speaker.ts'
import type { DocketEntry } from '../docket/file/docket.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** An entry of the docket that prints the day it was filed. */
export type FiledEntry = Pick<DocketEntry, 'number' | 'text'> & {
  readonly filedOn: CalendarDate
  /** Where it stands among the others. */
  readonly place: number
  /** Whether the court or its clerk speaks, and does not merely announce, propose or lodge. */
  readonly ofTheCourt: boolean
}

/** The entries that print their day, in the order given. */
export function filedEntries(
  entries: readonly Pick<DocketEntry, 'number' | 'filedOn' | 'text'>[],
): readonly FiledEntry[] {
  return entries
    .flatMap(({ number, filedOn, text }) => (filedOn === null ? [] : [{ number, filedOn, text }]))
    .map((entry, place) => ({ ...entry, place, ofTheCourt: isOfTheCourt(entry.text) }))
}

/** A defendant of the case, by the name the docket prints. */
export type NamedDefendant = { readonly id: string; readonly name: string }

/** `entry 29`, or the day it was filed where it has no number. */
export function entryInWords({ number, filedOn }: Pick<DocketEntry, 'number' | 'filedOn'>): string {
  return number ? `entry ${number}` : `the entry of ${filedOn ?? 'no day'}`
}

function isOfTheCourt(text: string): boolean {
  const opening = text.slice(0, 200)
  const speaker = speakerOf(text)
  if (proposed.test(opening)) return false
  return speaker === 'minutes' || (speaker !== 'none' && ruling.test(opening)) || thereon.test(opening)
}

const proposed = /\bproposed\b/i
const ruling =
  /^\W*(?:\w[\w’'-]*[^\w’'-]\W*){0,4}?(?:\w[\w’'-]*[’'-])??(?:order(?:s|ed)?|minutes?|eo|ep|opinion|ruling|decision|judgment|verdict|acceptance|findings|report and recommendations?)\b/i
const thereon = /\border(?:s)? thereon\b|\band order\b/i

/** The defendants an entry names. */
export function namedIn(text: string, defendants: readonly NamedDefendant[]): readonly NamedDefendant[] {
  const words = ` ${wordsOf(text)} `
  return defendants.filter(({ name }) => words.includes(` ${wordsOf(name)} `))
}

// "as to Carl Finch: Arraignment", "Carl Finch, Jr. (2)": no mark makes another name.
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’'-]+/gu, ' ')
    .trim()
}

/** Whether the way to trial ends with the entry: a plea of guilty, the start of trial, a verdict, a sentence, a judgment. */
export function endsTheWayToTrial({ text, ofTheCourt }: FiledEntry): boolean {
  if (!ofTheCourt) return false
  const opening = text.slice(0, 1500).replace(/\bnot guilty\b/gi, '')
  if (judgment.test(opening)) return true
  if (speakerOf(text) === 'minutes') return pleaOfGuilty.test(opening) || tried.test(opening)
  return pleaTaken.test(opening)
}

const judgment =
  /^\W*(?:(?:amended|jury|criminal|final)\s+)*(?:judgment|verdict)\b|^\W*order (?:for|of) dismissal\b|\bcase (?:dismissed|terminated) as to\b/i
const pleaOfGuilty =
  /\bpleas? of guilty\b|\bguilty pleas?\b(?! hearing)|\bple(?:a)?ds? guilty\b|\bplea (?:entered|tendered)\b[^.;]{0,80}\bguilty\b/i
const tried =
  /\b(?:jury|bench) (?:trial|selection)\b[^.;]{0,60}\b(?:held|begun|began|commenced?|day 1)\b|\bjury (?:impaneled|empaneled|sworn)\b|\bsentence imposed\b|\bsentenc\w+\b[^.;]{0,60}\bheld\b/i
const pleaTaken =
  /^\W*(?:\w[\w’'-]*[^\w’'-]\W*){0,3}?(?:\w[\w’'-]*[’'-])??(?:order|acceptance|findings|report)\b[^.;]{0,120}\b(?:plea of guilty|guilty plea)\b/i
