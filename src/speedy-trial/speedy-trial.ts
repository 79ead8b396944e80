import type { ClockLaw, ExclusionLaw, SpeedyTrialLaw } from '../law/speedy-trial.ts'
import type { TriggerId } from '../law/trigger.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type DayNumber, dayNumber, dayOfNumber } from '../time/day-number.ts'

/** A stretch that may be left out of the clock, as the office noted it. */
export type Exclusion = {
  readonly id: string
  /** Number of the paragraph: `(h)(1)(D)`. */
  readonly paragraph: string
  readonly from: CalendarDate
  /** Null while it goes on. */
  readonly until: CalendarDate | null
  /** The defendant it concerns; null for all. */
  readonly defendantId: string | null
  readonly words: string
  /** Factors found on the record, where the paragraph asks for findings. */
  readonly findings: readonly string[]
}

/** Which end days of a stretch are left out: courts differ. */
export type EndDays = 'both' | 'first' | 'last' | 'neither'

/** One stretch as the clock took it. */
export type TakenExclusion = {
  readonly exclusion: Exclusion
  readonly law: ExclusionLaw
  /** Days left out by it, first and last, within the clock; null when it leaves out nothing. */
  readonly days: { readonly first: CalendarDate; readonly last: CalendarDate; readonly count: number } | null
  /** Why it leaves out less than it says, or nothing. */
  readonly because: string | null
  readonly goesOn: boolean
}

export type Clock = {
  readonly law: ClockLaw
  /** The limit as it stands for this defendant, days. */
  readonly limitDays: number
  /** What changed its start or its limit, in words. */
  readonly changed: string | null
  /** Null where it has not started, with what is missing. */
  readonly started: CalendarDate | null
  readonly missing: readonly TriggerId[]
  /** The day it was stopped for good, or the day up to which it is read. */
  readonly asOf: CalendarDate
  readonly isStopped: boolean
  /** Days since the start, the first day after it being day 1. */
  readonly elapsed: number
  readonly excluded: number
  /** What counts against the limit. */
  readonly net: number
  readonly taken: readonly TakenExclusion[]
  /** The day on which the last counted day falls, as things stand; null while it is stopped by a stretch that goes on. */
  readonly lastDay: CalendarDate | null
  readonly isOver: boolean
  /** Each day left out, for the picture. */
  readonly leftOut: ReadonlySet<DayNumber>
}

export type ClockFacts = {
  /** The day each trigger was noted on, for this defendant. */
  readonly events: ReadonlyMap<TriggerId, CalendarDate>
  readonly exclusions: readonly Exclusion[]
  readonly endDays: EndDays
}

/** How far ahead the last day is looked for, when nothing that goes on stops the clock. */
const horizon = 3660

/**
 * The clocks of one defendant as they stand on a day. Elapsed days less the days left out; a day that several
 * stretches leave out is left out once.
 *
 * @source 18 U.S.C. §§ 3161, 3164; United States v. Tinklenberg, 563 U.S. 647 (2011), for elapsed and net days
 */
export function clocksOf(law: SpeedyTrialLaw, facts: ClockFacts, today: CalendarDate): readonly Clock[] {
  return law.clocks.map((clock) => clockOf(law, clock, facts, today))
}

/** One clock read on another day, as if the case went on as it stands: what a continuance to it would do. */
export function clockOf(law: SpeedyTrialLaw, clock: ClockLaw, facts: ClockFacts, on: CalendarDate): Clock {
  const days = clock.from.map((id) => facts.events.get(id))
  const missing = clock.from.filter((id) => !facts.events.has(id))
  const known = days.filter((day) => day !== undefined).toSorted()
  const first = clock.any ? known[0] : missing.length === 0 ? known.at(-1) : undefined
  const { started, limitDays, changed } = standing(clock, facts.events, first ?? null)
  const stops = clock.until.flatMap((id) => facts.events.get(id) ?? []).toSorted()
  const stop = started === null ? undefined : stops.find((day) => day >= started)
  const asOf = stop !== undefined && stop < on ? stop : on
  if (started === null || asOf < started) return notStarted(clock, missing, asOf, started)

  const [start, end] = [dayNumber(started), dayNumber(asOf)]
  const reach = Math.max(end, start) + horizon
  const taken = facts.exclusions.map((one) => take(law, one, facts.endDays, start, reach))
  const leftOut = new Set<DayNumber>()
  for (const one of taken)
    if (one.days)
      for (let day = dayNumber(one.days.first); day <= dayNumber(one.days.last); day++) leftOut.add(day)
  const excluded = countWithin(leftOut, start + 1, end)
  const elapsed = end - start
  const net = elapsed - excluded
  return {
    law: clock,
    limitDays,
    changed,
    started,
    missing: [],
    asOf,
    isStopped: stop !== undefined && stop <= on,
    elapsed,
    excluded,
    net,
    taken: taken.map((one) => within(one, start + 1, end)),
    lastDay: lastDayOf(limitDays, start, reach, leftOut),
    isOver: net > limitDays,
    leftOut,
  }
}

/**
 * Where a clock starts and how long it runs, after what lengthened it and after an absence on the day set for trial.
 *
 * @source 18 U.S.C. § 3161(b), (k)
 */
function standing(
  { limitDays, lengthened, absence }: ClockLaw,
  events: ClockFacts['events'],
  started: CalendarDate | null,
): Pick<Clock, 'started' | 'limitDays' | 'changed'> {
  if (lengthened && events.has(lengthened.by)) {
    const changed = `${lengthened.days} days more, ${lengthened.source.cite}`
    return { started, limitDays: limitDays + lengthened.days, changed }
  }
  const [absent, back] = absence ? [events.get(absence.from), events.get(absence.until)] : []
  if (!absence || !absent || started === null || absent < started)
    return { started, limitDays, changed: null }
  const { cite } = absence.source
  if (!back || back < absent)
    return { started, limitDays, changed: `What the absence does waits for the day of appearance, ${cite}` }
  if (dayNumber(back) - dayNumber(absent) > absence.days)
    return {
      started: back,
      limitDays,
      changed: `Started anew after an absence of more than ${absence.days} days, ${cite}`,
    }
  const changed = `${absence.days} days more after an absence, ${cite}`
  return { started, limitDays: limitDays + absence.days, changed }
}

function notStarted(
  law: ClockLaw,
  missing: readonly TriggerId[],
  asOf: CalendarDate,
  started: CalendarDate | null,
): Clock {
  return {
    law,
    limitDays: law.limitDays,
    changed: null,
    started,
    missing,
    asOf,
    isStopped: false,
    elapsed: 0,
    excluded: 0,
    net: 0,
    taken: [],
    lastDay: null,
    isOver: false,
    leftOut: new Set(),
  }
}

function take(
  law: SpeedyTrialLaw,
  exclusion: Exclusion,
  endDays: EndDays,
  start: DayNumber,
  reach: DayNumber,
): TakenExclusion {
  const paragraph = law.exclusions.find(({ id }) => id === exclusion.paragraph)
  if (!paragraph) throw new Error(`there is no paragraph ${exclusion.paragraph}`)
  const goesOn = exclusion.until === null
  const none = (because: string): TakenExclusion => ({
    exclusion,
    law: paragraph,
    days: null,
    because,
    goesOn,
  })
  if (lacksFindings(law, exclusion)) return none('No finding on the record is noted, so these days count.')
  const firstOut = dayNumber(exclusion.from) + (endDays === 'both' || endDays === 'first' ? 0 : 1)
  const until = exclusion.until === null ? reach : dayNumber(exclusion.until)
  const lastOut = goesOn ? reach : until - (endDays === 'both' || endDays === 'last' ? 0 : 1)
  const capped =
    paragraph.capDays === undefined ? lastOut : Math.min(lastOut, firstOut + paragraph.capDays - 1)
  const first = Math.max(firstOut, start + 1)
  if (capped < first) return none('It lies before the clock or has no day between its ends.')
  return {
    exclusion,
    law: paragraph,
    days: { first: dayOfNumber(first), last: dayOfNumber(capped), count: capped - first + 1 },
    because: capped < lastOut ? (paragraph.capSays ?? null) : null,
    goesOn,
  }
}

/** A stretch as a table tells it: only the days up to the one the clock is read on. */
function within(one: TakenExclusion, first: DayNumber, last: DayNumber): TakenExclusion {
  if (!one.days) return one
  const from = Math.max(dayNumber(one.days.first), first)
  const to = Math.min(dayNumber(one.days.last), last)
  if (to < from)
    return { ...one, days: null, because: one.because ?? 'It lies after the day the clock is read on.' }
  return { ...one, days: { first: dayOfNumber(from), last: dayOfNumber(to), count: to - from + 1 } }
}

function lastDayOf(
  limit: number,
  start: DayNumber,
  reach: DayNumber,
  leftOut: ReadonlySet<DayNumber>,
): CalendarDate | null {
  let counted = 0
  for (let day = start + 1; day <= reach; day++) {
    if (leftOut.has(day)) continue
    counted += 1
    if (counted === limit) return dayOfNumber(day)
  }
  return null
}

function countWithin(days: ReadonlySet<DayNumber>, first: DayNumber, last: DayNumber): number {
  let found = 0
  for (const day of days) if (day >= first && day <= last) found += 1
  return found
}

/**
 * What a defendant’s clock is read from if the delay of the codefendants joined for trial is found reasonable: their
 * time is left out of it too, until a severance. What leaves nothing out for them leaves nothing out here.
 *
 * @param others stretches noted for codefendants alone
 * @returns null where there is nothing to add
 * @source 18 U.S.C. § 3161(h)(6)
 */
export function joinedFacts(
  law: SpeedyTrialLaw,
  facts: ClockFacts,
  others: readonly Exclusion[],
): ClockFacts | null {
  const until = facts.events.get(law.joined.until) ?? null
  const theirs = others
    .filter((one) => !lacksFindings(law, one) && (until === null || one.from < until))
    .map((one): Exclusion => ({
      ...one,
      paragraph: law.joined.paragraph,
      until: until !== null && (one.until === null || one.until > until) ? until : one.until,
      words: `a codefendant’s ${one.paragraph}`,
      findings: [],
    }))
  return theirs.length === 0 ? null : { ...facts, exclusions: [...facts.exclusions, ...theirs] }
}

function lacksFindings(law: SpeedyTrialLaw, { paragraph, findings }: Exclusion): boolean {
  return findings.length === 0 && law.exclusions.some(({ id, findings: asked }) => id === paragraph && asked)
}

/** What putting a trial off to a day does to a clock, with findings on the record and without. */
export type Continuance = {
  readonly to: CalendarDate
  readonly withFindings: Clock
  readonly without: Clock
}

/** Reads the clock on the day of a continuance, as it would stand with an ends-of-justice exclusion from now and without. */
export function continuanceTo(
  law: SpeedyTrialLaw,
  clock: ClockLaw,
  facts: ClockFacts,
  today: CalendarDate,
  to: CalendarDate,
): Continuance {
  const exclusion: Exclusion = {
    id: 'continuance',
    paragraph: law.continuance,
    from: today,
    until: to,
    defendantId: null,
    words: 'This continuance',
    findings: ['this continuance'],
  }
  return {
    to,
    withFindings: clockOf(law, clock, { ...facts, exclusions: [...facts.exclusions, exclusion] }, to),
    without: clockOf(law, clock, facts, to),
  }
}
