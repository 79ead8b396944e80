import type { CalendarDate } from '../time/calendar-date.ts'
import type { Code } from '../vocabulary/accommodations.ts'
import type { Need } from '../vocabulary/need.ts'

/** What the person says, in that person’s own time; changeable, never inferred. */
export type Wish = 'offered' | 'wanted' | 'declined' | 'undecided'
export const wishes: readonly Wish[] = ['offered', 'wanted', 'declined', 'undecided']

/** What was said of one accommodation. */
export type Asked = {
  readonly code: Code
  readonly wish: Wish
  /** True: no order is needed here. Heard only where the vocabulary leaves it open; null: as usual. */
  readonly withoutOrder: boolean | null
}

/** One accommodation of one witness at one hearing. How it stands is worked out, never kept with it. */
export type Accommodation = {
  readonly id: string
  readonly caseId: string
  readonly witnessId: string
  readonly hearingId: string
  readonly code: Code
  /** Whether the court has to be asked here. */
  readonly asks: boolean
  readonly wish: Wish
  readonly wishSaidOn: CalendarDate
  /** What it needs for this witness; null: as usual. */
  readonly needs: readonly Need[] | null
  /** What exactly is asked for. */
  readonly note: string
  /** Why the office gave it up; null while it has not. */
  readonly withdrawn: { readonly at: number; readonly because: string } | null
  readonly version: number
}

/** An accommodation as somebody saw it: an act on an older version is refused as edited meanwhile. */
export type Seen = { readonly id: string; readonly version: number }

/** Why nothing was written down. */
export type AccommodationRefusal =
  | { readonly reason: 'nothing chosen' }
  | { readonly reason: 'no such accommodation' }
  | { readonly reason: 'no such witness or hearing' }
  | { readonly reason: 'asked for already' }
  | { readonly reason: 'edited meanwhile' }
  | { readonly reason: 'said in the future' }
