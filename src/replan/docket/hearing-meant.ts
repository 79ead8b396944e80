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
  const fits = (hearing: KnownHearing) =>
    hearing.state !== 'entered-in-error' &&
    compareNames(hearing.type, reading.type) !== 'different' &&
    sharesDefendant(hearing, reading)
  // The day is asked before names are compared: of a thousand hearings a few stand on it.
  const among: Among = (stands) => hearings.filter((hearing) => stands(hearing) && fits(hearing))
  return decide(placesToLook(among, reading, filedOn), reading)
}

/** Of the hearings that the names and defendants fit, those that stand so. */
type Among = (stands: (hearing: KnownHearing) => boolean) => readonly KnownHearing[]

/** Where a hearing that is meant may stand, and what besides its name tells that it is the one. */
type Place = {
  readonly hearings: readonly KnownHearing[]
  readonly settles?: (hearing: KnownHearing) => boolean
}

/** Where to look for the hearing, what the words point to first. */
function placesToLook(among: Among, reading: HearingSaid, filedOn: string | null): readonly Place[] {
  const unscheduled = () => ({ hearings: among((one) => isOpen(one) && one.date === null) })
  const isAhead = (one: KnownHearing) =>
    isOpen(one) && one.date !== null && (filedOn === null || one.date >= filedOn)
  const ahead = () => ({ hearings: among(isAhead) })
  const once = () => ({ hearings: among((one) => isAhead(one) && mayOccurOnce(one.type)) })
  const there = () => onThatDay(among, reading)
  switch (reading.action) {
    case 'held':
      return [there()]
    case 'remote':
      return reading.date === null ? [ahead(), unscheduled()] : [there()]
    case 'vacated': {
      const day = reading.date ?? reading.fromDate
      return day === null ? [ahead(), unscheduled()] : [leaving(among, day, reading)]
    }
    case 'set':
      // A case has one trial and one sentencing of a defendant: a new day for it moves the old one, whatever the verb.
      return [
        there(),
        leaving(among, reading.fromDate, reading),
        unscheduled(),
        ...(mayOccurOnce(reading.type) ? [once()] : []),
      ]
    case 'reset':
    case 'continued':
      return [
        leaving(among, reading.fromDate, reading),
        there(),
        ...(reading.fromDate === null ? [ahead()] : []),
        unscheduled(),
      ]
    default:
      return reading.action satisfies never
  }
}

/** The day that the reading names. Nothing moves, so day and hour settle what a name leaves open. */
function onThatDay(among: Among, reading: HearingSaid): Place {
  const there = among(({ date }) => date !== null && date === reading.date)
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
function leaving(among: Among, day: string | null, { type }: HearingSaid): Place {
  return {
    hearings: among((one) => one.date !== null && one.date === day && isOpen(one)),
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
