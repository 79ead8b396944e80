import type { PlacedSitting, Sitting } from './sitting.ts'

/** What becomes of each sitting when a hearing gets new days. */
export type SittingPairs = {
  /** Sittings that go on, with their new place; in an order in which no one steps on the other's old place. */
  readonly going: readonly { readonly from: Sitting; readonly to: PlacedSitting }[]
  readonly dropped: readonly Sitting[]
  readonly added: readonly PlacedSitting[]
}

/**
 * Pairs the old days of a hearing with its new ones, so that what hangs on a day knows where to go.
 *
 * As many days as before: the first stays the first, however far the hearing moves. Otherwise a day that keeps its
 * date is the same day, and the others pair off in order.
 *
 * @param from in order of time
 * @param to in order of time
 */
export function pairSittings(from: readonly Sitting[], to: readonly PlacedSitting[]): SittingPairs {
  if (from.length === to.length) return inOrder(from, to)
  const stays = (a: { date: string }, others: readonly { date: string }[]) =>
    others.filter((b) => b.date === a.date).length === 1
  const kept = from.filter((sitting) => stays(sitting, to) && stays(sitting, from))
  const keptTo = kept.flatMap((sitting) => to.filter((one) => one.date === sitting.date))
  const restFrom = from.filter((sitting) => !kept.includes(sitting))
  const restTo = to.filter((one) => !keptTo.includes(one))
  const [same, rest] = [inOrder(kept, keptTo), inOrder(restFrom, restTo)]
  return { going: [...rest.going, ...same.going], dropped: rest.dropped, added: rest.added }
}

function inOrder(from: readonly Sitting[], to: readonly PlacedSitting[]): SittingPairs {
  const pairs = from.flatMap((sitting, i) => {
    const place = to[i]
    return place ? [{ from: sitting, to: place }] : []
  })
  // Days that move later go last first, days that move earlier go first first: each finds its new place empty.
  const later = pairs.filter((pair) => pair.to.startsAt > pair.from.startsAt).toReversed()
  const others = pairs.filter((pair) => pair.to.startsAt <= pair.from.startsAt)
  return { going: [...later, ...others], dropped: from.slice(to.length), added: to.slice(from.length) }
}

/** Whether the new days are the very days the hearing has. */
export function standsJustSo(from: readonly PlacedSitting[], to: readonly PlacedSitting[]): boolean {
  return (
    from.length === to.length &&
    from.every((sitting, i) => {
      const other = to[i]
      return (
        other !== undefined &&
        sitting.date === other.date &&
        sitting.starts === other.starts &&
        sitting.ends === other.ends &&
        sitting.startsAt === other.startsAt
      )
    })
  )
}
