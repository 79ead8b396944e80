import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { Provision } from '../law/provision.ts'
import type { Code } from '../vocabulary/accommodations.ts'

/** What a jurisdiction calls an accommodation, and where that is written. */
export type LocalTerm = Pick<Provision, 'term' | 'source'>

/**
 * What the jurisdiction calls the accommodation: each name once, those of provisions that are for it first of all
 * before those that give it besides. Only names of a text that was read; none where no such text was.
 */
export function localTerms(jurisdiction: string, code: Code): readonly LocalTerm[] {
  const named = (jurisdictionOf(jurisdiction)?.provisions ?? [])
    .filter(({ codes, source }) => codes.includes(code) && source.read !== 'summary')
    .toSorted((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code))
  return [...new Map(named.toReversed().map((one) => [one.term, one])).values()].toReversed()
}

/** A name with its citation, as a page prints it. */
export function termInWords({ term, source }: LocalTerm): string {
  const read = source.textOf ? `text of ${source.textOf}` : `read ${source.readOn}`
  return `${term}, ${source.cite} (${read}; check before filing)`
}
