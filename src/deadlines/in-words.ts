import type { DeadlineRule } from '../law/rule.ts'
import type { CaseDeadline } from './case-deadlines.ts'

/** `7 days before`, as the rule counts. */
export function periodInWords({ counts }: DeadlineRule): string {
  const unit = counts.unit.replace('-', ' ')
  const words = counts.offset === 1 ? unit.slice(0, -1) : unit
  return counts.offset === 0 ? 'on the day of' : `${counts.offset} ${words} ${counts.direction}`
}

/** `, 16:30`: the hour of the event, where the law counts hours from it. */
export function hourOf({ rule, trigger }: Pick<CaseDeadline, 'rule' | 'trigger'>): string {
  return rule.counts.unit === 'hours' && trigger.at !== null ? `, ${trigger.at}` : ''
}

/** The hour by which it is due, on the court's clock; null where it has the whole day. */
export function dueHour({ counting, courtSet }: Pick<CaseDeadline, 'counting' | 'courtSet'>): string | null {
  return counting.ok && !courtSet ? counting.at : null
}

/** Since when the rule is the law as it is told here. */
export function versionInWords({ inForce: { from } }: DeadlineRule): string {
  return from
    ? `The rule is the law in this form since ${from}.`
    : 'Since when the rule is the law was not looked up.'
}
