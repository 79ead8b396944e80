import type { CalendarDate } from '../../time/calendar-date.ts'
import { minutesOf } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import { dayBounds, wallClock } from '../../time/zoned.ts'
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

/** Minutes that one column of the board stands for. */
export const columnMinutes = 30

export type BoardCell =
  { readonly kind: 'free' } | { readonly kind: 'hold'; readonly hold: BoardHold; readonly columns: number }
export type BoardRow = {
  readonly resource: Pick<Resource, 'id' | 'name' | 'sort' | 'kind' | 'quantity'>
  /** What overlaps stands in lanes under each other; at least one. */
  readonly lanes: readonly (readonly BoardCell[])[]
}
/** `times` has the start of each column, minutes since midnight on the courthouse's clock. */
export type Board = { readonly times: readonly number[]; readonly rows: readonly BoardRow[] }

/** The usual hours of a courthouse; the board grows where something lies outside of them. */
const [usualStart, usualEnd] = [8 * 60, 18 * 60]

/** The holds of one day on a courthouse's clock, a row for each resource. */
export function boardOf(
  resources: readonly BoardRow['resource'][],
  holds: readonly BoardHold[],
  day: CalendarDate,
  venue: Zone,
): Board {
  const placed = holds.flatMap((hold) => placeOn(hold, day, venue))
  const starts = Math.min(usualStart, ...placed.map((one) => Math.floor(one.from / 60) * 60))
  const ends = Math.max(usualEnd, ...placed.map((one) => Math.ceil(one.until / 60) * 60))
  const times = Array.from({ length: (ends - starts) / columnMinutes }, (_, i) => starts + i * columnMinutes)
  const rows = resources.map((resource) => ({
    resource,
    lanes: lanesOf(
      placed.filter((one) => one.hold.resourceId === resource.id),
      starts,
      times.length,
    ),
  }))
  return { times, rows }
}

type Placed = { readonly hold: BoardHold; readonly from: number; readonly until: number }

/** Where the hold lies on the day, clipped to it; on the day the clocks go back it has at least its own start. */
function placeOn(hold: BoardHold, day: CalendarDate, venue: Zone): readonly Placed[] {
  const { startsAt, endsAt } = dayBounds(day, venue)
  if (hold.heldFrom >= endsAt || hold.heldUntil <= startsAt) return []
  const from = hold.heldFrom <= startsAt ? 0 : minutesOf(wallClock(hold.heldFrom, venue).time)
  const until = hold.heldUntil >= endsAt ? 24 * 60 : minutesOf(wallClock(hold.heldUntil, venue).time)
  return [{ hold, from, until: Math.max(until, from + 1) }]
}

function lanesOf(
  placed: readonly Placed[],
  starts: number,
  width: number,
): readonly (readonly BoardCell[])[] {
  const lanes: { cells: BoardCell[]; filled: number }[] = [{ cells: [], filled: 0 }]
  for (const { hold, from, until } of placed.toSorted((a, b) => a.from - b.from)) {
    const first = Math.floor((from - starts) / columnMinutes)
    const end = Math.min(Math.ceil((until - starts) / columnMinutes), width)
    let lane = lanes.find((one) => one.filled <= first)
    if (!lane) lanes.push((lane = { cells: [], filled: 0 }))
    lane.cells.push(...free(first - lane.filled), { kind: 'hold', hold, columns: end - first })
    lane.filled = end
  }
  return lanes.map((lane) => [...lane.cells, ...free(width - lane.filled)])
}

function free(columns: number): readonly BoardCell[] {
  return Array.from({ length: columns }, () => ({ kind: 'free' }))
}
