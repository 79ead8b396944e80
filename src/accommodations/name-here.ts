import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { AgeBand } from '../people/witness.ts'
import { type Code, entryOf } from '../vocabulary/accommodations.ts'

/**
 * The one name of an accommodation for a witness of this age: what the jurisdiction calls it, where a text that was read
 * gives it a name of its own; else the neutral name. A provision that gives several things names none of them, and the
 * name of an official's duty is no name of what is done for the witness.
 */
export function nameHere(jurisdiction: string, code: Code, age: AgeBand): string {
  const named = (jurisdictionOf(jurisdiction)?.provisions ?? []).find(
    ({ codes, source, gives, term }) =>
      codes.length === 1 &&
      codes[0] === code &&
      source.read !== 'summary' &&
      gives !== 'duty' &&
      speaksOf(term, age),
  )
  if (!named) return entryOf(code).name
  const name = named.term.replace(/ \(child\)$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Whether a name that says whom it is for is for a witness of this age. */
function speaksOf(term: string, age: AgeBand): boolean {
  const isYoung = age === 'under 12' || age === '12 to 15' || age === '16 to 17'
  if (/\b(?:child|children|minor|under 18)\b/i.test(term)) return isYoung
  return !/\badult\b/i.test(term) || age === 'adult' || term.startsWith('adult ')
}
