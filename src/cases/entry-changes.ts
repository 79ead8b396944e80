import { eq } from 'drizzle-orm'
import type { Change } from '../audit/act.ts'
import type { Stored } from './stored-docket.ts'
import { docketEntries } from './tables.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { DocketEntry } from '../docket/file/docket.ts'

type Row = Stored['entries'][number]

export type EntryTally = { readonly newEntries: number; readonly changedEntries: number }

/** Rows in one insert: well under what a statement may carry. */
const rowsAtOnce = 400

/**
 * Entries that are new, and those whose words the clerk changed or whose place among the entries of a day this file
 * tells. An entry that the file does not hold stays: a notice tells of one, a report of a range of dates.
 *
 * @returns `entries`: all of the case as they will stand, in the order of the docket
 */
export function entryChanges(
  db: Db,
  caseId: string,
  importId: string,
  stored: Stored,
  printed: readonly DocketEntry[],
): { changes: Change[]; entries: readonly Row[]; tally: EntryTally } {
  const inOrder = inDocketOrder(printed)
  const known = new Map(stored.entries.map((entry) => [entry.key, entry]))
  const places = placesOf(stored.entries, inOrder)
  const [added, changed]: [Row[], Row[]] = [[], []]
  const changes: Change[] = []
  for (const { key, number, filedOn, text } of inOrder) {
    const before = known.get(key)
    const place = places.get(key) ?? before?.place ?? 0
    if (before?.text === text && before.place === place) continue
    if (before) {
      const set = { place, ...(before.text === text ? {} : { text, importId }) }
      if (before.text !== text) changed.push(before)
      changes.push(db.update(docketEntries).set(set).where(eq(docketEntries.id, before.id)))
      known.set(key, { ...before, ...set })
    } else {
      const row = { id: newId(), caseId, key, number, filedOn, text, importId, place }
      added.push(row)
      known.set(key, row)
    }
  }
  return {
    changes: [...changes, ...chunks(added).map((some) => db.insert(docketEntries).values(some))],
    entries: [...known.values()].toSorted(byDay),
    tally: { newEntries: added.length, changedEntries: changed.length },
  }
}

/** Clerks print dockets oldest or newest first; kept is the order in which things happened. */
export function inDocketOrder(entries: readonly DocketEntry[]): readonly DocketEntry[] {
  const dated = entries.filter((entry) => entry.filedOn !== null)
  const newestFirst = (dated[0]?.filedOn ?? '') > (dated.at(-1)?.filedOn ?? '')
  const printed = newestFirst ? entries.toReversed() : entries
  return printed.toSorted((a, b) => (a.filedOn && b.filedOn ? a.filedOn.localeCompare(b.filedOn) : 0))
}

/**
 * Places for the entries of each day on which this file tells another order than was known, or more entries: dockets
 * can come in any order, and what a motion's end is must not depend on it.
 */
function placesOf(stored: readonly Row[], inOrder: readonly DocketEntry[]): ReadonlyMap<string, number> {
  const before = new Map(stored.map(({ key, place }) => [key, place]))
  const places = new Map<string, number>()
  let next = Math.max(0, ...stored.map(({ place }) => place)) + 1
  for (const day of Map.groupBy(inOrder, ({ filedOn }) => filedOn).values()) {
    const was = day.map(({ key }) => before.get(key) ?? -1)
    const stands = was.every((place, i) => place >= 0 && (i === 0 || place > (was[i - 1] ?? 0)))
    if (!stands) for (const { key } of day) places.set(key, next++)
  }
  return places
}

/** As the database sorts them: undated entries first. */
function byDay(a: Row, b: Row): number {
  return (a.filedOn ?? '').localeCompare(b.filedOn ?? '') || a.place - b.place
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) =>
    rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
}
