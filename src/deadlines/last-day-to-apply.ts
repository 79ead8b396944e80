import { type CountingRule, inForceOn } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { closedIn } from './closed.ts'
import { countBack } from './count-back.ts'

export type LastDay =
  | {
      readonly ok: true
      readonly due: CalendarDate
      readonly landed: CalendarDate
      readonly skipped: readonly { readonly day: CalendarDate; readonly because: string }[]
      readonly rule: CountingRule
    }
  | { readonly ok: false; readonly reason: 'no rule in force' | 'no table of closed days' }

/** The last day on which the law lets a thing be asked for, with each day passed over and why. */
export function lastDayToApply(
  trialStart: CalendarDate,
  jurisdiction: string,
  rules: readonly CountingRule[],
): LastDay {
  const rule = inForceOn(rules, trialStart)
  if (!rule) return { ok: false, reason: 'no rule in force' }
  const isClosed = closedIn(jurisdiction, trialStart)
  if (!isClosed) return { ok: false, reason: 'no table of closed days' }
  const { due, landed, skipped } = countBack(trialStart, rule.counts.days, isClosed)
  return {
    ok: true,
    due,
    landed,
    skipped: skipped.map((day) => ({ day, because: isClosed(day) ?? '' })),
    rule,
  }
}
