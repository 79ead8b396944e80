import type { HearingSaid } from '../../cases/readings/reading.ts'

/** A hearing as far as a docket can speak of it. `key` is its id, or a mark for one not kept yet. */
export type KnownHearing = {
  readonly key: string
  readonly isNew: boolean
  readonly type: string
  readonly state: 'set' | 'held' | 'continued' | 'vacated' | 'entered-in-error'
  /** First day; null when it was continued without one. */
  readonly date: string | null
  readonly time: string | null
  readonly place: string | null
  readonly judge: string | null
  readonly remote: 'zoom' | 'telephone' | 'video' | null
  readonly defendants: readonly string[]
}

export type Proposal = {
  readonly id: string
  readonly filedOn: string | null
  readonly reading: HearingSaid
  /** What a person said where the words leave it open: the key of the hearing they mean, or `none of them`. */
  readonly meant?: string | undefined
}

/** Of the hearings that the words can mean, none is meant. */
export const noneOfThem = 'none'
