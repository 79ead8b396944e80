/**
 * A word, number, mark, date or clock time of an entry. `from` and `to` are places in the text, so that a name
 * or a courtroom can be given back as printed. A date or time that does not exist keeps its place with `value` null.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'date' | 'time'
  readonly lower: string
  readonly from: number
  readonly to: number
  readonly value: string | null
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** A date printed without its year, or an hour without AM or PM: only read where one is expected. */
  readonly partial: boolean
}

/** A day, null where none such exists. */
export function dated(from: number, to: number, value: string | null, partial = false): Token {
  return { kind: 'date', lower: '', from, to, value, capital: false, partial }
}

/** A clock time, null where no clock shows it. */
export function timed(from: number, printed: string, value: string | null, partial = false): Token {
  return { kind: 'time', lower: printed, from, to: from + printed.length, value, capital: false, partial }
}
