import type { Zone } from '../time/zone.ts'
import type { BeforeTheCourt } from '../rulings/order-at.ts'
import type { Code } from '../vocabulary/accommodations.ts'
import type { Need } from '../vocabulary/need.ts'
import type { Spoken } from '../resources/spoken.ts'
import type { BookableSitting } from './span.ts'

/** Where and for whom something is booked: an accommodation with its hearing and the days of it. */
export type Place = {
  readonly accommodationId: string
  readonly code: Code
  readonly needs: readonly Need[] | null
  /** What the court was asked and said. */
  readonly court: BeforeTheCourt
  readonly witnessId: string
  /** Where the witness lives, when the clock there is not the court's. */
  readonly witnessClock: Zone | null
  readonly spoken: Spoken
  readonly hearingId: string
  readonly hearingState: string
  readonly courthouseId: string | null
  readonly zone: Zone
  /** In order of time. */
  readonly sittings: readonly BookableSitting[]
}
