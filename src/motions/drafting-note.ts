import { authorities, casesInPaper } from '../jurisdictions/us-federal/authorities.ts'
import { cases } from '../jurisdictions/us-federal/cases.ts'
import type { DecidedCase } from '../law/case.ts'
import type { Finding } from '../law/finding.ts'

const known: readonly DecidedCase[] = cases

/** What a lawyer reads before relying on the paper. */
export const toCheck: readonly {
  readonly cite: string
  readonly holding: string
  readonly isSummary: boolean
}[] = [
  ...authorities.map((one) => ({ ...one, isSummary: false })),
  ...casesNamed(casesInPaper).map(({ source, holding }) => ({ cite: source.cite, holding, isSummary: true })),
]

/** The cases to read for a finding. */
export function casesFor({ cases: ids = [] }: Finding): readonly DecidedCase[] {
  return casesNamed(ids)
}

/** The note in the margin of every document: for whoever files it, not for the court. */
export const draftingNote: { readonly paragraphs: readonly string[] } = {
  paragraphs: [
    'Draft. Verify against current law before filing.',
    'This comment is not part of the filing. Delete it before you file.',
    `Read in full text, check for changes since: ${cites(false)}.`,
    `Read in summary only, read before you rely on them: ${cites(true)}.`,
    'File the complete version under seal and the redacted version for the public record: 18 U.S.C. § 3509(d)(2). Read the redacted version once more: what concerns the child is for you to judge.',
  ],
}

function casesNamed(ids: readonly string[]): readonly DecidedCase[] {
  return known.filter(({ id }) => ids.includes(id))
}

function cites(isSummary: boolean): string {
  return toCheck
    .filter((one) => one.isSummary === isSummary)
    .map(({ cite }) => cite)
    .join('; ')
}
