import type { Docket, DocketCounsel, DocketDefendant, DocketEntry, OtherParty } from './docket.ts'
import { caseNameOf } from './case-name.ts'
import { keyed } from './entry-key.ts'
import { excludableTime } from './excludable-time.ts'
import { doubt, type Notes } from './notes.ts'

/** What a file form gives; the rest of a docket follows from it in the same way for all forms. */
export type DocketDraft = Omit<Docket, 'caseName' | 'entries' | 'excludable'> & {
  readonly entries: readonly Omit<DocketEntry, 'key'>[]
}

/** Finishes a docket: names the case, keys the entries, reads excluded time and notes what does not fit together. */
export function finished(draft: DocketDraft, notes: Notes): Docket {
  const entries = keyed(draft.entries)
  checkDays(draft, notes)
  for (const defendant of draft.defendants) checkTitles(defendant, notes)
  if (draft.court === null) doubt(notes, 'The file names no federal district court. Choose the court.')
  return {
    ...draft,
    caseName: caseNameOf(draft.caption),
    defendants: draft.defendants.map((defendant) => ({ ...defendant, counsel: eachOnce(defendant.counsel) })),
    governmentCounsel: eachOnce(draft.governmentCounsel),
    otherParties: eachOnce(draft.otherParties),
    entries,
    excludable: excludableTime(entries, notes),
  }
}

function checkDays({ filedOn, terminatedOn }: DocketDraft, notes: Notes): void {
  if (filedOn && terminatedOn && terminatedOn < filedOn) {
    doubt(
      notes,
      `The case is said to have ended on ${terminatedOn}, before it was filed on ${filedOn}. Check both.`,
    )
  }
}

/** Clerks slip between 8 and 18: the same section under another title in the complaint is worth a look. */
function checkTitles({ counts, complaints }: DocketDefendant, notes: Notes): void {
  const charged = new Set(complaints.flatMap(({ cites }) => cites))
  for (const { number, cites } of counts) {
    for (const cite of cites) {
      const other = [...charged].find(
        (one) => sectionOf(one) === sectionOf(cite) && titleOf(one) !== titleOf(cite),
      )
      if (!other || charged.has(cite)) continue
      doubt(
        notes,
        `Count ${number} prints ${cite} and the complaint ${other}. One of the titles may be a slip.`,
      )
    }
  }
}

function titleOf(cite: string): string {
  return cite.slice(0, cite.indexOf(' '))
}

function sectionOf(cite: string): string {
  return /§ ([\d\w-]+)/.exec(cite)?.[1] ?? cite
}

/** A lawyer listed twice for one party is one lawyer, and a party listed twice one party. */
function eachOnce<P extends DocketCounsel | OtherParty>(parties: readonly P[]): readonly P[] {
  const seen = new Map<string, P>()
  for (const party of parties) {
    const key = `${'role' in party ? party.role : ''} ${party.name}`
    if (!seen.has(key)) seen.set(key, party)
  }
  return [...seen.values()]
}
