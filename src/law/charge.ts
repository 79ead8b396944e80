import type { Source } from './rule.ts'

/** An offense as it has to be proved: its elements with their alternatives, and what it is punished with. */
export type Charge = {
  readonly id: string
  /** As a court cites it. */
  readonly cite: string
  readonly title: string
  readonly elements: readonly Element[]
  readonly penalty?: string
  /** What raises it. */
  readonly aggravated?: string
  readonly limitation?: { readonly says: string; readonly source: Source }
  /** What a lawyer has to mind. */
  readonly cautions?: readonly string[]
  readonly source: Source
}

export type Element = {
  /** A stable key for the proof of the case. */
  readonly id: string
  readonly says: string
  /** Any one of them is enough. */
  readonly alternatives?: readonly string[]
}
