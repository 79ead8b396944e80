import type { Zone } from '../time/zone.ts'
import type { Around } from './hold.ts'
import type { Opening } from './opening.ts'

export type ResourceKind = 'room' | 'equipment' | 'person'

/** A room, a piece of equipment or a person that accommodations need. */
export type Resource = Around &
  Opening & {
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

/** A resource as its keeper sees it. */
export type ResourceRecord = Resource & {
  readonly courthouse: string | null
  /** Of the place it is in, where that is no courthouse of ours. */
  readonly zone: Zone | null
  readonly note: string
  readonly retiredAt: number | null
  readonly version: number
}
export type ResourceFacts = Omit<Resource, 'id' | 'clock'> & {
  /** Of the place it is in, where that is no courthouse of ours. */
  readonly zone: Zone | null
  readonly note: string
}
export type ResourceAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'no such resource' | 'edited meanwhile' | 'still held' | 'no such courthouse'
    }

/** Whether the resource can be used where the sitting is: people travel, rooms and things stay in their courthouse. */
export function reachesCourthouse(resource: Around, courthouseId: string | null): boolean {
  return (
    resource.kind === 'person' || resource.courthouseId === null || resource.courthouseId === courthouseId
  )
}
