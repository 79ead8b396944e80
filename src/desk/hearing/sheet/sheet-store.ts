import type { CaseScope } from '../../../access/scope.ts'
import { standingsOf } from '../../../bookings/standing/standing-store.ts'
import { bookingsOfCase } from '../../../bookings/store.ts'
import { caseFacts } from '../../../cases/store.ts'
import type { Db } from '../../../db/connection.ts'
import { roomInWords } from '../../../hearings/words.ts'
import { isOn } from '../../../hearings/hearing.ts'
import type { KeptHearing } from '../../../hearings/store.ts'
import { witnessesOf } from '../../../people/store.ts'
import type { CalendarDate } from '../../../time/calendar-date.ts'
import { inForceAt } from './in-force.ts'
import type { HearingSheet } from './hearing-sheet.ts'

/** What is in force at the sittings of a hearing, or at those of one day. */
export async function hearingSheetOf(
  db: Db,
  scope: CaseScope,
  hearing: KeptHearing,
  on: CalendarDate | null,
): Promise<HearingSheet> {
  const [{ facts }, lines, bookings, witnesses] = await Promise.all([
    caseFacts(db, scope),
    standingsOf(db, scope, { hearingId: hearing.id }),
    bookingsOfCase(db, scope),
    witnessesOf(db, scope),
  ])
  const ages = new Map(witnesses.map(({ id, facts: known }) => [id, known?.ageBand ?? 'not known'] as const))
  const { id, type, judge, courthouse, zone, sittings } = hearing
  const place = roomInWords(hearing)
  const { jurisdiction, docketNumber, caption } = facts
  return {
    case: { jurisdiction, docketNumber, caption },
    hearing: { id, type, judge, place, courthouse, zone, isOn: isOn(hearing.state) },
    parts: sittings
      .filter(({ date }) => on === null || date === on)
      .map((sitting) => ({
        sitting,
        witnesses: isOn(hearing.state) ? inForceAt(sitting, lines, bookings, ages) : [],
      })),
  }
}
