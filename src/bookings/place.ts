import type { LegalState } from '../accommodations/legal-state.ts'
import type { Zone } from '../time/zone.ts'
import type { BookableSitting } from './span.ts'
import type { Spoken } from '../resources/spoken.ts'

/** Where and for whom something is booked: an accommodation with its hearing and the days of it. */
export type Place = {
  readonly accommodationId: string
  readonly code: string
  readonly legal: LegalState
  readonly witnessId: string
  readonly spoken: Spoken
  readonly hearingId: string
  readonly hearingState: string
  readonly courthouseId: string | null
  readonly zone: Zone
  /** In order of time. */
  readonly sittings: readonly BookableSitting[]
}
