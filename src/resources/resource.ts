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

/** A resource as its keeper sees it. */
export type ResourceRecord = Resource & {
  readonly courthouse: string | null
  readonly note: string
  readonly retiredAt: number | null
  readonly version: number
}
export type ResourceFacts = Omit<Resource, 'id'> & { readonly note: string }
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
