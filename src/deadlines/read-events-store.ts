import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { defendants, docketEntries } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { notable } from './case-deadlines.ts'
import { type EventReading, readEvents } from './event-readings.ts'
import { notedForClocks } from '../law/speedy-trial.ts'
import type { DeadlinesOfCase } from './store.ts'
import { caseEvents, eventReadingsAside } from './tables.ts'

/** The events that the docket tells of, which nobody has noted or set aside. */
export async function readEventsOf(
  db: Db,
  scope: CaseScope,
  { law, events }: DeadlinesOfCase,
): Promise<readonly EventReading[]> {
  if (!law) return []
  const [entries, people, noted, aside] = await Promise.all([
    db
      .select({ number: docketEntries.number, filedOn: docketEntries.filedOn, text: docketEntries.text })
      .from(docketEntries)
      .where(and(eq(docketEntries.caseId, scope.caseId), isNotNull(docketEntries.filedOn)))
      .orderBy(asc(docketEntries.filedOn), asc(docketEntries.place)),
    db
      .select({ id: defendants.id, name: defendants.name })
      .from(defendants)
      .where(eq(defendants.caseId, scope.caseId)),
    db
      .select({ reading: caseEvents.reading })
      .from(caseEvents)
      .where(and(eq(caseEvents.caseId, scope.caseId), isNull(caseEvents.withdrawnAt))),
    db
      .select({ reading: eventReadingsAside.reading })
      .from(eventReadingsAside)
      .where(eq(eventReadingsAside.caseId, scope.caseId)),
  ])
  const decided = new Set([...noted, ...aside].map(({ reading }) => reading))
  const used = new Set<string>([
    ...notable(law.law).map(({ id }) => id),
    ...(law.law.speedyTrial ? notedForClocks(law.law.speedyTrial) : []),
  ])
  const isNotedByHand = ({ kind, defendantId }: EventReading) =>
    events.some((one) => one.kind === kind && (one.defendantId === null || one.defendantId === defendantId))
  return readEvents(
    entries.map((entry) => ({ ...entry, filedOn: entry.filedOn as CalendarDate | null })),
    people,
    used,
  ).filter((one) => !decided.has(one.key) && !(one.once && isNotedByHand(one)))
}
