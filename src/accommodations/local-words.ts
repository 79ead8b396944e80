import { accommodationTerms as australia } from '../jurisdictions/au-cth/accommodation-terms.ts'
import { accommodationTerms as canada } from '../jurisdictions/ca/accommodation-terms.ts'
import { accommodationTerms as englandWales } from '../jurisdictions/gb-ew/accommodation-terms.ts'
import { accommodationTerms as usFederal } from '../jurisdictions/us-federal/accommodation-terms.ts'
import type { LocalTerm } from '../law/local-term.ts'
import type { Code } from './vocabulary.ts'

/** Terms by jurisdiction, each with its citation; only those whose text was read. */
export const localTerms: Readonly<Record<string, readonly LocalTerm[]>> = {
  'us-federal': usFederal,
  'gb-ew': englandWales,
  ca: canada,
  'au-cth': australia,
}

/** What the jurisdiction calls the accommodation, or null where no text was read that names it. */
export function localTerm(jurisdiction: string, code: Code): LocalTerm | null {
  return localTerms[jurisdiction]?.find((term) => term.code === code) ?? null
}
