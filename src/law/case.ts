import type { Source } from './rule.ts'

/** A decided case, as help for a lawyer: its cite and what it holds, in one line. */
export type DecidedCase = {
  readonly id: string
  /** The parties, printed in italics where the cite is printed: `Maryland v. Craig`. */
  readonly name: string
  readonly holding: string
  /** The cite itself, and how it was read. */
  readonly source: Source
}
