import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { jurisdictions } from '../jurisdictions/all.ts'
import { dayNumber } from '../time/day-number.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { CaseLaw } from './case-deadlines.ts'

/** A day the office noted a court to be closed on, beyond what the law says. */
export type CourtClosedDay = { readonly on: CalendarDate; readonly because: string }

/** The law a case's deadlines are counted by; null where the jurisdiction is not known here. */
export function caseLaw(
  jurisdiction: string,
  courtId: string,
  closed: readonly CourtClosedDay[],
): CaseLaw | null {
  const law = jurisdictionOf(jurisdiction)
  if (!law) return null
  const officeClosed = new Map(closed.map(({ on, because }) => [dayNumber(on), because]))
  return { law, state: jurisdiction === 'us-federal' ? stateOfDistrict(courtId) : null, officeClosed }
}

/** The state in which a federal district court sits, where its law is known here. Fed. R. Crim. P. 45(a)(6)(C). */
function stateOfDistrict(courtId: string): Jurisdiction | null {
  const all: readonly Jurisdiction[] = jurisdictions
  return all.find(({ federalDistricts }) => federalDistricts?.includes(courtId)) ?? null
}
