import type { LastDaySaid } from '../cases/readings/reading.ts'
import type { DeadlineReading } from '../docket/entry/deadline-readings.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** A last day that an entry prints, under a title fit for a list of deadlines. */
export function lastDaySaid({ what, date }: DeadlineReading): LastDaySaid {
  return { what: titleIn(what), dueOn: date as CalendarDate }
}

/** `MINUTE entry before the Honorable …: Motions in limine`: what is due stands after the entry's own heading. */
function titleIn(what: string): string {
  const rest = what.slice(what.lastIndexOf(': ') + 2)
  return what.includes(': ') && rest.length > 2 ? rest : what
}
