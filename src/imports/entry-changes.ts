import { eq } from 'drizzle-orm'
import type { Change } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { DocketEntry } from '../docket/file/docket.ts'
import type { Stored } from '../cases/stored-docket.ts'
import type { Reading } from './known-hearing.ts'
import { readingsOf } from './readings.ts'
import { docketEntries, proposals } from '../cases/tables.ts'

export type EntryTally = {
  readonly newEntries: number
  readonly changedEntries: number
  readonly newProposals: number
}

type KnownProposal = Stored['proposals'][number]

/** Rows in one insert: well under what a statement may carry. */
const rowsAtOnce = 400

/**
 * Entries that are new, entries whose words the clerk changed, and the proposals that come of both. A proposal that
 * a person decided is never touched; one that the new words no longer carry is set aside.
 */
export function entryChanges(
  db: Db,
  caseId: string,
  importId: string,
  stored: Stored,
  printed: readonly DocketEntry[],
): { changes: Change[]; tally: EntryTally } {
  const known = new Map(stored.entries.map((entry) => [entry.key, entry]))
  const placeFrom = Math.max(0, ...stored.entries.map((entry) => entry.place)) + 1
  const rows: (typeof docketEntries.$inferInsert)[] = []
  const proposed: (typeof proposals.$inferInsert)[] = []
  const changes: Change[] = []
  let changedEntries = 0
  for (const [i, entry] of inDocketOrder(printed).entries()) {
    const before = known.get(entry.key)
    if (before?.text === entry.text) continue
    const id = before?.id ?? newId()
    if (before) {
      changedEntries += 1
      changes.push(
        db.update(docketEntries).set({ text: entry.text, importId }).where(eq(docketEntries.id, id)),
      )
    } else {
      const { key, number, filedOn, text } = entry
      const row = { id, caseId, key, number, filedOn, text, importId, place: placeFrom + i }
      rows.push(row)
      known.set(key, row)
    }
    const earlier = before ? stored.proposals.filter((one) => one.entryId === id) : []
    const readings = readingsOf(entry)
    proposed.push(...newProposals(caseId, id, earlier, readings))
    changes.push(...setAside(db, earlier, readings))
  }
  const inserts = [
    ...chunks(rows).map((some) => db.insert(docketEntries).values(some)),
    ...chunks(proposed).map((some) => db.insert(proposals).values(some)),
  ]
  return {
    changes: [...changes, ...inserts],
    tally: { newEntries: rows.length, changedEntries, newProposals: proposed.length },
  }
}

/** Clerks print dockets oldest or newest first; kept is the order in which things happened. */
export function inDocketOrder(entries: readonly DocketEntry[]): readonly DocketEntry[] {
  const dated = entries.filter((entry) => entry.filedOn !== null)
  const newestFirst = (dated[0]?.filedOn ?? '') > (dated.at(-1)?.filedOn ?? '')
  const printed = newestFirst ? entries.toReversed() : entries
  return printed.toSorted((a, b) => (a.filedOn && b.filedOn ? a.filedOn.localeCompare(b.filedOn) : 0))
}

function newProposals(
  caseId: string,
  entryId: string,
  earlier: readonly KnownProposal[],
  readings: readonly Reading[],
): (typeof proposals.$inferInsert)[] {
  const ordinalFrom = Math.max(-1, ...earlier.map((one) => one.ordinal)) + 1
  return readings
    .filter((reading) => !earlier.some((one) => same(one.reading, reading)))
    .map((reading, i) => ({
      id: newId(),
      caseId,
      entryId,
      ordinal: ordinalFrom + i,
      reading,
      state: 'proposed' as const,
    }))
}

function setAside(db: Db, earlier: readonly KnownProposal[], readings: readonly Reading[]): Change[] {
  return earlier
    .filter((one) => one.state === 'proposed' && !readings.some((reading) => same(one.reading, reading)))
    .map((one) =>
      db
        .update(proposals)
        .set({ state: 'dismissed', because: 'the clerk changed the words of the entry' })
        .where(eq(proposals.id, one.id)),
    )
}

function same(a: unknown, b: Reading): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, i) =>
    rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  )
}
