/** What a jurisdiction calls an accommodation, where its text was read. */
export type LocalTerm = {
  /** Code of the neutral vocabulary. */
  readonly code: string
  readonly term: string
  readonly cite: string
  /** The text that was read: month, or state of the revision. */
  readonly textOf: string
}
