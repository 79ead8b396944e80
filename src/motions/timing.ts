import { type LastDay, lastDayToApply } from '../deadlines/last-day-to-apply.ts'
import { type CalendarDate, CalendarDate as CalendarDateSchema } from '../time/calendar-date.ts'
import * as v from 'valibot'
import { type Answers, answer } from './answers.ts'
import type { CaseFacts } from './case-facts.ts'

/** Whether the motion is asked for in time, as far as that can be said yet. */
export type Timing = {
  readonly state: 'in time' | 'late' | 'not known'
  readonly datedOn: CalendarDate | null
  readonly lastDay: LastDay | null
}

/** Compares the day of filing with the last day to apply for the hearing's first sitting. */
export function timingOf(answers: Answers, facts: CaseFacts): Timing {
  const datedOn = dayIn(answer(answers, 'datedOn'))
  const start = facts.hearing.firstSitting
  const lastDay = start
    ? lastDayToApply(start, facts.jurisdiction, 'us-federal/child-live-testimony/apply')
    : null
  if (!datedOn || !lastDay?.ok) return { state: 'not known', datedOn, lastDay }
  return { state: datedOn <= lastDay.due ? 'in time' : 'late', datedOn, lastDay }
}

function dayIn(text: string): CalendarDate | null {
  const parsed = v.safeParse(CalendarDateSchema, text)
  return parsed.success ? parsed.output : null
}
