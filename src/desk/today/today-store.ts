import type { OfficeScope } from '../../access/scope.ts'
import { type Pressing, pressing } from './pressing-store.ts'
import { type CaseLine, ownCases } from '../../cases/store.ts'
import { type CaseWaiting, waitingInOffice } from '../../contact/store.ts'
import { type SoonDue, soonDue } from '../../deadlines/soon.ts'
import { deadlinesOfOffice } from '../../deadlines/store.ts'
import type { Db } from '../../db/connection.ts'
import { addDays, type CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import type { CalendarSitting } from '../calendar/calendar-sitting.ts'
import { calendarBetween, homeZone } from '../calendar/calendar-store.ts'

export type Today = {
  today: CalendarDate
  sittings: readonly CalendarSitting[]
  /** Null for a reader by release: the office's work is not hers to see. */
  pressing: readonly Pressing[] | null
  /** Cases whose docket was read and not reviewed. */
  toReview: readonly CaseLine[]
  /** Deadlines of the next days, and those that have just passed. */
  due: readonly SoonDue[]
  /** Cases in which somebody has something to hear. */
  toTell: readonly CaseWaiting[]
}

/** How many days ahead the page tells of hearings, today among them, and of deadlines. */
const daysOfCourt = 7
const daysOfDeadlines = 14

/** What the next days bring, asked of each room at once. The office's own work is not a reader's by release to see. */
export async function todayOf(db: Db, scope: OfficeScope): Promise<Today> {
  const today = wallClock(scope.at, await homeZone(db, scope)).date
  const ofTheOffice = scope.actor.role !== 'advocate'
  const [sittings, pressed, cases, deadlines, toTell] = await Promise.all([
    calendarBetween(db, scope, today, addDays(today, daysOfCourt - 1)),
    ofTheOffice ? pressing(db, scope) : null,
    ofTheOffice ? ownCases(db, scope) : [],
    ofTheOffice ? deadlinesOfOffice(db, scope) : [],
    waitingInOffice(db, scope),
  ])
  return {
    today,
    sittings,
    pressing: pressed,
    toReview: cases.filter(({ waiting }) => waiting > 0),
    due: soonDue(deadlines, daysOfDeadlines),
    toTell,
  }
}
