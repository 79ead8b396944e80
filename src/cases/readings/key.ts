import type { ReadingKind, ReadingValues } from './reading.ts'

type Content = { readonly [K in ReadingKind]: (value: ReadingValues[K]) => readonly unknown[] }

/** What makes a reading the same fact. What is only shown with it, or follows from who is known by now, is no part. */
const content: Content = {
  hearing: ({ action, type, date, time, fromDate, location, judge, remote, defendants, all }) => [
    action,
    type,
    date,
    time,
    fromDate,
    location,
    judge,
    remote,
    defendants,
    all,
  ],
  'last-day': ({ what, dueOn }) => [what, dueOn],
  event: ({ kind, on }) => [kind, on],
  'excluded-time': ({ matter, from, until }) => [matter, from, until],
}

/**
 * The name of a fact within its case: the same at every import and wherever in the entry it is read, so that what
 * somebody decided is not asked again.
 *
 * @param entryKey of the entry that says it; null where several entries can say the same
 */
export function keyOf<K extends ReadingKind>(
  kind: K,
  entryKey: string | null,
  value: ReadingValues[K],
): string {
  return JSON.stringify([kind, entryKey, ...content[kind](value)])
}
