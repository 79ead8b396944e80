import { type Context, Hono } from 'hono'
import type { Env } from '../../access/env.ts'
import { historyOf } from '../../access/history.ts'
import { may } from '../../access/may.ts'
import { courtZone } from '../../cases/court-zone.ts'
import { caseFacts } from '../../cases/store.ts'
import { CasePage } from './case-page.tsx'

export const caseRoutes = new Hono<Env>()

caseRoutes.get('/cases/:caseId', may('see the case'), async (c) => {
  const known = await caseFacts(c.var.db, c.var.scope)
  const two = courtZone(known.facts.courtId)
  const otherZone = two?.other ? (known.facts.zone === two.other ? two.zone : two.other) : null
  return c.render(
    <CasePage
      known={known}
      otherZone={otherZone}
      history={await historyOf(c.var.db, c.var.scope, { kind: 'case', id: known.facts.id })}
      said={saidOf(c)}
    />,
    { title: 'Case' },
  )
})

const justDone: Readonly<Record<string, { readonly title: string; readonly more: string }>> = {
  opened: {
    title: 'The case is open',
    more: 'You are on its team. Add who is accused and of what, then set the hearings.',
  },
  corrected: { title: 'The case is corrected', more: 'What it said before stands in its history.' },
  kept: { title: 'Kept', more: 'The history of the case tells what was changed.' },
}

/** What the address says was just done. */
function saidOf(c: Context<Env>): { readonly title: string; readonly more: string } | null {
  const imported = importedWords(c.req.query('imported'))
  if (imported) return { title: 'Imported', more: imported }
  const key = c.req.query('done') ?? ''
  return Object.hasOwn(justDone, key) ? (justDone[key] ?? null) : null
}

/** The tally of an import, as its address carries it. */
function importedWords(code: string | undefined): string | null {
  const [entries, changed, proposed] = (
    /^(\d{1,6})-(\d{1,6})-(\d{1,6})$/.exec(code ?? '')?.slice(1) ?? []
  ).map(Number)
  if (entries === undefined) return null
  if (entries + (changed ?? 0) === 0) return 'The docket has no new entries. Nothing was changed.'
  const edited = changed ? ` The clerk changed the words of ${changed}.` : ''
  const review = `${proposed} proposed ${proposed === 1 ? 'change' : 'changes'} to review.`
  return `${entries} new ${entries === 1 ? 'entry' : 'entries'}.${edited} ${review}`
}
