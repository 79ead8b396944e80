import type { HearingSaid } from '../../cases/readings/reading.ts'
import { compareNames, isBareName, isTrial, mayOccurOnce } from '../../law/hearing-kind.ts'
import { type KnownHearing, noneOfThem, type Proposal } from './known-hearing.ts'

/** The hearing that the words mean, or null for none that is known; or, where they leave it open, those they can mean. */
export type HearingMeant = {
  readonly meant: KnownHearing | null
  readonly mayMean: readonly KnownHearing[]
}

/**
 * Which known hearing a reading means. By its name alone it means the only one that is of the same kind. Where several
 * are, or where the name only could mean one, nothing is chosen, unless the day and hour that the words name settle it.
 */
export function hearingMeant(hearings: readonly KnownHearing[], proposal: Proposal): HearingMeant {
  const found = read(hearings, proposal)
  const { meant: said } = proposal
  if (said === undefined || found.mayMean.length === 0) return found
  if (said === noneOfThem) return none
  const chosen = found.mayMean.find(({ key }) => key === said)
  return chosen ? theOne(chosen) : found
}

/** Whether it still lies ahead, with a day or without. */
export function isOpen(hearing: KnownHearing): boolean {
  return hearing.state === 'set' || hearing.state === 'continued'
}

const none: HearingMeant = { meant: null, mayMean: [] }
const theOne = (meant: KnownHearing): HearingMeant => ({ meant, mayMean: [] })

function read(hearings: readonly KnownHearing[], { reading, filedOn }: Proposal): HearingMeant {
  const fitting = hearings.filter(
    (h) =>
      h.state !== 'entered-in-error' &&
      compareNames(h.type, reading.type) !== 'different' &&
      sharesDefendant(h, reading),
  )
  return decide(placesToLook(fitting, reading, filedOn), reading)
}

/** Where a hearing that is meant may stand, and what besides its name tells that it is the one. */
type Place = {
  readonly hearings: readonly KnownHearing[]
  readonly settles?: (hearing: KnownHearing) => boolean
}

/** Where to look for the hearing, what the words point to first. */
function placesToLook(
  fitting: readonly KnownHearing[],
  reading: HearingSaid,
  filedOn: string | null,
): readonly Place[] {
  const open = fitting.filter(isOpen)
  const unscheduled = { hearings: open.filter(({ date }) => date === null) }
  const ahead = { hearings: open.filter(({ date }) => date !== null && (!filedOn || date >= filedOn)) }
  const once = { hearings: ahead.hearings.filter(({ type }) => mayOccurOnce(type)) }
  const there = onThatDay(fitting, reading)
  switch (reading.action) {
    case 'held':
      return [there]
    case 'remote':
      return reading.date === null ? [ahead, unscheduled] : [there]
    case 'vacated': {
      const day = reading.date ?? reading.fromDate
      return day === null ? [ahead, unscheduled] : [leaving(open, day, reading)]
    }
    case 'set':
      // A case has one trial and one sentencing of a defendant: a new day for it moves the old one, whatever the verb.
      return [
        there,
        leaving(open, reading.fromDate, reading),
        unscheduled,
        ...(mayOccurOnce(reading.type) ? [once] : []),
      ]
    case 'reset':
    case 'continued':
      return [
        leaving(open, reading.fromDate, reading),
        there,
        ...(reading.fromDate === null ? [ahead] : []),
        unscheduled,
      ]
    default:
      return reading.action satisfies never
  }
}

/** The day that the reading names. Nothing moves, so day and hour settle what a name leaves open. */
function onThatDay(fitting: readonly KnownHearing[], reading: HearingSaid): Place {
  const there = fitting.filter(({ date }) => date !== null && date === reading.date)
  const standing = there.filter(({ state }) => state !== 'vacated')
  const those = standing.length > 0 ? standing : there
  const then = those.filter(({ time }) => time !== null && time === reading.time)
  return {
    hearings: then.length > 0 ? then : those,
    settles: ({ time }) => time === null || reading.time === null || time === reading.time,
  }
}

/**
 * The day that the hearing leaves. A bare "Hearing" of that day means the only one that stands there; but a trial is not
 * called a hearing, and where both names say what they are, the day does not settle which.
 */
function leaving(open: readonly KnownHearing[], day: string | null, { type }: HearingSaid): Place {
  return {
    hearings: open.filter(({ date }) => date !== null && date === day),
    settles: (hearing) =>
      (isBareName(hearing.type) || isBareName(type)) && !isTrial(hearing.type) && !isTrial(type),
  }
}

function decide(places: readonly Place[], reading: HearingSaid): HearingMeant {
  for (const { hearings, settles = () => false } of places) {
    const same = hearings.filter(({ type }) => compareNames(type, reading.type) === 'same')
    if (same.length > 1) return oneOf(same)
    const [only] = same.length === 1 ? same : hearings
    if (only && (same.length === 1 || (hearings.length === 1 && settles(only)))) return theOne(only)
  }
  return oneOf(places.flatMap(({ hearings }) => hearings))
}

function oneOf(hearings: readonly KnownHearing[]): HearingMeant {
  const byDay = [...new Set(hearings)].toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return { meant: null, mayMean: byDay }
}

function sharesDefendant(hearing: KnownHearing, reading: HearingSaid): boolean {
  if (hearing.defendants.length === 0 || reading.defendants.length === 0) return true
  const folded = new Set(hearing.defendants.map((name) => name.toLowerCase()))
  return reading.defendants.some((name) => folded.has(name.toLowerCase()))
}
