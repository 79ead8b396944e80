import type { FeedEvent } from './events.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { CaseDeadline, CourtSet } from '../deadlines/case-deadlines.ts'
import { dueHour } from '../deadlines/in-words.ts'
import { sorted } from '../deadlines/sorted.ts'

/** An entry of a calendar without its identifier: each feed gives its own. */
export type DueEvent = { readonly id: string; readonly event: Omit<FeedEvent, 'uid'> }

/**
 * What a calendar tells of the deadlines of a case: what is owed and still open, by rule. The words of a docket or of a
 * colleague may name somebody, so of a day that the court set only its entry is told. A day that ends by the hour says
 * so, on the court's clock.
 */
export function deadlineEvents(known: {
  readonly caseId: string
  readonly docketNumber: string
  readonly today: CalendarDate
  readonly deadlines: readonly CaseDeadline[]
  readonly courtSet: readonly (CourtSet & { readonly keeping: { readonly state: string } | null })[]
}): readonly DueEvent[] {
  const { caseId, docketNumber } = known
  const entry = (
    id: string,
    on: CalendarDate,
    title: string,
    description: string,
    sequence: number,
    changedAt: number,
  ): DueEvent => ({
    id: `${caseId} ${id}`,
    event: {
      sequence,
      changedAt,
      when: { allDayOn: on },
      title,
      place: null,
      description: `${docketNumber}. ${description}`,
      calledOff: false,
    },
  })
  return [
    ...sorted(known.deadlines, known.today).owed.flatMap((one) => {
      const { id, due, rule, trigger, courtSet } = one
      if (due === null) return []
      const hour = dueHour(one)
      const title = `Due${hour ? ` by ${hour}` : ''}: ${rule.title}`
      const says = `${rule.source.cite}. ${rule.who}.${rule.onlyIf ? ` Only if ${rule.onlyIf}.` : ''}`
      const sequence = trigger.former.length + (courtSet ? 1 : 0)
      const changedAt = Math.max(trigger.changedAt, courtSet?.createdAt ?? 0)
      return [entry(id, due, title, says, sequence, changedAt)]
    }),
    ...known.courtSet
      .filter(({ keeping, instead }) => instead === null && (keeping === null || keeping.state === 'open'))
      .map(({ id, dueOn, from, createdAt }) =>
        entry(
          `order-${id}`,
          dueOn,
          'Due: set by the court',
          `${from ?? 'Noted by the office'}.`,
          0,
          createdAt,
        ),
      ),
  ]
}
