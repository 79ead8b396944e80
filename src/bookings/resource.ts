import type { Around } from './hold.ts'

export type ResourceKind = 'room' | 'equipment' | 'person'

/** A room, a piece of equipment or a person that accommodations need. */
export type Resource = Around & {
  readonly id: string
  readonly name: string
  /** What it is, in the court's word: `link room`, `screen`, `interpreter`. */
  readonly sort: string
  readonly quantity: number
  /** Accommodation codes it can serve. */
  readonly serves: readonly string[]
  /** For interpreters: `Spanish`, or with the dialect `Mam / Todos Santos`. */
  readonly languages: readonly string[]
}

/** Whether the resource can be used where the sitting is: people travel, rooms and things stay in their courthouse. */
export function reachesCourthouse(resource: Around, courthouseId: string | null): boolean {
  return (
    resource.kind === 'person' || resource.courthouseId === null || resource.courthouseId === courthouseId
  )
}
