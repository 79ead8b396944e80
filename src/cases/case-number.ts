import { caseNumberIn } from './docket-file/docket-number.ts'

/**
 * The number of a case as the office keeps it. A federal number is written the one way in which dockets are read, so
 * that a docket meets the case; null where it is none, or leaves out the office of the court (`3:`).
 */
export function caseNumber(jurisdiction: string, written: string): string | null {
  if (jurisdiction !== 'us-federal') return written.replace(/\s+/g, ' ')
  const number = caseNumberIn(written)?.docketNumber
  return number?.includes(':') ? number : null
}

/** Two ways of writing one number are one: spaces and capitals do not tell cases apart. */
export function foldedNumber(number: string): string {
  return number.replaceAll(' ', '').toLowerCase()
}
