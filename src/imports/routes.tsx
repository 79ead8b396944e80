import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { Zone } from '../time/zone.ts'
import type { Env } from '../access/env.ts'
import type { FieldError } from '../web/form.ts'
import { checkForm, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, optionalLine, several, version } from '../web/text.ts'
import { historyOf } from '../access/history.ts'
import { CasePage } from '../desk/case/case-page.tsx'
import { CasesPage } from '../cases/cases-page.tsx'
import { courtZone } from '../cases/court-zone.ts'
import { ImportPage } from './import-page.tsx'
import { type ImportAnswer, importFile } from './import-file.ts'
import { HearingMeant } from './meant-form.ts'
import { meantField, ProposalsPage } from './proposals-page.tsx'
import { type Following, followingOf } from '../replan/reading-store.ts'
import { type Accepted, acceptProposals, decide, reviewOf } from './review-store.ts'
import { caseFacts, casesReached } from '../cases/store.ts'
import { changeZone } from '../cases/zone-store.ts'

export const casesRoutes = new Hono<Env>()

const Search = v.object({ search: optionalLine(100) })

casesRoutes.get('/cases', may('see own cases'), async (c) => {
  const asked = checkForm(Search, { search: c.req.query('search') ?? '' })
  const search = asked.ok ? asked.value.search : ''
  const cases = await casesReached(c.var.db, c.var.office, search)
  const mayImport = roleMay(c.var.actor.role, 'import a docket')
  return c.render(<CasesPage cases={cases} search={search} mayImport={mayImport} />, { title: 'Cases' })
})

casesRoutes.get('/import', may('import a docket'), (c) =>
  c.render(<ImportPage />, { title: 'Import a docket' }),
)

casesRoutes.post('/import', may('import a docket'), async (c) => {
  const body = await c.req.parseBody()
  const file = body['file'] instanceof File && body['file'].size > 0 ? body['file'] : null
  const pasted = typeof body['pasted'] === 'string' ? body['pasted'] : ''
  const court = typeof body['court'] === 'string' ? body['court'] : ''
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted)
  const answer = await importFile(c.var.db, c.var.office, bytes, {
    court,
    ...(file ? { fileName: file.name } : {}),
  })
  if (answer.ok) return c.redirect(`${paths.case(answer.caseId)}?imported=${importedCode(answer)}`, 303)
  const errors: FieldError[] = [
    { field: answer.field === 'court' ? 'court' : file ? 'file' : 'pasted', message: answer.says },
  ]
  c.status(answer.status)
  return c.render(<ImportPage errors={errors} pasted={pasted.slice(0, 20_000)} court={court} />, {
    title: 'Import a docket',
  })
})

/** The tally in the address, so that reloading the page says the same and sends nothing again. */
function importedCode(answer: Extract<ImportAnswer, { ok: true }>): string {
  return `${answer.newEntries}-${answer.changedEntries}-${answer.newProposals}`
}

function importedWords(code: string | undefined): string | null {
  const [entries, changed, proposed] = (
    /^(\d{1,6})-(\d{1,6})-(\d{1,6})$/.exec(code ?? '')?.slice(1) ?? []
  ).map(Number)
  if (entries === undefined) return null
  if (entries + (changed ?? 0) === 0)
    return 'The docket says nothing that was not known already. Nothing was changed.'
  const edited = changed ? ` In ${changed} the clerk changed the words.` : ''
  return `${entries} new entries.${edited} ${proposed} readings to review.`
}

casesRoutes.get('/cases/:caseId', may('see the case'), async (c) => {
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

const done: Readonly<Record<string, { readonly title: string; readonly more: string }>> = {
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
  return Object.hasOwn(done, key) ? (done[key] ?? null) : null
}

casesRoutes.post('/cases/:caseId/zone', may('change the case'), async (c) => {
  const form = await readForm(c, v.object({ zone: Zone, version }))
  if (form.ok) await changeZone(c.var.db, c.var.scope, form.value.zone, form.value.version)
  return c.redirect(paths.case(c.var.scope.caseId), 303)
})

casesRoutes.get('/cases/:caseId/proposals', may('see the case'), async (c) =>
  renderReview(c, saidWords(c.req.query('done'))),
)

async function renderReview(c: Context<Env>, said: string | null, errors: readonly FieldError[] = []) {
  const { open, decided } = await reviewOf(c.var.db, c.var.scope)
  const page = (
    <ProposalsPage caseId={c.var.scope.caseId} open={open} decided={decided} said={said} errors={errors} />
  )
  return c.render(page, { title: 'From the docket' })
}

const Chosen = v.object({ proposal: several(formId) })

casesRoutes.post('/cases/:caseId/proposals/accept-all', may('change hearings'), async (c) => {
  const form = await readForm(c, Chosen)
  return accept(c, form.ok ? form.value.proposal : [])
})

const Answer = v.object({ meant: v.optional(HearingMeant) })

casesRoutes.post('/cases/:caseId/proposals/:proposalId/accept', may('change hearings'), async (c) => {
  const id = c.req.param('proposalId')
  const form = await readForm(c, Answer)
  const meant = form.ok ? form.value.meant : undefined
  const following = await followingOf(c.var.db, c.var.scope, id, meant)
  if (following?.changes.some(({ effect }) => effect === 'ask')) {
    c.status(422)
    return renderReview(c, null, [{ field: meantField(id), message: 'Choose which hearing the clerk means' }])
  }
  if (meant === undefined) return accept(c, [id])
  const answer = await acceptProposals(c.var.db, c.var.scope, [id], new Map([[id, meant]]))
  // What it means does not move alone: all that depends on it is shown first.
  if (answer.ok && answer.taken === 0 && following)
    return c.redirect(whereToFollow(c.var.scope.caseId, following), 303)
  return accepted(c, answer)
})

async function accept(c: Context<Env>, chosen: readonly string[]) {
  return accepted(c, await acceptProposals(c.var.db, c.var.scope, chosen))
}

function accepted(c: Context<Env>, answer: Accepted) {
  if (answer.ok)
    return c.redirect(`${paths.proposals(c.var.scope.caseId)}?done=${answer.taken}-${answer.left}`, 303)
  c.status(409)
  return renderReview(
    c,
    'Someone else changed these hearings at the same moment. Nothing was taken; look again and accept anew.',
  )
}

// A reading that moves more than itself is taken where all that hangs on the hearing is shown: at the hearing.
casesRoutes.get('/cases/:caseId/proposals/:proposalId/follow', may('change hearings'), async (c) => {
  const { caseId } = c.var.scope
  const following = await followingOf(c.var.db, c.var.scope, c.req.param('proposalId'))
  const to = following ? whereToFollow(caseId, following) : `${paths.proposals(caseId)}?done=decided`
  return c.redirect(to, 303)
})

function whereToFollow(caseId: string, { proposal, changes }: Following): string {
  const change = changes.find((one) => one.before !== null && one.effect in whereTaken)
  const at = change && whereTaken[change.effect as keyof typeof whereTaken](caseId, change.before?.key ?? '')
  return at ? `${at}?reading=${proposal.id}` : paths.proposals(caseId)
}

const whereTaken = {
  move: paths.moveHearing,
  continue: paths.continueHearing,
  vacate: paths.vacateHearing,
} as const

function saidWords(code: string | undefined): string | null {
  if (code === 'decided') return 'That reading was decided meanwhile. Nothing was moved by you.'
  const [taken, left] = (/^(\d{1,6})-(\d{1,6})$/.exec(code ?? '')?.slice(1) ?? []).map(Number)
  if (taken === undefined) return null
  const rest = left
    ? ` ${left} ${left === 1 ? 'needs' : 'need'} a look of ${left === 1 ? 'its' : 'their'} own.`
    : ''
  return `${taken} ${taken === 1 ? 'reading' : 'readings'} accepted.${rest}`
}

casesRoutes.post('/cases/:caseId/proposals/:proposalId/dismiss', may('change hearings'), async (c) => {
  await decide(c.var.db, c.var.scope, c.req.param('proposalId'), 'dismissed')
  return c.redirect(paths.proposals(c.var.scope.caseId), 303)
})

casesRoutes.post('/cases/:caseId/proposals/:proposalId/restore', may('change hearings'), async (c) => {
  await decide(c.var.db, c.var.scope, c.req.param('proposalId'), 'proposed')
  return c.redirect(paths.proposals(c.var.scope.caseId), 303)
})
