import type { FeedEvent } from '../feeds/events.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { CaseDeadline, CourtSet } from './case-deadlines.ts'
import { sorted } from './sorted.ts'

/** What a calendar tells of the deadlines of a case: what is owed and still open, by rule, never about whom. */
export function deadlineEvents(
  known: {
    readonly caseId: string
    readonly docketNumber: string
    readonly today: CalendarDate
    readonly deadlines: readonly CaseDeadline[]
    readonly courtSet: readonly (CourtSet & { readonly keeping: { readonly state: string } | null })[]
  },
  changedAt: number,
): readonly FeedEvent[] {
  const { caseId, docketNumber } = known
  const event = (id: string, on: CalendarDate, title: string, description: string): FeedEvent => ({
    uid: `${caseId}-${id}@anteroom`,
    sequence: 0,
    changedAt,
    when: { allDayOn: on },
    title,
    place: null,
    description: `${docketNumber}. ${description}`,
    calledOff: false,
  })
  const { owed } = sorted(known.deadlines, known.today)
  return [
    ...owed.flatMap(({ id, due, rule }) =>
      due === null ? [] : [event(id, due, `Due: ${rule.title}`, `${rule.source.cite}. ${rule.who}.`)],
    ),
    ...known.courtSet
      .filter(({ keeping, instead }) => instead === null && (keeping === null || keeping.state === 'open'))
      .map(({ id, dueOn, title, from }) =>
        event(`order-${id}`, dueOn, `Due: ${title}`, `Set by the court${from ? `, ${from}` : ''}.`),
      ),
  ]
}
