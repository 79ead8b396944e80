import { addDays, byDay, type CalendarDate } from '../time/calendar-date.ts'
import type { CaseDeadline, CourtSet, Keeping } from './case-deadlines.ts'
import { dueHour } from './in-words.ts'
import { sorted } from './sorted.ts'

/** A day that comes soon or has passed, for the first page of the day. */
export type SoonDue = {
  readonly caseId: string
  readonly docketNumber: string
  readonly id: string
  readonly title: string
  readonly due: CalendarDate
  readonly today: CalendarDate
  readonly isPassed: boolean
  readonly owner: string | null
}

type Known = {
  readonly caseId: string
  readonly docketNumber: string
  readonly today: CalendarDate
  readonly deadlines: readonly CaseDeadline[]
  readonly courtSet: readonly (CourtSet & { readonly keeping: Keeping | null })[]
}

/**
 * What is owed within so many days, and what has passed within as many, the earliest first. A day that arises only
 * under a condition is told once somebody has taken it on: until then it stands in the case.
 */
export function soonDue(known: readonly Known[], within: number): readonly SoonDue[] {
  return known.flatMap(soonIn).toSorted((a, b) => byDay(a.due, b.due))

  function soonIn({ caseId, docketNumber, today, deadlines, courtSet }: Known): readonly SoonDue[] {
    const [from, until] = [addDays(today, -within), addDays(today, within)]
    const near = (id: string, title: string, due: CalendarDate | null, keeping: Keeping | null) =>
      due === null || due < from || due > until
        ? []
        : [
            {
              caseId,
              docketNumber,
              id,
              title,
              due,
              today,
              isPassed: due < today,
              owner: keeping?.owner ?? null,
            },
          ]
    return [
      ...sorted(deadlines, today)
        .owed.filter(({ rule, keeping }) => !rule.onlyIf || keeping?.owner)
        .flatMap((one) => near(one.id, titleOf(one), one.due, one.keeping)),
      ...courtSet
        .filter(({ keeping, instead }) => instead === null && (keeping === null || keeping.state === 'open'))
        .flatMap((one) => near(`order--${one.id}`, one.title, one.dueOn, one.keeping)),
    ]
  }
}

function titleOf(deadline: CaseDeadline): string {
  const hour = dueHour(deadline)
  return hour ? `${deadline.rule.title}, by ${hour}` : deadline.rule.title
}
