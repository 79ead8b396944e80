import type { Span } from '../resources/hold.ts'
import type { Need } from '../vocabulary/need.ts'
import type { Sort } from '../vocabulary/sorts.ts'

/** How far one need of one sitting is covered. */
export type CoverageState = 'missing' | 'on hold' | 'confirmed' | 'tested' | 'in use' | 'done' | 'failed'

/** A booking for the accommodation at the sitting, as far as coverage looks at it. Released ones do not count. */
export type Booked = Span & {
  readonly id: string
  readonly sort: string
  readonly units: number
  readonly state: BookedState
}
export type BookedState = 'held' | 'confirmed' | 'tested' | 'in use' | 'done' | 'failed'

/** One need of one sitting, and what stands in the way of it. */
export type CoveredNeed = {
  readonly sort: Sort
  readonly units: number
  readonly state: CoverageState
  /** The parts of the sitting for which too little is booked, in order; empty where nothing is missing. */
  readonly missing: readonly Span[]
  /** Ids of the bookings that serve it, in order of time. */
  readonly bookingIds: readonly string[]
}

/** A sitting, or the part of it for which the accommodation is needed. */
export type ToCover = Span & {
  /** False where the court has given no time: then any hour of the day will do. */
  readonly isTimed: boolean
}

const ranks = {
  held: 1,
  confirmed: 2,
  tested: 3,
  'in use': 4,
  done: 5,
} as const satisfies Record<Exclude<BookedState, 'failed'>, number>
const states = ['missing', 'on hold', 'confirmed', 'tested', 'in use', 'done'] as const

/**
 * How far a need is covered at a sitting: by as many units as it needs, at every instant. Where several bookings share
 * it, one for the morning and one for the afternoon, or two carts of one unit each, it is as far as the weakest instant.
 * A booking that failed serves nobody; where nothing else took its place, the need failed.
 */
export function coverNeed(need: Need, at: ToCover, booked: readonly Booked[]): CoveredNeed {
  const serving = booked
    .filter((one) => one.sort === need.sort && (!at.isTimed || meets(one, at)))
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1))
  const stretches = stretchesOf(at, serving)
  const ranked = stretches.map((span) => rankAt(need.units, present(serving, span, at)))
  const missing = joined(stretches.filter((_, n) => ranked[n] === 0))
  const isFailed =
    missing.length > 0 && stretches.every((span, n) => ranked[n] !== 0 || fails(serving, span, at))
  return {
    ...need,
    state: isFailed ? 'failed' : (states[Math.min(...ranked)] ?? 'missing'),
    missing,
    bookingIds: serving.map(({ id }) => id),
  }
}

/** Whether a state lets people rely on it. */
export function isSure(state: CoverageState): boolean {
  return state === 'confirmed' || state === 'tested' || state === 'in use' || state === 'done'
}

/** The sitting cut where a booking begins or ends: within a stretch nothing changes. */
function stretchesOf(at: ToCover, serving: readonly Booked[]): readonly Span[] {
  if (!at.isTimed) return [{ startsAt: at.startsAt, endsAt: at.endsAt }]
  const edges = serving.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
  const within = edges.filter((edge) => edge > at.startsAt && edge < at.endsAt)
  const cuts = [...new Set([at.startsAt, ...within, at.endsAt])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((endsAt, n) => ({ startsAt: cuts[n] ?? endsAt, endsAt }))
}

function present(serving: readonly Booked[], span: Span, at: ToCover): readonly Booked[] {
  return at.isTimed ? serving.filter((one) => meets(one, span)) : serving
}

/** The highest state in which enough units are there; 0 where there are too few. */
function rankAt(units: number, there: readonly Booked[]): number {
  let left = units
  const best = there.flatMap((one) =>
    one.state === 'failed' ? [] : [{ rank: ranks[one.state], units: one.units }],
  )
  for (const one of best.toSorted((a, b) => b.rank - a.rank)) {
    left -= one.units
    if (left <= 0) return one.rank
  }
  return 0
}

function fails(serving: readonly Booked[], span: Span, at: ToCover): boolean {
  return present(serving, span, at).some(({ state }) => state === 'failed')
}

/** Stretches that touch, told as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (last && last.endsAt === span.startsAt)
      whole.splice(-1, 1, { startsAt: last.startsAt, endsAt: span.endsAt })
    else whole.push(span)
  }
  return whole
}

function meets(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}
