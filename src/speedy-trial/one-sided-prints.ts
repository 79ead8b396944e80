import { speakerOf } from '../docket/entry/speaker.ts'
import { isRequest } from '../docket/file/excludable-time.ts'
import { datePattern, printedDate } from '../docket/file/printed-date.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { entryInWords, type FiledEntry } from '../deadlines/docket-entries.ts'

/** Time that an entry leaves out with one of its ends in words: from this order on, or until something happens. */
export type OneSidedPrint = {
  readonly start: FiledEntry
  readonly from: CalendarDate
  readonly until: CalendarDate | null
  readonly says: string
}

const excluded = String.raw`(?:exclud\w+|excludable)`
const upTo = String.raw`(?:through|thru|until|till|to|up to)(?:\s+and\s+including)?`
const untilDay = new RegExp(
  String.raw`\b${excluded}\b[^.;]{0,160}?\b${upTo}\s+(${datePattern})|\b${upTo}\s+(${datePattern})[^.;]{0,80}\b${excluded}\b`,
  'i',
)
const fromDay = new RegExp(String.raw`\b(?:from|beginning|starting|commencing|as of)\s+(${datePattern})`, 'i')
const ofTheClock = /\b(?:speedy|time|3161|excludable|delay|STA)\b/i
// The clerks’ codes are capitals; a small "xt" is no code.
const subject = String.raw`\b(?:(?:[Ee]xcludables?|EXCLUDABLE)(?:\(s\))?(?:\s+time)?|X-?[A-Z0-9])`
const starts = new RegExp(String.raw`${subject}\s+(?:started|starts|begins|began|commenced)\b`)
const stops = new RegExp(String.raw`${subject}\s+(?:stopped|stops|ended|ends|terminated)\b`)

/**
 * What entries of the court say of excluded time without printing both days of it. The days come from the entry, else
 * it begins on the day of the entry.
 */
export function oneSidedPrints(entries: readonly FiledEntry[]): readonly OneSidedPrint[] {
  return entries.flatMap((start, i): OneSidedPrint[] => {
    const text = start.text.slice(0, 4000)
    if (isRequest(text) || ['party', 'none'].includes(speakerOf(text))) return []
    const day = dayIn(untilDay, text)
    if (day && ofTheClock.test(text) && day > start.filedOn)
      return [{ start, from: start.filedOn, until: day, says: `Time left out from ${entryInWords(start)}` }]
    if (!starts.test(text)) return []
    const stop = entries.slice(i + 1).find(({ text: later }) => stops.test(later.slice(0, 4000)))
    const from = dayIn(fromDay, text) ?? start.filedOn
    if (stop && stop.filedOn < from) return []
    return [
      {
        start,
        from,
        until: stop?.filedOn ?? null,
        says: stop
          ? `Time left out, started in ${entryInWords(start)} and stopped in ${entryInWords(stop)}`
          : `Time left out, started in ${entryInWords(start)}: no end was found in the docket`,
      },
    ]
  })
}

function dayIn(pattern: RegExp, text: string): CalendarDate | null {
  const found = pattern.exec(text)
  const day = printedDate(found?.[1] ?? found?.[2] ?? '')
  return day === 'impossible' ? null : day
}
