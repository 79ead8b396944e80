import * as v from 'valibot'
import type { HearingState } from '../hearings/hearing.ts'
import type { PlacedSitting } from '../hearings/sitting.ts'
import { daysInWords } from '../hearings/words.ts'
import type { HappeningId } from '../law/happening.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { later, type News } from './news.ts'
import { isSettled, lastTold, type Telling } from './telling.ts'

/** A hearing as the people it concerns have to hear of it. */
export type HearingToTell = {
  readonly id: string
  readonly type: string
  readonly state: HearingState
  readonly days: readonly Pick<PlacedSitting, 'date' | 'starts' | 'ends'>[]
  /** Courthouse, or that it is by telephone or video; null where nothing is known. */
  readonly where: string | null
  /** What the law calls a hearing of this type. */
  readonly kinds: readonly HappeningId[]
  /** When it was set, then when it was moved or taken off, the first first: the day in court, and the instant. */
  readonly changes: readonly [Change, ...Change[]]
}

type Change = { readonly on: CalendarDate; readonly at: number }

const Fact = v.object({
  on: v.boolean(),
  days: v.array(v.tuple([CalendarDate, v.nullable(v.string())])),
  where: v.nullable(v.string()),
})
type Fact = v.InferOutput<typeof Fact>

/**
 * What a person has to hear of a hearing: that it is set, that it is not as she was told, or that it is off. Null when
 * she knows how it stands, when it is over, or when it is off and she never was told of it.
 *
 * @param tellings what was said to her of this hearing, in order
 * @param testifies whether she is to testify there, as far as the case shows
 * @param known the day she became known to the office
 */
export function hearingNews(
  hearing: HearingToTell,
  tellings: readonly Telling[],
  testifies: boolean,
  known: CalendarDate,
  today: CalendarDate,
): News | null {
  const { fact, written } = factOf(hearing)
  if (hearing.state === 'held' || isSettled(tellings, written)) return null
  const told = lastTold(tellings)
  const was = told && factIn(told)
  const arose = later(aroseOn(hearing, told), known)
  const news = { subject: `hearing-${hearing.id}`, title: hearing.type, fact: written, arose, told }

  if (!fact.on) {
    const last = was?.on ? was.days.at(-1)?.[0] : undefined
    // Whoever was told of a day that was over before it was taken off has nothing to hear.
    if (!last || last < arose) return null
    const before = next(was, today)
    const words = `${hearing.type} is off: ${offWords[hearing.state]}`
    return { ...news, words, happenings: ['hearing-vacated'], before: beforeDay(before, 'it was to be') }
  }
  const last = fact.days.at(-1)?.[0]
  if (!last || last < today) return null
  // The day she knows may come before the new one: then she would go to court for nothing.
  const days = [next(was, today), next(fact, today)].filter((day) => day !== null).toSorted()
  return {
    ...news,
    words: [`${hearing.type}, ${daysInWords(hearing.days)}`, hearing.where].filter(Boolean).join(', '),
    happenings: [
      told ? 'hearing-moved' : 'hearing-set',
      ...hearing.kinds,
      ...(testifies ? (['testimony-planned'] as const) : []),
    ],
    before: beforeDay(
      days[0] ?? null,
      days[0] === next(fact, today) ? 'the hearing' : 'the day she was told',
    ),
  }
}

const offWords: Readonly<Record<HearingState, string>> = {
  set: 'it has no day',
  held: 'it was held',
  vacated: 'the court vacated it',
  continued: 'the court put it off without a day',
  'entered-in-error': 'it was entered in error',
}

type Written = { readonly fact: Fact; readonly written: string }
/** A hearing concerns many people: how it stands is written once for all of them. */
const writtenOf = new WeakMap<HearingToTell, Written>()

function factOf(hearing: HearingToTell): Written {
  const known = writtenOf.get(hearing)
  if (known) return known
  const on = hearing.state === 'set'
  const fact: Fact = on
    ? { on, days: hearing.days.map(({ date, starts }) => [date, starts]), where: hearing.where }
    : { on, days: [], where: null }
  const made = { fact, written: JSON.stringify(fact) }
  writtenOf.set(hearing, made)
  return made
}

/** What was kept of an earlier telling; nothing where it cannot be read. */
function factIn({ fact }: Telling): Fact | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Fact), fact)
  return parsed.success ? parsed.output : null
}

/** The first change she has not been told of; the first of all where she was told of none. */
function aroseOn(hearing: HearingToTell, told: Telling | null): CalendarDate {
  const [set] = hearing.changes
  const since = told ? hearing.changes.find(({ at }) => at > told.at) : set
  return (since ?? hearing.changes.at(-1) ?? set).on
}

function next(fact: Fact | null, today: CalendarDate): CalendarDate | null {
  return fact?.days.map(([day]) => day).find((day) => day >= today) ?? null
}

function beforeDay(on: CalendarDate | null, what: string): News['before'] {
  return on && { on, what }
}
