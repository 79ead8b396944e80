import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { type DeadlineRule, inForceOn, type Source } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { count } from '../counting/count.ts'

export type LastDay =
  | {
      readonly ok: true
      readonly due: CalendarDate
      readonly landed: CalendarDate
      readonly skipped: readonly { readonly day: CalendarDate; readonly because: string }[]
      readonly rule: DeadlineRule
      /** Where the way of counting is written. */
      readonly sources: readonly Source[]
    }
  | { readonly ok: false; readonly reason: 'no rule in force' | 'no table of closed days' }

/** The last day on which the law lets a thing be asked for, with each day passed over and why. */
export function lastDayToApply(trialStart: CalendarDate, jurisdiction: string, ruleId: string): LastDay {
  const law = jurisdictionOf(jurisdiction)
  const rule = inForceOn(law?.deadlineRules.filter(({ id }) => id === ruleId) ?? [], trialStart)
  if (!law || !rule || rule.counts.unit === 'hours') return { ok: false, reason: 'no rule in force' }
  const { offset, unit, direction } = rule.counts
  const counted = count({ trigger: trialStart, offset, unit, direction }, law)
  if (!counted.ok) return { ok: false, reason: 'no table of closed days' }
  const skipped = counted.steps.flatMap((step) =>
    step.kind === 'skipped' ? [{ day: step.on, because: step.because }] : [],
  )
  return { ok: true, due: counted.due, landed: counted.landed, skipped, rule, sources: counted.sources }
}
