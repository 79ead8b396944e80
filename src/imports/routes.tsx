import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import type { Env } from '../access/env.ts'
import type { FieldError } from '../web/form.ts'
import { readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, several } from '../web/text.ts'
import { ImportPage } from './import-page.tsx'
import { type ImportAnswer, importFile } from './import-file.ts'
import { HearingMeant } from './meant-form.ts'
import { meantField, ProposalsPage } from './proposals-page.tsx'
import { type Following, followingOf } from '../replan/reading-store.ts'
import { type Accepted, acceptProposals, decide, reviewOf } from './review-store.ts'

export const importsRoutes = new Hono<Env>()

importsRoutes.get('/import', may('import a docket'), (c) =>
  c.render(<ImportPage />, { title: 'Import a docket' }),
)

importsRoutes.post('/import', may('import a docket'), async (c) => {
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

importsRoutes.get('/cases/:caseId/proposals', may('see the case'), async (c) =>
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

importsRoutes.post('/cases/:caseId/proposals/accept-all', may('change hearings'), async (c) => {
  const form = await readForm(c, Chosen)
  return accept(c, form.ok ? form.value.proposal : [])
})

const Answer = v.object({ meant: v.optional(HearingMeant) })

importsRoutes.post('/cases/:caseId/proposals/:proposalId/accept', may('change hearings'), async (c) => {
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
importsRoutes.get('/cases/:caseId/proposals/:proposalId/follow', may('change hearings'), async (c) => {
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

importsRoutes.post('/cases/:caseId/proposals/:proposalId/dismiss', may('change hearings'), async (c) => {
  await decide(c.var.db, c.var.scope, c.req.param('proposalId'), 'dismissed')
  return c.redirect(paths.proposals(c.var.scope.caseId), 303)
})

importsRoutes.post('/cases/:caseId/proposals/:proposalId/restore', may('change hearings'), async (c) => {
  await decide(c.var.db, c.var.scope, c.req.param('proposalId'), 'proposed')
  return c.redirect(paths.proposals(c.var.scope.caseId), 303)
})
