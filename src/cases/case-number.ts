import { caseNumberIn } from '../docket/file/docket-number.ts'

/**
 * The number of a case as the office keeps it. A federal number is written the one way in which dockets are read, so
 * that a docket meets the case; null where it is none, or leaves out the office of the court (`3:`).
 */
export function caseNumber(jurisdiction: string, written: string): string | null {
  if (jurisdiction !== 'us-federal') return written.replace(/\s+/g, ' ')
  // Clerks and lawyers also write it in one piece: 3:26CR417.
  const spaced = written.replace(/(\d)\s?([a-z]{1,3})\s?(\d)/i, '$1-$2-$3')
  const number = caseNumberIn(spaced)?.docketNumber
  return number?.includes(':') ? number : null
}

/** Two ways of writing one number are one: spaces and capitals do not tell cases apart. */
export function foldedNumber(number: string): string {
  return number.replaceAll(' ', '').toLowerCase()
}
