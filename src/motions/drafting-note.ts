import { authorities } from '../jurisdictions/us-federal/authorities.ts'
import type { Authority } from '../law/finding.ts'

const all: readonly Authority[] = authorities

/** What a lawyer reads before relying on the paper: first what the paper itself cites. */
export const toCheck: readonly Authority[] = [
  ...all.filter(({ inPaper }) => inPaper),
  ...all.filter(({ inPaper }) => !inPaper),
]

/** The note in the margin of every document: for whoever files it, not for the court. */
export const draftingNote: { readonly paragraphs: readonly string[] } = {
  paragraphs: [
    'Draft. Verify against current law before filing.',
    'This comment is not part of the filing. Delete it before you file.',
    `Read in full text, check for changes since: ${cites('text')}.`,
    `Read in summary only, read before you rely on them: ${cites('summary')}.`,
    'File the complete version under seal and the redacted version for the public record: 18 U.S.C. § 3509(d)(2). Read the redacted version once more: what concerns the child is for you to judge.',
  ],
}

function cites(read: Authority['read']): string {
  return all
    .filter((authority) => authority.inPaper && authority.read === read)
    .map(({ cite }) => cite)
    .join('; ')
}
