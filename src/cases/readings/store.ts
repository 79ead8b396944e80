import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm'
import type { CaseScope } from '../../access/scope.ts'
import { type Change, mustChangeOne } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import { newId } from '../../db/new-id.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { docketEntries } from '../tables.ts'
import type { Waiting } from './decision.ts'
import type { EntryRead, Reading, ReadingKind, ReadingResults } from './reading.ts'
import type { FreshReading, KnownReading, Renewal } from './renew.ts'
import { readings } from './tables.ts'

/** What was read of one kind in the docket of the case, decided or not, in the order of the docket. */
export function readingsOf<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  kind: K,
): Promise<readonly Reading<K>[]> {
  return readingsWhere(db, scope, kind, ['waiting', 'taken', 'dismissed', 'superseded'])
}

/** What of one kind waits for a person, in the order of the docket. */
export async function readingsWaiting<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  kind: K,
): Promise<readonly Waiting<K>[]> {
  return (await readingsWhere(db, scope, kind, ['waiting'])) as readonly Waiting<K>[]
}

/** One reading; null when the case has none of that kind and id. */
export async function readingById<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  asked: { readonly kind: K; readonly id: string },
): Promise<Reading<K> | null> {
  const states = ['waiting', 'taken', 'dismissed', 'superseded'] as const
  const [found] = await readingsWhere(db, scope, asked.kind, states, asked.id)
  return found ?? null
}

/** The words of entries of the case, by id. */
export async function wordsOfEntries(
  db: Db,
  scope: CaseScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: docketEntries.id, text: docketEntries.text })
    .from(docketEntries)
    .where(and(eq(docketEntries.caseId, scope.caseId), inArray(docketEntries.id, [...ids])))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** How many of a kind wait in each of the cases; a case where none waits is not there. */
export async function waitingByCase(
  db: Db,
  kind: ReadingKind,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .select({ caseId: readings.caseId, n: count() })
    .from(readings)
    .where(
      and(inArray(readings.caseId, [...caseIds]), eq(readings.kind, kind), eq(readings.state, 'waiting')),
    )
    .groupBy(readings.caseId)
  return new Map(rows.map(({ caseId, n }) => [caseId, n]))
}

/** All that earlier imports made and none superseded. */
export async function knownReadings(db: Db, caseId: string): Promise<readonly KnownReading[]> {
  const rows = await db
    .select()
    .from(readings)
    .where(and(eq(readings.caseId, caseId), ne(readings.state, 'superseded')))
  return rows.flatMap(({ id, kind, key, entryId, place, value, state }) =>
    state === 'superseded' ? [] : [{ id, kind, key, entryId, place, value, state }],
  )
}

/** What an import writes so that the docket as it stands now is what waits. */
export function statementsToRenew(db: Db, caseId: string, at: number, renewal: Renewal): readonly Change[] {
  const waits = (id: string) => and(eq(readings.id, id), eq(readings.state, 'waiting'))
  const row = ({ kind, key, entryId, place, value }: FreshReading) => {
    return { id: newId(at), caseId, entryId, kind, key, place, value, state: 'waiting' as const, madeAt: at }
  }
  return [
    // Somebody may have decided it since it was looked at: then it stays decided.
    ...renewal.superseded.map(({ id }) =>
      db.update(readings).set({ state: 'superseded', version: raised }).where(waits(id)),
    ),
    ...renewal.moved.map(({ id, place }) => db.update(readings).set({ place }).where(waits(id))),
    ...chunks(renewal.made.map(row)).map((some) => db.insert(readings).values(some)),
  ]
}

/** Marks a reading as taken, with what came of it; the act is refused where someone decided it meanwhile. */
export function statementsToTake<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  reading: Waiting<K>,
  result: ReadingResults[K],
): readonly Change[] {
  return decided(db, scope, reading, { state: 'taken', result })
}

/** Marks a reading as dismissed; the act is refused where someone decided it meanwhile. */
export function statementsToDismiss<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  reading: Waiting<K>,
): readonly Change[] {
  return decided(db, scope, reading, { state: 'dismissed' })
}

/** Asks a dismissed reading again. */
export function statementsToReopen<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  reading: Reading<K>,
): readonly Change[] {
  return changed(db, scope, reading, asked)
}

/** Asks again what was taken and came to this, now that it was taken back; changes nothing where nothing was read. */
export function statementToAskAgain<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  kind: K,
  result: ReadingResults[K],
): Change {
  return db
    .update(readings)
    .set({ ...asked, version: raised })
    .where(
      and(
        eq(readings.caseId, scope.caseId),
        eq(readings.kind, kind),
        eq(readings.state, 'taken'),
        eq(readings.result, result),
      ),
    )
}

const raised = sql`${readings.version} + 1`
const asked = { state: 'waiting', result: null, decidedBy: null, decidedAt: null } as const

function decided<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  reading: Waiting<K>,
  to: { state: 'taken'; result: ReadingResults[K] } | { state: 'dismissed' },
): readonly Change[] {
  return changed(db, scope, reading, { ...to, decidedBy: scope.actor.userId, decidedAt: scope.at })
}

function changed(
  db: Db,
  scope: CaseScope,
  { id, state, version }: { readonly id: string; readonly state: Row['state']; readonly version: number },
  set: Partial<Row>,
): readonly Change[] {
  return [
    db
      .update(readings)
      .set({ ...set, version: raised })
      .where(
        and(
          eq(readings.id, id),
          eq(readings.caseId, scope.caseId),
          eq(readings.state, state),
          eq(readings.version, version),
        ),
      ),
    mustChangeOne(db),
  ]
}

type Row = typeof readings.$inferSelect

async function readingsWhere<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  kind: K,
  states: readonly Row['state'][],
  id?: string,
): Promise<readonly Reading<K>[]> {
  const { number, filedOn, text } = docketEntries
  const rows = await db
    .select({ reading: readings, entry: { id: docketEntries.id, number, filedOn, text } })
    .from(readings)
    .innerJoin(docketEntries, eq(docketEntries.id, readings.entryId))
    .where(
      and(
        eq(readings.caseId, scope.caseId),
        eq(readings.kind, kind),
        inArray(readings.state, [...states]),
        id === undefined ? undefined : eq(readings.id, id),
      ),
    )
    .orderBy(asc(docketEntries.filedOn), asc(docketEntries.place), asc(readings.place), asc(readings.id))
  return rows.map(({ reading, entry }) => readingIn(kind, reading, entry))
}

function readingIn<K extends ReadingKind>(
  kind: K,
  row: Row,
  entry: { readonly [F in keyof EntryRead]: F extends 'filedOn' ? string | null : EntryRead[F] },
): Reading<K> {
  const { id, value, state, result, decidedBy, decidedAt, version } = row
  const standing = state === 'waiting' || state === 'superseded' ? {} : { decidedBy, decidedAt }
  return {
    id,
    kind,
    version,
    state,
    // Written by imports and rooms from the types of the kind; the table's own checks hold who decided and what came of it.
    value,
    entry: { ...entry, filedOn: entry.filedOn as CalendarDate | null },
    ...standing,
    ...(state === 'taken' ? { result } : {}),
  } as Reading<K>
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) =>
    rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
}

/** Rows in one insert: well under what a statement may carry. */
const rowsAtOnce = 400
