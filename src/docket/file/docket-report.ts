import type { Docket } from './docket.ts'
import { finished } from './draft.ts'
import { doubt, type Notes } from './notes.ts'
import type { DocketFileRefusal } from './reading.ts'
import { reportEntries } from './report-entries.ts'
import { reportHead } from './report-head.ts'
import { reportParties } from './report-parties.ts'
import type { WebPage } from './web-page.ts'

const noneRun = /none satisfy the selection criteria|no (?:docket entries|proceedings)/i

/** Reads the docket report or history report of a court's CM/ECF system. Null: the page is neither. */
export function docketReport(page: WebPage, notes: Notes): Docket | DocketFileRefusal | null {
  const head = reportHead(page, notes)
  if (!head) return null
  const { entries, from } = reportEntries(page.rows, notes)
  if (!page.isWhole) {
    // The page may end within the last of them.
    const whole = entries.slice(0, -1)
    const lastEntry = whole.at(-1)?.number ?? null
    return { ok: false, reason: 'truncated', facts: { form: 'html', entriesRead: whole.length, lastEntry } }
  }
  if (from === null && !page.lines.some((line) => noneRun.test(line.text))) {
    doubt(
      notes,
      'The report shows no list of entries. Run the docket report again with "Docket entries" chosen.',
    )
  }
  const { defendant, ...draft } = head
  const parties = reportParties(from === null ? page.rows : page.rows.slice(0, from), notes)
  return finished({ ...draft, ...numbered(parties, defendant), entries }, notes)
}

// A report run for one defendant may print the number only in its heading.
function numbered<P extends { readonly defendants: Docket['defendants'] }>(
  parties: P,
  number: number | null,
): P {
  const [only, ...others] = parties.defendants
  if (!only || others.length > 0 || only.number !== null) return parties
  return { ...parties, defendants: [{ ...only, number }] }
}
