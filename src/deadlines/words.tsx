import { type CalendarDate, daysBetween, inShort } from '../time/calendar-date.ts'
import { Tag, type Tone } from '../web/controls.tsx'
import type { CaseDeadline, DeadlineState } from './case-deadlines.ts'
import { dueHour } from './in-words.ts'

/** `in 3 days`, `today`, `2 days ago`. */
export function fromToday(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** What a day means that nobody owes: it ends something, opens something, or binds somebody else. */
export function meaning(deadline: CaseDeadline, today: CalendarDate): string {
  const past = deadline.due !== null && deadline.due < today
  switch (deadline.rule.kind) {
    case 'due':
      return 'Due'
    case 'cap':
      return past ? 'Ended' : 'Ends'
    case 'floor':
      return past ? 'Reached' : 'Not before'
    case 'opens':
      return past ? 'Open since' : 'Opens'
    case 'watch':
      return 'For others'
    default:
      return deadline.rule.kind satisfies never
  }
}

const tones: Readonly<Record<DeadlineState, Tone>> = {
  open: 'waiting',
  done: 'good',
  excused: 'quiet',
  'does not arise': 'quiet',
  passed: 'stop',
}

/** The state of a deadline; of one that nobody owes, only that it was done or excused is worth a word. */
export function DeadlineTag(props: { deadline: Pick<CaseDeadline, 'state' | 'rule'> }) {
  const { state, rule } = props.deadline
  if (rule.kind !== 'due' && (state === 'open' || state === 'passed')) return null
  return <Tag tone={tones[state]}>{state}</Tag>
}

/** A day, and the hour where hours are counted. */
export function dueInWords(deadline: CaseDeadline): string {
  if (deadline.due === null) return 'cannot be counted'
  const at = dueHour(deadline)
  return at ? `${inShort(deadline.due)}, ${at}` : inShort(deadline.due)
}
