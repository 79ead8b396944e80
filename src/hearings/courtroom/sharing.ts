import type { Span } from '../../resources/hold.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'

/** A sitting in a courtroom that the office keeps, told no further than the reader may hear. */
export type CourtroomUse = OtherHearing & { readonly hearingId: string }

/** A hearing that sits in the same courtroom at the same time. */
export type OtherHearing = Span & {
  readonly courtroomId: string
  readonly date: CalendarDate
  readonly zone: Zone
  /** False where the court has given no time: it may be at any hour of that day. */
  readonly isTimed: boolean
  /** Null for a reader who is not on the case's team: that there is one, and no more. */
  readonly seen: {
    readonly hearingId: string
    readonly caseId: string
    readonly docketNumber: string
    readonly type: string
  } | null
}

/** A courtroom and who else is in it. */
export type SharedCourtroom = { readonly courtroom: string; readonly others: readonly OtherHearing[] }

/**
 * The other hearings that sit in the courtroom while this one does, in order of time. A court can call several matters at
 * once, so nothing is refused for it. Edges may touch.
 */
export function othersThere(
  uses: readonly CourtroomUse[],
  mine: {
    readonly hearingId: string | null
    readonly courtroomId: string | null
    readonly sittings: readonly Span[]
  },
): readonly OtherHearing[] {
  return uses
    .filter(
      (one) =>
        one.courtroomId === mine.courtroomId &&
        one.hearingId !== mine.hearingId &&
        mine.sittings.some((span) => one.startsAt < span.endsAt && span.startsAt < one.endsAt),
    )
    .toSorted((a, b) => a.startsAt - b.startsAt)
    .map(({ hearingId: _hearingId, ...other }) => other)
}

/** Changes when the others do: what a person was shown must be what is there when they agree to it. */
export function markOf(others: readonly OtherHearing[]): string {
  return others.map(({ startsAt, endsAt, seen }) => [startsAt, endsAt, seen?.hearingId].join('-')).join(' ')
}

type Courtroom = { readonly id: string; readonly name: string; readonly courthouseId: string }
type Courthouse = { readonly id: string; readonly name: string }

/**
 * What is wrong with the courtroom chosen for a courthouse, and what to do; null where nothing is.
 *
 * @param before where the hearing is now: what stands there may stay, in use or not
 */
export function courtroomFault(
  {
    courtrooms,
    courthouses,
  }: {
    readonly courtrooms: readonly Courtroom[]
    readonly courthouses: readonly Courthouse[]
  },
  courthouseId: string | null,
  courtroomId: string | null,
  before: { readonly courthouseId: string | null; readonly courtroomId: string | null } | null = null,
): string | null {
  if (courtroomId === null) return null
  if (before?.courtroomId === courtroomId && before.courthouseId === courthouseId) return null
  const room = courtrooms.find(({ id }) => id === courtroomId)
  if (!room) return 'Choose a courtroom from the list'
  if (room.courthouseId === courthouseId) return null
  const house = courthouses.find(({ id }) => id === room.courthouseId)?.name ?? 'another courthouse'
  return `${room.name} is in ${house}. Choose a courtroom of the hearing’s courthouse, or change the courthouse`
}

/** The courtroom of a courthouse that the court's words name, where exactly one bears that name. */
export function courtroomNamed(
  words: string | null,
  courthouseId: string | null,
  courtrooms: readonly Courtroom[],
): string | null {
  if (words === null || courthouseId === null) return null
  const named = courtrooms.filter(
    (room) => room.courthouseId === courthouseId && plain(room.name) === plain(words),
  )
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
