import { accommodationTerms as australia } from '../jurisdictions/australia-cth/accommodation-terms.ts'
import { accommodationTerms as canada } from '../jurisdictions/canada/accommodation-terms.ts'
import { accommodationTerms as englandWales } from '../jurisdictions/england-wales/accommodation-terms.ts'
import { accommodationTerms as usFederal } from '../jurisdictions/us-federal/accommodation-terms.ts'
import type { LocalTerm } from '../law/local-term.ts'
import type { Code } from './vocabulary.ts'

/** Terms by jurisdiction, each with its citation; only those whose text was read. */
export const localTerms: Readonly<Record<string, readonly LocalTerm[]>> = {
  'us-federal': usFederal,
  'england-wales': englandWales,
  canada,
  'australia-cth': australia,
}

/** What the jurisdiction calls the accommodation, or null where no text was read that names it. */
export function localTerm(jurisdiction: string, code: Code): LocalTerm | null {
  return localTerms[jurisdiction]?.find((term) => term.code === code) ?? null
}
