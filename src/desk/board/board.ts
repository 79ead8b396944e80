import type { CalendarDate } from '../../time/calendar-date.ts'
import { minutesOf } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import { dayBounds, wallClock } from '../../time/zoned.ts'
import { type CourtroomUse, othersThere } from '../../hearings/courtroom/sharing.ts'
import type { BookedState } from '../../bookings/coverage.ts'
import type { Hold } from '../../resources/hold.ts'
import type { Resource } from '../../resources/resource.ts'

/** A resource held on the day, told no further than the reader may hear. */
export type BoardHold = Hold & {
  readonly id: string
  readonly resourceId: string
  readonly units: number
  readonly state: BookedState
  /** Null for a reader who is not on the case's team: that it is held, and no more. */
  readonly case: { readonly id: string; readonly docketNumber: string; readonly code: string } | null
}

/** A hearing that sits in a courtroom on the day. */
export type BoardHearing = CourtroomUse & {
  /** Whether another sits there at the same time. */
  readonly isShared: boolean
}

/** Minutes that one column of the board stands for. */
export const columnMinutes = 30

type BoardItem =
  | { readonly kind: 'hold'; readonly hold: BoardHold }
  | { readonly kind: 'hearing'; readonly hearing: BoardHearing }
export type BoardCell = { readonly kind: 'free' } | (BoardItem & { readonly columns: number })
export type BoardRow = {
  readonly resource: Pick<Resource, 'id' | 'name' | 'sort' | 'kind' | 'quantity'>
  /** What overlaps stands in lanes under each other; at least one. */
  readonly lanes: readonly (readonly BoardCell[])[]
}
/** `times` has the start of each column, minutes since midnight on the courthouse's clock. */
export type Board = { readonly times: readonly number[]; readonly rows: readonly BoardRow[] }

/** The usual hours of a courthouse; the board grows where something lies outside of them. */
const [usualStart, usualEnd] = [8 * 60, 18 * 60]

/** The holds and hearings of one day on a courthouse's clock, a row for each resource. */
export function boardOf(
  resources: readonly BoardRow['resource'][],
  holds: readonly BoardHold[],
  day: CalendarDate,
  venue: Zone,
  hearings: readonly BoardHearing[] = [],
): Board {
  const placed = [
    ...holds.flatMap((hold) => placeOn({ kind: 'hold', hold }, day, venue)),
    ...hearings.flatMap((hearing) => placeOn({ kind: 'hearing', hearing }, day, venue)),
  ]
  const starts = Math.min(usualStart, ...placed.map((one) => Math.floor(one.from / 60) * 60))
  const ends = Math.max(usualEnd, ...placed.map((one) => Math.ceil(one.until / 60) * 60))
  const times = Array.from({ length: (ends - starts) / columnMinutes }, (_, i) => starts + i * columnMinutes)
  const rows = resources.map((resource) => ({
    resource,
    lanes: lanesOf(
      placed.filter((one) => resourceOf(one.item) === resource.id),
      starts,
      times.length,
    ),
  }))
  return { times, rows }
}

/** The hearings of a day, each with whether another sits in its courtroom at the same time. */
export function hearingsOn(uses: readonly CourtroomUse[]): readonly BoardHearing[] {
  return uses.map((use) => ({ ...use, isShared: othersThere(uses, { ...use, sittings: [use] }).length > 0 }))
}

type Placed = { readonly item: BoardItem; readonly from: number; readonly until: number }

function resourceOf(item: BoardItem): string {
  return item.kind === 'hold' ? item.hold.resourceId : item.hearing.courtroomId
}

/** Where it lies on the day, clipped to it; on the day the clocks go back it has at least its own start. */
function placeOn(item: BoardItem, day: CalendarDate, venue: Zone): readonly Placed[] {
  const { startsAt, endsAt } = dayBounds(day, venue)
  const [begins, ends] =
    item.kind === 'hold'
      ? [item.hold.heldFrom, item.hold.heldUntil]
      : [item.hearing.startsAt, item.hearing.endsAt]
  if (begins >= endsAt || ends <= startsAt) return []
  // At no given time it may be at any of the usual hours.
  if (item.kind === 'hearing' && !item.hearing.isTimed) return [{ item, from: usualStart, until: usualEnd }]
  const from = begins <= startsAt ? 0 : minutesOf(wallClock(begins, venue).time)
  const until = ends >= endsAt ? 24 * 60 : minutesOf(wallClock(ends, venue).time)
  return [{ item, from, until: Math.max(until, from + 1) }]
}

function lanesOf(
  placed: readonly Placed[],
  starts: number,
  width: number,
): readonly (readonly BoardCell[])[] {
  const lanes: { cells: BoardCell[]; filled: number }[] = [{ cells: [], filled: 0 }]
  for (const { item, from, until } of placed.toSorted((a, b) => a.from - b.from)) {
    const first = Math.floor((from - starts) / columnMinutes)
    const end = Math.min(Math.ceil((until - starts) / columnMinutes), width)
    let lane = lanes.find((one) => one.filled <= first)
    if (!lane) lanes.push((lane = { cells: [], filled: 0 }))
    lane.cells.push(...free(first - lane.filled), { ...item, columns: end - first })
    lane.filled = end
  }
  return lanes.map((lane) => [...lane.cells, ...free(width - lane.filled)])
}

function free(columns: number): readonly BoardCell[] {
  return Array.from({ length: columns }, () => ({ kind: 'free' }))
}
