import type { Zone } from '../time/zone.ts'
import type { MoveDecision } from './hearing.ts'
import type { RefusedSitting } from './sitting.ts'

/** Why an act on a hearing was not done, whoever asked for it. */
export type HearingRefusal =
  | { readonly ok: false; readonly reason: 'no such hearing' | 'no such courthouse' | 'edited meanwhile' }
  | { readonly ok: false; readonly reason: 'wrong courtroom'; readonly says: string }
  /** The courthouse keeps another clock than was said. */
  | { readonly ok: false; readonly reason: 'another zone'; readonly zone: Zone }
  | {
      readonly ok: false
      readonly reason: 'sittings do not fit'
      readonly refusals: readonly RefusedSitting[]
    }
  | { readonly ok: false; readonly reason: 'nothing runs from it' }
  | { readonly ok: false; readonly reason: 'id is taken' }
  | Extract<MoveDecision, { ok: false }>
