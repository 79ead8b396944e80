import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { dismissReading, reopenReading } from '../cases/readings/decide-store.ts'
import { isRepeat, type ReadingRefusal, readingRefusalInWords } from '../cases/readings/decision.ts'
import { type Following, followingOf } from '../replan/reading-store.ts'
import { type FieldError, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, several } from '../web/text.ts'
import { HearingMeant } from './meant-form.ts'
import { isNotFree, whyNotFree } from './not-free.ts'
import { meantField, ProposalsPage, type Said } from './proposals-page.tsx'
import { acceptProposal, acceptProposals, reviewOf } from './review-store.ts'

/** The review of what a docket proposes for the hearings. */
export const reviewRoutes = new Hono<Env>()

reviewRoutes.get('/cases/:caseId/proposals', may('see the case'), async (c) =>
  renderReview(c, saidOfReview(c.req.query('done'))),
)

async function renderReview(
  c: Context<Env>,
  said: Said | null,
  status: 200 | 409 | 422 = 200,
  errors: readonly FieldError[] = [],
) {
  const { open, decided } = await reviewOf(c.var.db, c.var.scope)
  c.status(status)
  const { caseId } = c.var.scope
  const page = <ProposalsPage caseId={caseId} open={open} decided={decided} said={said} errors={errors} />
  return c.render(page, { title: 'Docket import' })
}

const Chosen = v.object({ proposal: several(formId) })

reviewRoutes.post('/cases/:caseId/proposals/accept-all', may('change hearings'), async (c) => {
  const form = await readForm(c, Chosen)
  const answer = await acceptProposals(c.var.db, c.var.scope, form.ok ? form.value.proposal : [])
  if (answer.ok) return backToReview(c, `${answer.taken}-${answer.left}`)
  const more = 'Someone else changed these hearings at the same moment. Read the changes again, then accept.'
  return renderReview(c, { title: 'Nothing was changed', more, isRefusal: true }, 409)
})

const Answer = v.object({ meant: v.optional(HearingMeant) })

reviewRoutes.post('/cases/:caseId/proposals/:proposalId/accept', may('change hearings'), async (c) => {
  const id = c.req.param('proposalId')
  const form = await readForm(c, Answer)
  const meant = form.ok ? form.value.meant : undefined
  const done = await acceptProposal(c.var.db, c.var.scope, id, meant)
  if (done.ok) return backToReview(c, '1-0')
  if (!isNotFree(done)) return refuseReading(c, done, 'taken')
  switch (done.reason) {
    case 'moves more':
      // What it means does not move alone: all that depends on it is shown first.
      return follow(c, id, meant)
    case 'which hearing':
      return renderReview(c, null, 422, [{ field: meantField(id), message: whyNotFree(done) }])
    case 'another hearing':
    case 'no such time':
      return renderReview(
        c,
        { title: 'Nothing was changed', more: `${whyNotFree(done)}.`, isRefusal: true },
        409,
      )
    default:
      return done satisfies never
  }
})

reviewRoutes.post('/cases/:caseId/proposals/:proposalId/dismiss', may('change hearings'), async (c) => {
  const asked = { kind: 'hearing', id: c.req.param('proposalId') } as const
  const done = await dismissReading(c.var.db, c.var.scope, asked)
  return done.ok ? backToReview(c, 'rejected') : refuseReading(c, done, 'dismissed')
})

reviewRoutes.post('/cases/:caseId/proposals/:proposalId/restore', may('change hearings'), async (c) => {
  const asked = { kind: 'hearing', id: c.req.param('proposalId') } as const
  const done = await reopenReading(c.var.db, c.var.scope, asked)
  return done.ok ? backToReview(c, 'restored') : refuseReading(c, done, null)
})

/** A click that came twice is answered like the first; whoever came after another reads what became of it. */
function refuseReading(c: Context<Env>, refusal: ReadingRefusal, wish: 'taken' | 'dismissed' | null) {
  const { userId } = c.var.actor
  if (refusal.reason === 'no such reading') throw new HTTPException(404)
  if (wish && isRepeat(refusal, wish, userId)) return backToReview(c, wish === 'taken' ? '1-0' : 'rejected')
  const more = `${readingRefusalInWords(refusal, userId)}.`
  return renderReview(c, { title: 'Nothing was changed', more, isRefusal: true }, 409)
}

function backToReview(c: Context<Env>, done: string) {
  return c.redirect(`${paths.proposals(c.var.scope.caseId)}?done=${done}`, 303)
}

// A reading that moves more than itself is taken where all that hangs on the hearing is shown: at the hearing.
reviewRoutes.get('/cases/:caseId/proposals/:proposalId/follow', may('change hearings'), (c) =>
  follow(c, c.req.param('proposalId')),
)

async function follow(c: Context<Env>, id: string, meant?: string) {
  const { caseId } = c.var.scope
  const following = await followingOf(c.var.db, c.var.scope, id, meant)
  return following ? c.redirect(whereToFollow(caseId, following), 303) : backToReview(c, 'decided')
}

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

const saidByCode: Readonly<Record<string, Said>> = {
  rejected: { title: 'Change rejected' },
  restored: { title: 'The change is proposed again' },
  decided: {
    title: 'Nothing was changed',
    more: 'That change was decided meanwhile. This is how the hearings stand now.',
    isRefusal: true,
  },
}

function saidOfReview(code = ''): Said | null {
  if (Object.hasOwn(saidByCode, code)) return saidByCode[code] ?? null
  const [taken, left] = (/^(\d{1,6})-(\d{1,6})$/.exec(code)?.slice(1) ?? []).map(Number)
  if (taken === undefined) return null
  const title = `${taken} ${taken === 1 ? 'change' : 'changes'} accepted`
  if (!left) return { title }
  return {
    title,
    more: `${left} ${left === 1 ? 'needs' : 'need'} a review of ${left === 1 ? 'its' : 'their'} own.`,
  }
}
