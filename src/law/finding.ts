import type { Source } from './rule.ts'

/** One thing put to the lawyer. Answers are text, or several texts for `ticks`. */
export type Question = {
  /** Stable key of the answer, and of its field on the page. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: 'line' | 'prose' | 'date' | 'choice' | 'ticks'
  readonly options?: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  /** Information concerning a child: kept out of the public version of the paper. */
  readonly aboutChild?: boolean
  /**
   * When an answer is needed: always, never, only when another answer is or includes a value, or, for ticks, every
   * option.
   */
  readonly needed:
    'always' | 'optional' | 'every option' | { readonly when: string; readonly includes: string }
  /** What to do about it while the answer is missing. */
  readonly missing?: string
}

/** Something the court must find, or the law asks of the paper, before the request can be granted. */
export type Finding = {
  readonly id: string
  readonly title: string
  /** What the law says, in our words. */
  readonly says: string
  readonly source: Source
  /** Cases to read for it, by id; help for the lawyer, checked before they are relied on. */
  readonly cases?: readonly string[]
  readonly questions: readonly Question[]
}

/** A text the paper rests on. */
export type Authority = { readonly cite: string; readonly holding: string }
