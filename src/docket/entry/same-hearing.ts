import { compareNames, isBareName } from '../../law/hearing-kind.ts'
import type { HearingReading } from './hearing-reading.ts'

/** How many readings back a repetition is looked for; entries name a handful, and the work must not grow with the square. */
const REACH = 60

/**
 * Brings together what an entry says twice: prose and the clerk's structured line about one event, or a
 * cancellation and the new day of the same hearing. One event, one reading.
 */
export function oneReadingEach(readings: readonly HearingReading[]): HearingReading[] {
  const kept: HearingReading[] = []
  for (const reading of readings) {
    const start = Math.max(0, kept.length - REACH)
    const at = kept.findIndex((earlier, i) => i >= start && merged(earlier, reading) !== null)
    const both = at < 0 ? null : merged(kept[at]!, reading)
    if (both === null) kept.push(reading)
    else kept[at] = both
  }
  const records = kept.filter((reading) => reading.action === 'held').length
  return records < 2 ? kept : kept.filter((reading) => !isPartOfRecord(reading))
}

// "Motion Hearing held. Arguments heard": one event, told again.
function isPartOfRecord(reading: HearingReading): boolean {
  return reading.action === 'held' && /^arguments?$/i.test(reading.type)
}

function merged(earlier: HearingReading, later: HearingReading): HearingReading | null {
  const answer = compareNames(earlier.type, later.type)
  if (answer === 'different') return null
  const isSure = answer === 'same' || isBareName(earlier.type) || isBareName(later.type)
  // Two names that only could be one are one where the day and the hour are one.
  if (!isSure) return repeated(earlier, later)
  return (
    saidWithItsDay(earlier, later) ??
    recordedOnItsDay(earlier, later) ??
    repeated(earlier, later) ??
    referredBack(earlier, later) ??
    movedOn(earlier, later)
  )
}

const SCHEDULED = new Set(['set', 'reset', 'continued', 'remote'])

/** The same day said twice; what is printed with the structured line (place, judge) fills the gaps. */
function repeated(earlier: HearingReading, later: HearingReading): HearingReading | null {
  if (earlier.date !== later.date) return null
  const bothScheduled = SCHEDULED.has(earlier.action) && SCHEDULED.has(later.action)
  if (earlier.action !== later.action && !bothScheduled) return null
  if (earlier.time !== null && later.time !== null && earlier.time !== later.time) return null
  if (differentGroups(earlier, later)) return null
  return {
    ...earlier,
    ...later,
    action: earlier.action === 'set' ? later.action : later.action === 'set' ? earlier.action : later.action,
    type: isBareName(later.type) ? earlier.type : later.type,
    time: later.time ?? earlier.time,
    location: later.location ?? earlier.location,
    judge: later.judge ?? earlier.judge,
    remote: later.remote ?? earlier.remote,
    ...fromDay(later, earlier),
  }
}

// "Meeting Held. … Hearing held 6/19/08": the printed day is the day of both.
function recordedOnItsDay(earlier: HearingReading, later: HearingReading): HearingReading | null {
  if (earlier.action !== 'held' || later.action !== 'held' || earlier.impliedDate !== true) return null
  const { impliedDate: _, ...printed } = later
  return {
    ...(later.impliedDate ? earlier : printed),
    type: moreTelling(later.type, earlier.type),
    judge: later.judge ?? earlier.judge,
  }
}

/** "ORDER CANCELING CONFERENCE: The Court cancels the conference set for A": said again with its day. */
function saidWithItsDay(earlier: HearingReading, later: HearingReading): HearingReading | null {
  if (earlier.action !== 'vacated' || later.action !== 'vacated' || /hearings$/i.test(earlier.type))
    return null
  return earlier.date === null ? later : later.date === null ? earlier : null
}

/** "The motion is set for hearing on A. … The hearing is vacated": the day is the one named before. */
function referredBack(earlier: HearingReading, later: HearingReading): HearingReading | null {
  if (later.date !== null || later.fromDate !== undefined || earlier.date === null) return null
  // "Meeting concluded, off calendar": the record of the event is what stands.
  if (earlier.action === 'held' && later.action === 'vacated') return earlier
  if (!SCHEDULED.has(earlier.action)) return null
  if (later.action === 'vacated') return { ...earlier, action: 'vacated', time: null, location: null }
  return null
}

/** "The conference set for A is vacated. The conference is reset for B": one move from A to B. */
function movedOn(earlier: HearingReading, later: HearingReading): HearingReading | null {
  const off = earlier.action === 'vacated' || (earlier.action === 'continued' && earlier.date === null)
  if (!off || !SCHEDULED.has(later.action) || later.date === null) return null
  if (earlier.action === 'vacated' && later.action === 'set') return null
  if (differentGroups(earlier, later)) return null
  const from = earlier.action === 'vacated' ? earlier.date : earlier.fromDate
  return {
    ...later,
    action: later.action === 'set' ? 'continued' : later.action,
    type: moreTelling(earlier.type, later.type),
    ...(later.fromDate === undefined && from != null && { fromDate: from }),
  }
}

function fromDay(later: HearingReading, earlier: HearingReading): { fromDate?: string } {
  const from = later.fromDate ?? earlier.fromDate
  return from === undefined ? {} : { fromDate: from }
}

function differentGroups(earlier: HearingReading, later: HearingReading): boolean {
  return earlier.defendants.join('|') !== later.defendants.join('|') && earlier.time !== later.time
}

function moreTelling(one: string, other: string): string {
  if (isBareName(one) !== isBareName(other)) return isBareName(other) ? one : other
  return other.length >= one.length ? other : one
}
