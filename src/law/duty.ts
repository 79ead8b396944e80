import type { Unit } from './counting.ts'
import type { HappeningId } from './happening.ts'
import type { Source } from './rule.ts'

/** What officials owe a victim: to tell, to hear, to protect. It becomes a reason to contact. */
export type Duty = {
  readonly id: string
  readonly title: string
  readonly says: string
  /** What gives rise to it. */
  readonly arisesFrom: readonly HappeningId[]
  /** Whom it speaks to: every victim, every witness, or somebody whom this office does not contact for it. */
  readonly toward: 'victim' | 'witness' | 'others'
  readonly whoOwes: string
  /** The law's own word for when. */
  readonly timing: string
  /** The law's number after what gave rise to it, only where the law has one. */
  readonly within?: { readonly offset: number; readonly unit: Unit }
  readonly cautions?: readonly string[]
  readonly source: Source
}
