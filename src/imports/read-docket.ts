import { keyOf } from '../cases/readings/key.ts'
import type { HearingSaid, ReadingKind, ReadingValues } from '../cases/readings/reading.ts'
import type { FreshReading } from '../cases/readings/renew.ts'
import { countedFrom } from '../deadlines/case-deadlines.ts'
import type { NamedDefendant } from '../deadlines/docket-entries.ts'
import { readEvents } from '../deadlines/event-readings.ts'
import { lastDaySaid } from '../deadlines/last-day-readings.ts'
import type { HearingReading } from '../docket/entry/hearing-reading.ts'
import { readEntry } from '../docket/entry/read-entry.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { readExclusions, type ReadExclusion } from '../speedy-trial/exclusion-readings.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** An entry of the docket as the case keeps it. */
export type KeptEntry = {
  readonly id: string
  readonly key: string
  readonly number: string | null
  readonly filedOn: string | null
  readonly text: string
}

type Around = {
  readonly defendants: readonly NamedDefendant[]
  /** Null where the law of the case is not known here: then no event runs anything. */
  readonly law: Jurisdiction | null
}

/**
 * All that the entries of a case say and a person has to decide. What one entry says can depend on others, so the
 * whole docket is read at every import.
 *
 * @param entries in the order of the docket
 */
export function readDocket(
  entries: readonly KeptEntry[],
  { defendants, law }: Around,
): readonly FreshReading[] {
  // The court's own form of a day, checked when the file was read.
  const dated = entries.flatMap((entry) =>
    entry.filedOn === null ? [] : [{ ...entry, filedOn: entry.filedOn as CalendarDate }],
  )
  return [
    ...entries.flatMap(hearingsAndLastDays),
    ...(law ? readEvents(dated, defendants, countedFrom(law)) : []).flatMap(({ place, said }) =>
      readIn('event', dated[place], said),
    ),
    ...(law?.speedyTrial ? readExclusions(dated, defendants) : []).flatMap((one) => excludedTime(dated, one)),
  ]
}

function excludedTime(
  dated: readonly KeptEntry[],
  { places, isPrinted, ...said }: ReadExclusion,
): readonly FreshReading[] {
  const [entry, ...others] = places.flatMap((place) => dated[place] ?? [])
  const value = { ...said, alsoIn: others.map(({ id }) => id) }
  return readIn('excluded-time', entry, value, 0, isPrinted ? null : entry?.key)
}

function hearingsAndLastDays(entry: KeptEntry): readonly FreshReading[] {
  const { hearings, deadlines } = readEntry({ text: entry.text, dateFiled: entry.filedOn })
  return [
    ...hearings.flatMap((said, place) => readIn('hearing', entry, hearingSaid(said), place)),
    ...deadlines.flatMap((said, place) => readIn('last-day', entry, lastDaySaid(said), place)),
  ]
}

function readIn<K extends ReadingKind>(
  kind: K,
  entry: KeptEntry | undefined,
  value: ReadingValues[K],
  place = 0,
  entryKey = entry?.key ?? null,
): readonly FreshReading[] {
  if (!entry) return []
  return [{ kind, key: keyOf(kind, entryKey, value), entryId: entry.id, place, value } as FreshReading]
}

const everySetting = /^(all|any|each)\b.*\b(hearings?|dates?|settings?|proceedings?)\b|^(hearings|dates)$/i

function hearingSaid(said: HearingReading): HearingSaid {
  return {
    action: said.action,
    type: said.type,
    date: said.date,
    time: said.time,
    fromDate: said.fromDate ?? null,
    location: said.location,
    judge: said.judge,
    remote: said.remote,
    defendants: said.defendants,
    all: said.action === 'vacated' && said.date === null && everySetting.test(said.type),
  }
}
