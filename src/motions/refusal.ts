import type { Hit } from '../leaks/leak-check.ts'
import type { Gap } from './answers.ts'
import type { MotionState } from './motion.ts'

/** An answer that holds what it must not, by the name of its question. */
export type Leak = { readonly question: string; readonly hit: Hit }

/** What stands in the way of a finished filing. */
export type FilingStop =
  | { readonly reason: 'leaks'; readonly hits: readonly Hit[] }
  | { readonly reason: 'placeholder'; readonly where: string; readonly text: string }

/** Why an act on a motion was not done. */
export type MotionRefusal =
  | { readonly reason: 'no such motion' | 'no such accommodation' | 'edited meanwhile' }
  | { readonly reason: 'no motion for it'; readonly says: string }
  /** Its state does not permit it. */
  | { readonly reason: 'not now'; readonly state: MotionState }
  | { readonly reason: 'not ready' | 'filed in the future' }
  | { readonly reason: 'answers leak'; readonly leaks: readonly Leak[] }
  | { readonly reason: 'gaps'; readonly gaps: readonly Gap[] }
  | FilingStop
