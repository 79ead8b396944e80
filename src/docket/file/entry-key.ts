import type { DocketEntry } from './docket.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * Gives each entry its key: number and filing day, or day and words where the clerk gave no number. The day is part
 * of it since a case that began before a magistrate judge has two entries numbered 1.
 */
export function keyed(entries: readonly Omit<DocketEntry, 'key'>[]): readonly DocketEntry[] {
  const keys = new Map<Omit<DocketEntry, 'key'>, string>()
  const seen = new Map<string, number>()
  for (const entry of oldestFirst(entries)) {
    const plain = keyOf(entry)
    const again = (seen.get(plain) ?? 0) + 1
    seen.set(plain, again)
    keys.set(entry, again === 1 ? plain : `${plain} ${entry.number === null ? again : wordsOf(entry)}`)
  }
  return entries.map((entry) => ({ key: keys.get(entry) ?? keyOf(entry), ...entry }))
}

function keyOf(entry: Omit<DocketEntry, 'key'>): string {
  const day = entry.filedOn ?? 'undated'
  return entry.number === null ? `${day} ${wordsOf(entry)}` : `#${entry.number} ${day}`
}

// A notice does not yet print the day of entry that the docket adds later.
function wordsOf(entry: Omit<DocketEntry, 'key'>): string {
  return fingerprint(entry.text.replace(/\(Entered:[^)]*\)/gi, ''))
}

// A report can be run newest first; two entries alike must not swap keys for that.
function oldestFirst<E extends { readonly filedOn: string | null }>(entries: readonly E[]): readonly E[] {
  const dated = entries.filter((entry) => entry.filedOn !== null)
  const newestFirst = (dated[0]?.filedOn ?? '') > (dated.at(-1)?.filedOn ?? '')
  return newestFirst ? entries.toReversed() : entries
}
