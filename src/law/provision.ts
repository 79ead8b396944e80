import type { Source } from './rule.ts'

/** What the law offers a witness, as a lawyer asks about it. Where only a summary was read, its source says so. */
export type Provision = {
  readonly id: string
  /** Accommodations of the neutral vocabulary that it gives. */
  readonly codes: readonly string[]
  /** What the jurisdiction calls it. */
  readonly term: string
  /** For whom, in words. */
  readonly forWhom: string
  readonly whoMayAsk: readonly string[]
  /** When to ask: a rule that gives a day, by its key, or the words of the law where it gives none. */
  readonly when: { readonly rules: readonly string[] } | { readonly says: string }
  /** What a late application has to show, where the law says so. */
  readonly late?: string
  /** What must be shown, or found by the court. */
  readonly show: readonly string[]
  readonly evidence?: readonly string[]
  /** What the order says, or must. */
  readonly order?: readonly string[]
  readonly lasts?: string
  /** `order`: the court has to order it. `automatic`: the law itself gives it. `duty`: officials owe it without an order. */
  readonly gives: 'order' | 'automatic' | 'duty'
  readonly cautions?: readonly string[]
  /** Cases to read for it, by id. */
  readonly cases?: readonly string[]
  /** An age on which it depends, and what the text says happens when it is reached. */
  readonly age?: AgeLimit
  /** First day it is no longer the law, where the text itself ends. */
  readonly until?: string
  readonly source: Source
}

export type AgeLimit = {
  /** The witness is younger than this. */
  readonly under: number
  /** The day on which the age is looked at, in the law's words. */
  readonly testedAt: string
  /** What becomes of it when the birthday comes after that day and before the testimony. */
  readonly onBirthday: 'lapses' | 'survives' | 'unsettled'
  readonly says: string
}
