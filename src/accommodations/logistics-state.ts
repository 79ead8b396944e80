import { isOver, type LegalState, orderStands } from './legal-state.ts'
import type { Sort } from '../vocabulary/sorts.ts'

/** How far the arrangements are. */
export type LogisticsState =
  'to book' | 'held' | 'confirmed' | 'tested' | 'in use' | 'done' | 'failed' | 'released'

/** Every permitted move; what is not here is refused. `held` again after `confirmed`: a booking moved. */
export const logisticsMoves = {
  'to book': ['held', 'released'],
  held: ['confirmed', 'to book', 'released', 'failed'],
  confirmed: ['tested', 'in use', 'held', 'to book', 'released', 'failed'],
  tested: ['in use', 'held', 'to book', 'released', 'failed'],
  'in use': ['done', 'failed'],
  done: [],
  failed: ['to book', 'held', 'released'],
  released: ['to book', 'held'],
} as const satisfies Record<LogisticsState, readonly LogisticsState[]>

export type LogisticsMove =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'not permitted'
      readonly from: LogisticsState
      readonly to: LogisticsState
    }
  | { readonly ok: false; readonly reason: 'order missing'; readonly legal: LegalState }
  | { readonly ok: false; readonly reason: 'not all booked'; readonly sorts: readonly Sort[] }
  | { readonly ok: false; readonly reason: 'not all confirmed'; readonly waiting: number }

/** How much of what it needs is there: the sorts nothing is booked of, and how many bookings nobody confirmed. */
export type Readiness = { readonly unbooked: readonly Sort[]; readonly onlyHeld: number }

/**
 * Whether the arrangements may go from one state to another. Never to one that calls them sure while the order is
 * missing, something it needs is not booked, or a booking is only held.
 */
export function moveLogistics(
  from: LogisticsState,
  to: LogisticsState,
  legal: LegalState,
  { unbooked, onlyHeld }: Readiness,
): LogisticsMove {
  const permitted: readonly LogisticsState[] = logisticsMoves[from]
  if (!permitted.includes(to)) return { ok: false, reason: 'not permitted', from, to }
  if (isSure(to) && !orderStands(legal)) return { ok: false, reason: 'order missing', legal }
  if (to === 'held' && isOver(legal)) return { ok: false, reason: 'order missing', legal }
  if (isSure(to) && unbooked.length > 0) return { ok: false, reason: 'not all booked', sorts: unbooked }
  if (isSure(to) && onlyHeld > 0) return { ok: false, reason: 'not all confirmed', waiting: onlyHeld }
  return { ok: true }
}

/** Whether the state tells people they can rely on it. */
export function isSure(state: LogisticsState): boolean {
  return state === 'confirmed' || state === 'tested' || state === 'in use'
}

/** What becomes of the arrangements when the law's side moves. */
export function logisticsAfter(legal: LegalState, logistics: LogisticsState): LogisticsState {
  if (logistics === 'done' || logistics === 'failed') return logistics
  if (isOver(legal)) return 'released'
  if (orderStands(legal)) return logistics === 'released' ? 'to book' : logistics
  if (logistics === 'released') return 'to book'
  return isSure(logistics) ? 'held' : logistics
}
