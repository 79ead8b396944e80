import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import type { Hearing, Standing } from './hearing.ts'
import type { Sitting } from './sitting.ts'
import type { hearings, sittings } from './tables.ts'

type HearingRow = typeof hearings.$inferSelect & { readonly zone: string }
type SittingRow = typeof sittings.$inferSelect

/** A hearing as the rows tell it. Rows were parsed before they were written, so their texts carry their brands. */
export function hearingOf(row: HearingRow, days: readonly SittingRow[]): Hearing {
  const { type, judge, courthouseId, courtroomId, place, remote, defendantNames, id, caseId, version } = row
  const facts = { type, judge, courthouseId, courtroomId, place, remote, defendantNames }
  const zone = row.zone as Zone
  return { ...facts, ...standingOf(row), id, caseId, zone, version, sittings: days.map(sittingOf) }
}

export function sittingOf(row: SittingRow): Sitting {
  const { id, occurrence, startsAt, endsAt } = row
  const [starts, ends] = [row.starts as ClockTime | null, row.ends as ClockTime | null]
  return { id, date: row.date as CalendarDate, starts, ends, occurrence, startsAt, endsAt }
}

function standingOf({ state, because }: HearingRow): Standing {
  return state === 'set' || state === 'held' ? { state } : { state, because: because ?? '' }
}
