import type { Hearing } from '../hearings/hearing.ts'
import type { PlacedSitting } from '../hearings/sitting.ts'
import type { Zone } from '../time/zone.ts'

/** What a change of a hearing does to one thing that depends on it, as the page of the change shows it. */
export type Consequence = {
  /** `lost` first: what can no longer be done or had; then what needs a look; then what simply follows. */
  readonly weight: 'lost' | 'choice' | 'follows'
  readonly kind: 'deadline' | 'age' | 'motion' | 'ruling'
  /** What depends on the hearing. */
  readonly what: string
  readonly now: string
  readonly becomes: string
  /** Where it stands in full; null where it has no page of its own. */
  readonly href: string | null
}

/** The hearing as it stands and as it would stand. */
export type Changed = {
  readonly hearing: Hearing
  /** Empty where it takes place no more. */
  readonly sittings: readonly PlacedSitting[]
  readonly zone: Zone
}
