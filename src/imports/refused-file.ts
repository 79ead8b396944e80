import type { DocketFileRefusal } from '../docket/file/reading.ts'

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Why a file was not taken, in words that say what to do next. */
export function refusalWords(refusal: DocketFileRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return 'Choose a file or paste the text: nothing arrived'
    case 'too-large':
      return `The file has ${megabytes(refusal.facts.bytes)}; at most ${megabytes(refusal.facts.limitBytes)} can be read. Run the docket report for a shorter range of dates and save that`
    case 'not-text':
      return refusal.facts.looksLike === 'pdf'
        ? 'This is a PDF. Open the docket report in CM/ECF and save the page itself as HTML'
        : 'This file is not text. Save the docket report from the browser as HTML'
    case 'truncated':
      return truncatedWords(refusal.facts)
    case 'malformed':
      return refusal.facts.form === 'json'
        ? 'The file begins like JSON but is damaged. Download it again'
        : 'The e-mail cannot be read. Save it again as .eml or text, or paste its text'
    case 'not-a-docket':
      return notADocketWords(refusal.facts)
    default:
      return refusal satisfies never
  }
}

function truncatedWords(facts: Extract<DocketFileRefusal, { reason: 'truncated' }>['facts']): string {
  const reached = facts.lastEntry ? ` after entry ${facts.lastEntry}` : ''
  const whole = facts.entriesRead > 0 ? ` ${facts.entriesRead} entries were whole; none has been kept.` : ''
  return `The file breaks off${reached}.${whole} Save it again, wait until the page has loaded to its end, and import that`
}

function notADocketWords(facts: Extract<DocketFileRefusal, { reason: 'not-a-docket' }>['facts']): string {
  const shown = facts.title ? ` Its title is “${facts.title.slice(0, 80)}”.` : ''
  switch (facts.looksLike) {
    case 'pacer-sign-in':
      return 'This is the sign-in page of PACER: the session had ended when the page was saved. Sign in, open the docket report and save that'
    case 'case-search-results':
      return 'This is a list of search results. Open the case, run its docket report and save that page'
    case 'docket-report-as-text':
      return 'This is the text of a docket report without its form. Save the page as HTML instead'
    case 'calendar':
      return 'This is a calendar file. Calendars cannot be imported yet; import the docket report'
    case 'entries-without-a-case':
      return 'These are entries without their case. Import the docket that they belong to'
    case 'appellate-docket':
      return 'This is the docket of a court of appeals. Only dockets of trial courts can be imported'
    case null:
      return `This is no docket report, docket data or notice that Anteroom knows.${shown} Save the docket report page of CM/ECF as HTML and import that`
    default:
      return facts.looksLike satisfies never
  }
}
