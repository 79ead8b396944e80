import { and, desc, eq, like, or } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { docketEntries } from '../cases/views.ts'
import { readEntry } from '../docket/entry/read-entry.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { courtDeadlines } from './tables.ts'

/** A last day that an entry of the docket prints and nobody has taken or set aside. */
export type ReadDeadline = {
  readonly entryId: string
  readonly ordinal: number
  readonly entry: string | null
  readonly filedOn: CalendarDate | null
  readonly text: string
  readonly what: string
  readonly dueOn: CalendarDate
}

/** Last days that the docket prints and nobody has taken or set aside, the newest entries first. */
export async function readDeadlines(db: Db, scope: CaseScope): Promise<readonly ReadDeadline[]> {
  const [entries, decided] = await Promise.all([
    db
      .select()
      .from(docketEntries)
      .where(
        and(
          eq(docketEntries.caseId, scope.caseId),
          // Only an entry that speaks of a last day is worth reading whole.
          or(
            like(docketEntries.text, '%due%'),
            like(docketEntries.text, '%deadline%'),
            like(docketEntries.text, '%cutoff%'),
            like(docketEntries.text, '%cut-off%'),
            like(docketEntries.text, '%no later than%'),
            like(docketEntries.text, '% by %'),
            like(docketEntries.text, '%before%'),
            like(docketEntries.text, '%until%'),
            like(docketEntries.text, '%ddl%'),
            like(docketEntries.text, '%last day%'),
          ),
        ),
      )
      .orderBy(desc(docketEntries.filedOn), desc(docketEntries.place)),
    db
      .select({ entryId: courtDeadlines.entryId, ordinal: courtDeadlines.ordinal })
      .from(courtDeadlines)
      .where(eq(courtDeadlines.caseId, scope.caseId)),
  ])
  const known = new Set(decided.map(({ entryId, ordinal }) => `${entryId} ${ordinal}`))
  return entries.flatMap((entry) =>
    readEntry({ text: entry.text, dateFiled: entry.filedOn }).deadlines.flatMap((one, ordinal) =>
      known.has(`${entry.id} ${ordinal}`)
        ? []
        : [
            {
              entryId: entry.id,
              ordinal,
              entry: entry.number,
              filedOn: entry.filedOn as CalendarDate | null,
              text: entry.text,
              what: titleIn(one.what),
              dueOn: one.date as CalendarDate,
            },
          ],
    ),
  )
}

/** `MINUTE entry before the Honorable …: Motions in limine`: what is due stands after the entry's own heading. */
function titleIn(what: string): string {
  const rest = what.slice(what.lastIndexOf(': ') + 2)
  return what.includes(': ') && rest.length > 2 ? rest : what
}
