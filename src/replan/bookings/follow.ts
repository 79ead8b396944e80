import type { BookedState } from '../../bookings/coverage.ts'
import { fits, type Held } from '../../bookings/capacity.ts'
import { type Hold, holdFor, longestHold, type Span } from '../../resources/hold.ts'
import { reachesCourthouse, type Resource } from '../../resources/resource.ts'
import { closedFor, openingEdges } from '../../resources/opening.ts'
import type { Zone } from '../../time/zone.ts'
import { fitOf, type Spoken } from '../../resources/spoken.ts'

/** A day in court, as far as bookings follow it. */
export type DayInCourt = Span & {
  /** False where the court has given no time. */
  readonly isTimed: boolean
  /** Midnight at the beginning of that day in the zone of the hearing. */
  readonly midnight: number
}

/** What becomes of one sitting: the same row at a new time, or none at all. */
export type SittingChange = {
  readonly sittingId: string
  readonly was: DayInCourt
  readonly becomes: DayInCourt | null
}

/**
 * A booking that hangs on a hearing: held, confirmed or tested, or failed for a day to come; what is in use, over or
 * released stays.
 */
export type Follower = Hold & {
  readonly id: string
  readonly version: number
  readonly state: Extract<BookedState, 'held' | 'confirmed' | 'tested' | 'failed'>
  readonly units: number
  readonly sittingId: string
  readonly accommodationId: string
  readonly witnessId: string
  readonly code: string
  /** What an interpreter must speak, should another be needed. */
  readonly spoken: Spoken
  /** Where the witness lives, when the clock there is not the court's. */
  readonly witnessClock: Zone | null
  readonly resource: Resource
}

export type ReleasedBecause =
  'sitting is gone' | 'failed' | 'other courthouse' | 'taken' | 'closed then' | 'too long to hold' | 'let go'

/** Something else held for part of the time that the booking cannot keep. */
export type Stopgap = { readonly resource: Resource; readonly to: Hold }

export type Follow =
  | { readonly does: 'stays'; readonly booking: Follower }
  | {
      readonly does: 'moves'
      readonly booking: Follower
      readonly to: Hold
      /** The resource it moves to; its own, unless that one is taken at the new time. */
      readonly resource: Resource
      /** Others of its sort that are free for the whole time, the first first. */
      readonly others: readonly Resource[]
      /** What else is held for the rest of the time, where its own resource is free for part of it alone. */
      readonly besides: readonly Stopgap[]
      /** The parts of the time for which nothing is free; empty where nothing is lost. */
      readonly lost: readonly Span[]
    }
  | {
      readonly does: 'is released'
      readonly booking: Follower
      readonly because: ReleasedBecause
    }
export type Move = Extract<Follow, { does: 'moves' }>

/** Something to hold on a day that is added, as it is held on the other days. */
export type Added = {
  readonly accommodationId: string
  readonly witnessId: string
  readonly code: string
  readonly sort: string
  readonly units: number
  readonly day: DayInCourt
  /** Place of the day among those that are added, from 0. */
  readonly place: number
  readonly witnessClock: Zone | null
  readonly resource: Resource
  readonly to: Hold
}

/** Where the hearing goes, and what could serve there. */
export type Surroundings = {
  /** Null when the court has not said. */
  readonly courthouseId: string | null
  /** The zone of the court there, for whoever has no place of their own. */
  readonly zone: Zone
  /** Every resource in use of the sorts that are needed. */
  readonly resources: readonly Resource[]
  /** What is held of each, without the bookings that follow; grows as the plan is worked. */
  readonly held: Map<string, Held[]>
}

/** Shorter stretches are not worth a change of hands. */
const shortest = 15 * 60_000

/**
 * What each booking would do when the hearing's sittings change. Whatever can be kept is kept: its own resource for the
 * whole time; else a person for most of it, with another for the rest; else another for the whole; else what there is.
 * What somebody confirmed chooses first.
 */
export function follow(
  bookings: readonly Follower[],
  changes: readonly SittingChange[],
  at: Surroundings,
): readonly Follow[] {
  const changeOf = new Map(changes.map((change) => [change.sittingId, change]))
  const stays = new Set(
    bookings.filter((one) => staysPut(one, changeOf.get(one.sittingId), at)).map(({ id }) => id),
  )
  // What does not move keeps its place before anything that does looks for one.
  for (const one of bookings) if (stays.has(one.id)) take(at, one.resource, one, one.units)
  const worked = new Map(
    bookings
      .toSorted((a, b) => Number(a.state === 'held') - Number(b.state === 'held') || a.heldFrom - b.heldFrom)
      .map((booking): readonly [string, Follow] => [
        booking.id,
        stays.has(booking.id)
          ? { does: 'stays', booking }
          : followOne(booking, changeOf.get(booking.sittingId), at, bookings),
      ]),
  )
  return bookings.flatMap(({ id }) => worked.get(id) ?? [])
}

/** Whether it is needed at the very hours it has, where it is, and held long enough around them for the journey too. */
function staysPut(booking: Follower, change: SittingChange | undefined, at: Surroundings): boolean {
  if (change && !change.becomes) return false
  const { resource, startsAt, endsAt, heldFrom, heldUntil } = booking
  const to = holdFor(spanAfter(booking, change), resource, at.courthouseId)
  return (
    reachesCourthouse(resource, at.courthouseId) &&
    to.startsAt === startsAt &&
    to.endsAt === endsAt &&
    heldFrom <= to.heldFrom &&
    to.heldUntil <= heldUntil
  )
}

function spanAfter(booking: Follower, change: SittingChange | undefined): Span {
  return change?.becomes ? spanWithin(booking, change.was, change.becomes) : spanOf(booking)
}

function followOne(
  booking: Follower,
  change: SittingChange | undefined,
  at: Surroundings,
  all: readonly Follower[],
): Follow {
  if (change && !change.becomes) return { does: 'is released', booking, because: 'sitting is gone' }
  // What could not be delivered on the old day is no way to begin the new one.
  if (booking.state === 'failed') return { does: 'is released', booking, because: 'failed' }
  const { resource } = booking
  const span = spanAfter(booking, change)
  const to = holdFor(span, resource, at.courthouseId)
  if (to.heldUntil - to.heldFrom > longestHold) {
    return { does: 'is released', booking, because: 'too long to hold' }
  }
  const reaches = reachesCourthouse(resource, at.courthouseId)
  const isInUse = at.resources.some(({ id }) => id === resource.id)
  const mine = reaches && isInUse ? keptBy(resource, span, booking.units, at) : null
  if (mine && mine.startsAt === span.startsAt && mine.endsAt === span.endsAt)
    return moved(booking, resource, mine, { others: [], besides: [], lost: [] }, at)
  const others = othersFor(booking, span, at, all)
  // A familiar person for most of the time is worth more than a stranger for all of it; of things the whole is.
  const isWorthKeeping =
    resource.kind === 'person' &&
    mine !== null &&
    (mine.endsAt - mine.startsAt) * 2 >= span.endsAt - span.startsAt
  const [instead] = others
  if (instead && !isWorthKeeping)
    return moved(booking, instead, span, { others: others.slice(1), besides: [], lost: [] }, at)
  if (!mine) return { does: 'is released', booking, because: whyNot(reaches, resource, span, at) }
  const rest = without(span, mine)
  const follows = moved(booking, resource, mine, { others, besides: [], lost: [] }, at)
  const filled = rest.map((gap) => ({ gap, by: stopgapFor(booking, gap, at, all) }))
  return {
    ...follows,
    besides: filled.flatMap(({ by }) => (by ? [by] : [])),
    lost: filled.flatMap(({ gap, by }) => (by ? [] : [gap])),
  }
}

function whyNot(reaches: boolean, resource: Resource, span: Span, at: Surroundings): ReleasedBecause {
  if (!reaches) return 'other courthouse'
  return closedFor(resource, span, at.zone) ? 'closed then' : 'taken'
}

/** The whole booking with another resource, as a person chose it. */
export function withAnother(move: Move, resource: Resource, courthouseId: string | null): Move {
  const startsAt = Math.min(move.to.startsAt, ...spansOf(move).map((one) => one.startsAt))
  const endsAt = Math.max(move.to.endsAt, ...spansOf(move).map((one) => one.endsAt))
  const to = holdFor({ startsAt, endsAt }, resource, courthouseId)
  return { ...move, resource, to, others: [], besides: [], lost: [] }
}

function spansOf(move: Move): readonly Span[] {
  return [...move.besides.map(({ to }) => to), ...move.lost]
}

/**
 * What to hold on the days that are added, as on the others: for each accommodation something is held for, as much of
 * each sort as it has at once, with the same resource where that is free, else another. What finds nothing is left to
 * book.
 */
export function holdOnAddedDays(
  bookings: readonly Follower[],
  added: readonly DayInCourt[],
  at: Surroundings,
): readonly Added[] {
  const sorts = Map.groupBy(
    bookings.filter(({ state }) => state !== 'failed'),
    (one) => `${one.accommodationId} ${one.resource.sort}`,
  )
  const alike = [...sorts.values()].flatMap(mostAtOnce)
  return added.flatMap((day, place) =>
    // Without a time, nobody can say from when until when.
    !day.isTimed
      ? []
      : alike.flatMap((like): readonly Added[] => {
          const span = spanOf(day)
          const { resource: same, units, accommodationId, witnessId, witnessClock, code } = like
          const [resource] = [same, ...othersFor(like, span, at, bookings)].filter(
            (one) => reachesCourthouse(one, at.courthouseId) && isFree(one, span, units, at),
          )
          if (!resource) return []
          const to = holdFor(span, resource, at.courthouseId)
          take(at, resource, to, units)
          return [
            {
              accommodationId,
              witnessId,
              witnessClock,
              code,
              sort: resource.sort,
              units,
              day,
              place,
              resource,
              to,
            },
          ]
        }),
  )
}

/** Those that are held together where the most units are; of several such instants, at the first. */
function mostAtOnce(bookings: readonly Follower[]): readonly Follower[] {
  const together = bookings.map(({ startsAt: instant }) =>
    bookings.filter(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt),
  )
  const units = (those: readonly Follower[]) => those.reduce((sum, one) => sum + one.units, 0)
  return together.reduce((most, those) => (units(those) > units(most) ? those : most), [])
}

/** Where a booked part of the old sitting lies in the new one. */
export function spanWithin(booked: Span, was: DayInCourt, now: DayInCourt): Span {
  if (was.isTimed && now.isTimed) return keepsItsPlace(booked, was, now)
  // Without a time on one side there is no start to keep a distance from: the clock is kept.
  const shift = now.midnight - was.midnight
  const same = { startsAt: booked.startsAt + shift, endsAt: booked.endsAt + shift }
  if (!now.isTimed) return same
  const startsAt = Math.max(same.startsAt, now.startsAt)
  const endsAt = Math.min(same.endsAt, now.endsAt)
  return startsAt < endsAt ? { startsAt, endsAt } : spanOf(now)
}

/**
 * A booking of the whole sitting stays one of the whole sitting; a narrower one keeps its distance from the start and
 * its length as far as the new sitting holds them; one that lay outside its sitting keeps both.
 */
function keepsItsPlace(booked: Span, was: Span, now: Span): Span {
  if (booked.startsAt === was.startsAt && booked.endsAt === was.endsAt) return spanOf(now)
  const shift = now.startsAt - was.startsAt
  if (booked.startsAt < was.startsAt || booked.endsAt > was.endsAt) {
    return { startsAt: booked.startsAt + shift, endsAt: booked.endsAt + shift }
  }
  const length = Math.min(booked.endsAt - booked.startsAt, now.endsAt - now.startsAt)
  const startsAt = Math.max(now.startsAt, Math.min(booked.startsAt + shift, now.endsAt - length))
  return { startsAt, endsAt: startsAt + length }
}

/** The longest part of a span for which the resource is open and free, all of it if it can be; null where that is too short. */
function keptBy(resource: Resource, span: Span, units: number, at: Surroundings): Span | null {
  if (isFree(resource, span, units, at)) return span
  const around = holdFor({ startsAt: 0, endsAt: 0 }, resource, at.courthouseId)
  const edges = (at.held.get(resource.id) ?? []).flatMap((one) => [
    one.heldFrom - around.heldUntil,
    one.heldUntil - around.heldFrom,
  ])
  const opens = openingEdges(resource, span, at.zone)
  const cuts = [...new Set([span.startsAt, ...edges, ...opens, span.endsAt])]
    .filter((edge) => edge >= span.startsAt && edge <= span.endsAt)
    .toSorted((a, b) => a - b)
  let best: Span | null = null
  for (const [n, startsAt] of cuts.entries()) {
    for (const endsAt of cuts.slice(n + 1).toReversed()) {
      const length = endsAt - startsAt
      if (length < shortest || (best && length <= best.endsAt - best.startsAt)) continue
      if (isFree(resource, { startsAt, endsAt }, units, at)) best = { startsAt, endsAt }
    }
  }
  return best
}

/** Others that can take the whole span, those that serve this witness at this hearing already first. */
function othersFor(
  booking: Follower,
  span: Span,
  at: Surroundings,
  all: readonly Follower[],
): readonly Resource[] {
  const known = new Set(
    all
      .filter((one) => one.witnessId === booking.witnessId && one.state !== 'failed')
      .map((one) => one.resource.id),
  )
  return at.resources
    .filter((one) => one.id !== booking.resource.id && canServe(one, booking, at.courthouseId))
    .filter((one) => isFree(one, span, booking.units, at))
    .toSorted((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)))
}

function stopgapFor(
  booking: Follower,
  gap: Span,
  at: Surroundings,
  all: readonly Follower[],
): Stopgap | null {
  const [resource] = othersFor(booking, gap, at, all)
  if (!resource) return null
  const to = holdFor(gap, resource, at.courthouseId)
  take(at, resource, to, booking.units)
  return { resource, to }
}

function canServe(
  resource: Resource,
  { resource: own, code, spoken }: Follower,
  courthouseId: string | null,
) {
  return (
    resource.sort === own.sort &&
    resource.serves.includes(code) &&
    reachesCourthouse(resource, courthouseId) &&
    (resource.sort !== 'interpreter' || fitOf(resource.languages, spoken) === 'speaks it')
  )
}

function isFree(resource: Resource, span: Span, units: number, at: Surroundings): boolean {
  if (closedFor(resource, span, at.zone)) return false
  const hold = holdFor(span, resource, at.courthouseId)
  return fits(at.held.get(resource.id) ?? [], { ...hold, units }, resource.quantity)
}

function moved(
  booking: Follower,
  resource: Resource,
  span: Span,
  rest: Pick<Move, 'others' | 'besides' | 'lost'>,
  at: Surroundings,
): Move {
  const to = holdFor(span, resource, at.courthouseId)
  take(at, resource, to, booking.units)
  return { does: 'moves', booking, to, resource, ...rest }
}

function take(at: Surroundings, { id }: Resource, { heldFrom, heldUntil }: Hold, units: number): void {
  const there = at.held.get(id)
  if (there) there.push({ heldFrom, heldUntil, units })
  else at.held.set(id, [{ heldFrom, heldUntil, units }])
}

function without(whole: Span, kept: Span): readonly Span[] {
  return [
    { startsAt: whole.startsAt, endsAt: kept.startsAt },
    { startsAt: kept.endsAt, endsAt: whole.endsAt },
  ].filter((span) => span.endsAt > span.startsAt)
}

function spanOf({ startsAt, endsAt }: Span): Span {
  return { startsAt, endsAt }
}
