/**
 * A paper for people to work from, as a plain value: a heading, facts and tables. One builder makes a .docx of it, one a
 * page. What is filed in court with a caption and numbered paragraphs is a `Paper`.
 */
export type Sheet = {
  readonly title: string
  /** The quiet line above the title: of which case it is. */
  readonly head: string
  /** At the foot of every page. */
  readonly foot: string
  readonly size: PageSize
  readonly blocks: readonly SheetBlock[]
}
export type PageSize = 'letter' | 'A4'

export type SheetBlock =
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly text: string
      /** Printed, it begins a page of its own. */
      readonly newPage?: true
    }
  | { readonly kind: 'line'; readonly text: string; readonly as?: LineStyle }
  | { readonly kind: 'fact'; readonly key: string; readonly value: string }
  | SheetTable

/** `result` is what the sheet is about, `strong` what it is of, `quiet` a legend or a source. */
export type LineStyle = 'result' | 'strong' | 'quiet'

export type SheetTable = {
  readonly kind: 'table'
  readonly head: readonly string[]
  /** How wide the columns are, in parts of each other; left out: all alike. */
  readonly widths?: readonly number[]
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly centered?: true
}

export type SheetCell = {
  /** A line each. */
  readonly lines: readonly string[]
  readonly bold?: true
  /** Six hexadecimal digits; left out: white. */
  readonly shade?: string
  /** Over so many columns. */
  readonly span?: number
}

/** A cell of plain words. */
export function cell(...lines: readonly string[]): SheetCell {
  return { lines }
}
