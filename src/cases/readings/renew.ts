import type { ExcludedTimeSaid, ReadingKind, ReadingValues } from './reading.ts'

/** One fact as an import reads it. */
export type FreshReading = {
  [K in ReadingKind]: {
    readonly kind: K
    readonly key: string
    readonly entryId: string
    /** Where it stands among what its entry says. */
    readonly place: number
    readonly value: ReadingValues[K]
  }
}[ReadingKind]

/** One that an earlier import made and no import superseded. */
export type KnownReading = {
  readonly id: string
  readonly kind: ReadingKind
  readonly key: string
  readonly entryId: string
  readonly place: number
  /** Of the type of its kind. */
  readonly value: unknown
  readonly state: 'waiting' | 'taken' | 'dismissed'
}

export type Renewal = {
  readonly made: readonly FreshReading[]
  /** They wait, and the docket no longer says them, or says them otherwise. */
  readonly superseded: readonly KnownReading[]
  /** They wait, and stand elsewhere in their entry. */
  readonly moved: readonly { readonly id: string; readonly place: number }[]
}

/**
 * What an import makes of everything the docket says now, beside what was read before. What somebody decided is
 * never asked again and never touched; importing the same docket twice changes nothing.
 *
 * @param read of the whole docket: what is missing in it is not said any more
 */
export function renew(known: readonly KnownReading[], read: readonly FreshReading[]): Renewal {
  const facts = new Map<string, FreshReading>()
  for (const one of read) if (!facts.has(one.key)) facts.set(one.key, one)
  const decided = new Set(known.filter(({ state }) => state !== 'waiting').map(({ key }) => key))
  const waiting = known.filter(({ state }) => state === 'waiting')
  const stays = waiting.filter((one) => isSame(one, facts.get(one.key)))
  const staying = new Set(stays.map(({ key }) => key))
  const closed = closedMatters(known)
  const isClosed = (one: FreshReading) => matterOf(one).some((matter) => closed.has(matter))
  return {
    made: [...facts.values()].filter(
      (one) => !decided.has(one.key) && !staying.has(one.key) && !isClosed(one),
    ),
    superseded: waiting.filter((one) => !stays.includes(one)),
    moved: stays.flatMap(({ id, key, place }) => {
      const now = facts.get(key)?.place
      return now === undefined || now === place ? [] : [{ id, place: now }]
    }),
  }
}

/** A motion that is not to be left out stays so when the docket tells its end: another fact, and the same matter. */
function closedMatters(known: readonly KnownReading[]): ReadonlySet<string> {
  const inState = (wanted: KnownReading['state']) => known.filter(({ state }) => state === wanted)
  const taken = new Set(inState('taken').flatMap(matterOf))
  return new Set(
    inState('dismissed')
      .flatMap(matterOf)
      .filter((matter) => !taken.has(matter)),
  )
}

function matterOf({
  kind,
  entryId,
  value,
}: Pick<KnownReading, 'kind' | 'entryId' | 'value'>): readonly string[] {
  return kind === 'excluded-time' ? [`${entryId} ${(value as ExcludedTimeSaid).matter}`] : []
}

/** Both were written by the same readers, so that equal values are equal texts. */
function isSame(known: KnownReading, fresh: FreshReading | undefined): boolean {
  return (
    fresh !== undefined &&
    known.entryId === fresh.entryId &&
    JSON.stringify(known.value) === JSON.stringify(fresh.value)
  )
}
