import type { CalendarDate } from '../time/calendar-date.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { isStale } from './stale.ts'

/** How a jurisdiction’s rows were read: how many, between which days, how many in a summary and how many long ago. */
export type Readings = {
  readonly rows: number
  readonly first: string
  readonly last: string
  readonly summaries: number
  readonly stale: number
}

/** Adds up the readings of every row that a page of the law shows as a rule, an offer, a duty, a charge or a case. */
export function readingsOf(law: Jurisdiction, today: CalendarDate): Readings {
  const sources = [
    law.deadlineRules,
    law.provisions,
    law.duties,
    law.statements ?? [],
    law.charges,
    law.cases ?? [],
    Object.values(law.counting.units),
  ].flatMap((rows) => rows.map(({ source }) => source))
  const days = sources.map(({ readOn }) => readOn).toSorted()
  return {
    rows: sources.length,
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    summaries: sources.filter(({ read }) => read === 'summary').length,
    stale: sources.filter((source) => isStale(source, today)).length,
  }
}
