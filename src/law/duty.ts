import type { Source } from './rule.ts'

/** What officials owe a victim: to tell, to hear, to protect. It becomes a reason to contact. */
export type Duty = {
  readonly id: string
  readonly title: string
  readonly says: string
  /** What gives rise to it. */
  readonly arisesFrom: readonly string[]
  readonly whoOwes: string
  /** The law's own word for when; a number only where the law has one. */
  readonly timing: string
  readonly cautions?: readonly string[]
  readonly source: Source
}
