import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { type ClockTime, clockInWords } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { zoneName } from '../time/zoned.ts'
import { courtroomOf, typeOf } from './without-names.ts'

/**
 * How much a calendar says: `busy` that there is something, `coded` which, `working` what and where, with what is due.
 * `deadlines` tells only what is due. Never a name.
 */
export const feedLevels = ['busy', 'coded', 'working', 'deadlines'] as const
export type FeedLevel = (typeof feedLevels)[number]

/** One sitting that the owner of a feed reaches, with its hearing. */
export type FeedSitting = {
  readonly id: string
  readonly date: CalendarDate
  /** Null where the court has printed no time: the event takes the day. */
  readonly starts: ClockTime | null
  readonly ends: ClockTime | null
  readonly startsAt: number
  readonly endsAt: number
  readonly hearing: FeedHearing
}

export type FeedHearing = {
  readonly id: string
  readonly state: 'set' | 'held' | 'continued' | 'vacated' | 'entered-in-error'
  readonly type: string
  readonly place: string | null
  readonly judge: string | null
  readonly defendantNames: readonly string[]
  readonly zone: Zone
  readonly code: number
  readonly docketNumber: string
  readonly version: number
  /** When anything that the event tells last changed, milliseconds. */
  readonly changedAt: number
  /** Whether the owner reaches the hearing with all that the working level tells; else the event is coded. */
  readonly working: boolean
  readonly accommodations: readonly FeedAccommodation[]
}

export type FeedAccommodation = {
  readonly reference: string
  readonly code: string
  /** In words, where the law asks for an order: `granted`, `applied`. */
  readonly standing: string | null
}

/** What a feed has told of a sitting, kept to call it off when the sitting is dropped from its hearing. */
export type Told = Pick<FeedSitting, 'id' | 'date' | 'starts' | 'ends' | 'startsAt' | 'endsAt'> & {
  readonly hearingId: string
  readonly uid: string
}

/** One entry of a calendar, in plain words, before any calendar format. */
export type FeedEvent = {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: number
  readonly when: { readonly startsAt: number; readonly endsAt: number } | { readonly allDayOn: CalendarDate }
  readonly title: string
  readonly place: string | null
  readonly description: string | null
  readonly calledOff: boolean
}

/** What a feed tells now, and what it will remember to have told. */
export type Telling = { readonly events: readonly FeedEvent[]; readonly told: readonly Told[] }

/**
 * What a feed tells of these sittings. A sitting keeps its entry when it moves; one that is vacated, continued or
 * entered in error is called off, and so is one that was told before and has been dropped from a hearing that the
 * owner still reaches. Of a hearing that is out of reach nothing is told, not even that.
 *
 * @param before what this feed has told, from its last copy
 * @param uidOf the entry's identifier for a sitting: stable, telling nothing, another in every feed
 * @param since sittings over before this instant are told no more
 */
export function eventsOf(
  level: FeedLevel,
  sittings: readonly FeedSitting[],
  before: readonly Told[],
  uidOf: (sittingId: string) => string,
  since: number,
): Telling {
  const live = new Set(sittings.map((sitting) => sitting.id))
  const hearings = new Map(sittings.map(({ hearing }) => [hearing.id, hearing]))
  const dropped = before.flatMap((told) => {
    const hearing = hearings.get(told.hearingId)
    return hearing && !live.has(told.id) && told.endsAt >= since ? [{ ...told, hearing }] : []
  })
  return {
    events: [
      ...sittings.map((sitting) => eventOf(level, sitting, prefixOf(sitting.hearing.state), uidOf)),
      ...dropped.map((sitting) => eventOf(level, sitting, 'Cancelled: ', uidOf)),
    ],
    told: [...sittings, ...dropped].map((sitting) => toldOf(sitting, uidOf(sitting.id))),
  }
}

function eventOf(
  level: FeedLevel,
  sitting: FeedSitting,
  prefix: string,
  uidOf: (sittingId: string) => string,
): FeedEvent {
  const { hearing, startsAt, endsAt } = sitting
  const says = wordsAt(level === 'working' && !hearing.working ? 'coded' : level, sitting)
  return {
    uid: uidOf(sitting.id),
    // A version only grows and grows with every change of hearing or sitting; the first is 1.
    sequence: hearing.version - 1,
    changedAt: hearing.changedAt,
    when: sitting.starts === null ? { allDayOn: sitting.date } : { startsAt, endsAt },
    ...says,
    // Some programs show a cancelled entry like any other, so the title says it too.
    title: prefix + says.title,
    calledOff: prefix !== '',
  }
}

type Words = Pick<FeedEvent, 'title' | 'place' | 'description'>

function wordsAt(level: FeedLevel, { hearing, ...sitting }: FeedSitting): Words {
  switch (level) {
    case 'busy':
    // A calendar of deadlines holds no sitting.
    case 'deadlines':
      return { title: 'Busy', place: null, description: null }
    case 'coded':
      return { title: `Appointment A-${hearing.code}`, place: null, description: null }
    case 'working': {
      const lines = [
        hearing.docketNumber,
        courtTime(sitting, hearing.zone),
        ...arrangements(hearing.accommodations),
      ]
      return { title: typeOf(hearing), place: courtroomOf(hearing), description: lines.join('\n') }
    }
    default:
      return level satisfies never
  }
}

/** The court's own clock in words, `Mon 14 Sep 9:30 AM PDT`: the reader's calendar shows hers, and the year. */
function courtTime({ date, starts, startsAt }: Omit<FeedSitting, 'hearing'>, zone: Zone): string {
  const day = inShort(date).slice(0, -' 2026'.length)
  return starts === null
    ? `${day}, no time set`
    : `${day} ${clockInWords(starts)} ${zoneName(startsAt, zone)}`
}

/** One line for each witness: `W-3: SCREEN granted, BREAKS`. */
function arrangements(accommodations: readonly FeedAccommodation[]): readonly string[] {
  const byReference = Map.groupBy(accommodations, (one) => one.reference)
  return [...byReference].map(([reference, all]) => {
    const codes = all.map(({ code, standing }) => (standing ? `${code} ${standing}` : code))
    return `${reference}: ${codes.join(', ')}`
  })
}

function prefixOf(state: FeedHearing['state']): string {
  switch (state) {
    case 'set':
    case 'held':
      return ''
    case 'continued':
      return 'Postponed: '
    case 'vacated':
    case 'entered-in-error':
      return 'Cancelled: '
    default:
      return state satisfies never
  }
}

function toldOf(sitting: FeedSitting, uid: string): Told {
  const { id, date, starts, ends, startsAt, endsAt, hearing } = sitting
  return { id, date, starts, ends, startsAt, endsAt, hearingId: hearing.id, uid }
}
