import type { CalendarDate } from '../../time/calendar-date.ts'
import type { DocketEntry, ExcludablePeriod } from './docket.ts'
import { doubt, type Notes } from './notes.ts'
import { datePattern, printedDate } from './printed-date.ts'

/** The periods the entries exclude from the Speedy Trial clock; one that several entries repeat is one. */
export function excludableTime(entries: readonly DocketEntry[], notes: Notes): readonly ExcludablePeriod[] {
  return excludedSpans(entries, notes).map(({ code, start, end, entries: where }) => ({
    code,
    start,
    end,
    where: whereOf(where.map(nameOf)),
  }))
}

/** A period that entries print as excluded, with the entries that print it. */
export type ExcludedSpan<E extends PrintedEntry> = Found & { readonly entries: readonly E[] }

/** What of an entry a period is read in. */
export type PrintedEntry = Pick<DocketEntry, 'number' | 'filedOn' | 'text'>

/** The same periods, each with the entries themselves. */
export function excludedSpans<E extends PrintedEntry>(
  entries: readonly E[],
  notes: Notes,
): readonly ExcludedSpan<E>[] {
  const spans = new Map<string, Period<E>[]>()
  for (const entry of entries) {
    if (!mentions.test(entry.text) || isRequest(entry.text)) continue
    for (const found of periodsIn(entry, notes)) note(spans, found, entry)
  }
  return [...spans.values()].flat().map(({ found, entries: where }) => ({ ...found, entries: [...where] }))
}

type Period<E> = { found: Found; readonly entries: Set<E> }

// One entry of a pair often names the code and the other does not: they speak of the same time.
function note<E>(spans: Map<string, Period<E>[]>, found: Found, entry: E): void {
  const span = `${found.start} ${found.end}`
  const there = spans.get(span) ?? []
  const same = there.find(
    ({ found: { code } }) => code === found.code || code === null || found.code === null,
  )
  if (!same) spans.set(span, [...there, { found, entries: new Set([entry]) }])
  else {
    same.found = { ...found, code: same.found.code ?? found.code }
    same.entries.add(entry)
  }
}

type Found = { readonly code: string | null; readonly start: CalendarDate; readonly end: CalendarDate }

const mentions = /exclu|Exclu|EXCLU|\bX-?[A-Z0-9]\b/
// What a party asks for excludes nothing until a judge signs it.
const request =
  /^\W*(?:(?:\w+\s){0,3}(?:motion|request|letter|application|memorandum|response|reply|opposition|proposed)\b|notice of motion|(?:\w+\s){0,2}stipulation\b(?!.*\border\b))/is
const judged = /^\W*(?:\w+\W+){0,4}(?:order|minute|eo:|ep:)/i

const joined = String.raw`\s*(?:,\s*)?(?:start\s+)?(?:-|–|—|to(?:\s+and\s+including)?|through(?:\s+and\s+including)?|thru|until|till|and|up\s+to|ending|(?:and\s+)?end(?:s|ing)?(?:\s+date)?(?:\s*:)?)\s*(?:on\s+)?`
const spanPattern = new RegExp(`(${datePattern})${joined}(${datePattern})`, 'gi')
const before =
  /(?:(?:e|E)xclu(?:d|s)\w*|EXCLU\w*|\bX-?[A-Z0-9]\b)(?!.*\b(?:set for|reset for|due by|due on)\b)/s
const after = /^[^.;]{0,60}?\b(?:(?:is|are|was|were|be|hereby)\s+)+(?:deemed\s+)?exclu/i
const reach = 180

/** Whether an entry only asks that time be excluded. */
export function isRequest(text: string): boolean {
  const opening = text.slice(0, 300)
  return request.test(opening) && !judged.test(opening)
}

function periodsIn(entry: PrintedEntry, notes: Notes): readonly Found[] {
  const { text } = entry
  return [...text.matchAll(spanPattern)].flatMap((span) => {
    const start = span.index
    const end = start + span[0].length
    const lead = sentenceBefore(text.slice(Math.max(0, start - reach), start))
    const tail = text.slice(end, end + reach)
    if (!before.test(lead) && !after.test(tail)) return []
    const found = between(span[1] ?? '', span[2] ?? '', codeIn(lead, tail))
    if (found) return [found]
    doubt(
      notes,
      `${capital(`entry ${nameOf(entry)}`)} excludes ${span[0].trim()}, which is no stretch of days. It was left out.`,
    )
    return []
  })
}

// Statutes and names hold full stops; only one before a capitalised word, two letters in, ends the sentence.
function sentenceBefore(lead: string): string {
  const ends = [...lead.matchAll(/[a-z0-9)]{2}\.\s+(?=[A-Z(])/g)].at(-1)
  return ends ? lead.slice(ends.index + 3) : lead
}

function between(from: string, to: string, code: string | null): Found | null {
  const start = printedDate(from)
  const end = printedDate(to)
  if (!start || !end || start === 'impossible' || end === 'impossible' || end < start) return null
  return { code, start, end }
}

const codeAfter = /^[^.;]*?:\s*(X-?[A-Z0-9](?:\s+-\s+[A-Za-z][A-Za-z ]*[A-Za-z])?)(?=[.,;()\s]|$)/
const codeNear = /\b(X-?[A-Z0-9])\b(?!.*\bX-?[A-Z0-9]\b)/s
const localCode = /^[^.;]{0,80}?\bcode:?\s+([A-Z]\d?)\b/i

function codeIn(lead: string, tail: string): string | null {
  return (
    codeNear.exec(lead)?.[1] ??
    codeAfter.exec(withoutTitles(tail))?.[1] ??
    localCode.exec(tail)?.[1]?.toUpperCase() ??
    null
  )
}

// `as to John Doe Jr.: XE` must not end at the full stop of the name.
function withoutTitles(tail: string): string {
  return tail.replace(/\b(Jr|Sr|[A-Z])\./g, '$1')
}

function nameOf(entry: PrintedEntry): string {
  return entry.number ?? `of ${entry.filedOn ?? 'an unknown day'}`
}

function whereOf(names: readonly string[]): string {
  if (names.length === 1) return `entry ${names[0]}`
  return `entries ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
