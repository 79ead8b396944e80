import { datesIn } from './date-disguises.ts'
import type { Span } from './letters.ts'
import { digitRuns } from './number-disguises.ts'

export type RedactionFound = Span & { readonly what: string; readonly slight: boolean }

/**
 * What may not stand in full in any public filing: social security and taxpayer numbers, birth dates, financial
 * account numbers, home addresses. Names of minors are found by the identity values of the case.
 *
 * @source Fed. R. Crim. P. 49.1(a)
 */
export function redactable(text: string): readonly RedactionFound[] {
  return [
    ...matches(text, taxpayer, 'a social security or taxpayer number: leave the last four digits'),
    ...birthDates(text),
    ...accounts(text),
    ...matches(text, street, 'a street address: leave city and state', true),
  ]
}

const taxpayer = /(?<![\d-])(?:\d{3}[-\s.–]\d{2}[-\s.–]\d{4}|\d{2}-\d{7})(?![\d-])/g

// Spaces only, no line ends: the lines of a caption are not an address.
const street =
  /(?<![\d.§-])\d{1,6}[A-Za-z]?[ \u00a0]+(?!United|U\.S)(?:[NSEW]{1,2}\.?[ \u00a0]+)?(?:(?!District|States)(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}’'.-]*)[ \u00a0]+){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Circle|Cir|Terrace|Ter|Highway|Hwy|Parkway|Pkwy|Trail)\b/gu

function matches(text: string, pattern: RegExp, what: string, slight = false): RedactionFound[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
    what,
    slight,
  }))
}

const birth = /\b(?:born|birth|birthday|birthdate|dob|d\.o\.b)\b/i

function birthDates(text: string): RedactionFound[] {
  return datesIn(text)
    .filter(({ from, to }) => birth.test(text.slice(Math.max(0, from - 40), from) + text.slice(to, to + 20)))
    .map(({ from, to }) => ({ from, to, what: 'a birth date: leave the year', slight: false }))
}

const money = /\b(?:account|acct|card|iban|routing)\b[^.\n]{0,30}$/i

function accounts(text: string): RedactionFound[] {
  return digitRuns(text, 5)
    .filter(
      ({ digits, from }) =>
        (digits.length >= 13 && digits.length <= 19) || money.test(text.slice(Math.max(0, from - 45), from)),
    )
    .map(({ from, to }) => ({
      from,
      to,
      what: 'an account number: leave the last four digits',
      slight: false,
    }))
}
