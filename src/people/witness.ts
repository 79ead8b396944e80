import type { Zone } from '../time/zone.ts'

export const ageBands = ['under 12', '12 to 15', '16 to 17', 'adult', 'not known'] as const
export type AgeBand = (typeof ageBands)[number]

/** What the office writes down of a witness apart from who she is. */
export type WitnessFacts = {
  readonly isVictim: boolean
  readonly ageBand: AgeBand
  /** Spoken language and, apart from it, dialect; empty where nobody has asked yet. */
  readonly language: string
  readonly dialect: string
  readonly abroad: boolean
  /** Where the person lives, when the clock there is not the court's. */
  readonly zone: Zone | null
  /** Needs and wishes in neutral words, no facts of the case. */
  readonly needs: string
}

/** A witness as one reader may see her: by reference, and the facts where they are hers to read. */
export type Witness = {
  readonly id: string
  /** `W-3`, `Minor Victim 1`, initials. */
  readonly reference: string
  readonly facts: WitnessFacts | null
  readonly version: number
}

/** The next free reference of the form `W-4`. @param taken every reference of the case */
export function nextReference(taken: readonly string[]): string {
  const numbers = taken.map((reference) => Number(/^W-(\d{1,6})$/i.exec(reference)?.[1] ?? 0))
  return `W-${Math.max(0, ...numbers) + 1}`
}
