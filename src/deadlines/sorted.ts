import type { CalendarDate } from '../time/calendar-date.ts'
import type { CaseDeadline } from './case-deadlines.ts'

/** Whether something may still have to be done about it. */
export function isOpen({ state }: Pick<CaseDeadline, 'state'>): boolean {
  return state === 'open' || state === 'passed'
}

/**
 * What the office owes, what is for others or comes by itself, and what is behind us: done, excused, not arising, or
 * counted back from a day that is over.
 */
export function sorted(deadlines: readonly CaseDeadline[], today: CalendarDate) {
  const isBehind = (one: CaseDeadline) =>
    !isOpen(one) || (one.rule.counts.direction === 'before' && one.trigger.on < today)
  const settled = deadlines.filter(isBehind)
  const rest = deadlines.filter((one) => !isBehind(one))
  const owed = rest.filter(({ rule, working }) => rule.kind === 'due' && working)
  return { owed, others: rest.filter((one) => !owed.includes(one)), settled }
}
