import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { CorrectedCase, NewCase } from './case-form.ts'
import { courtMeant } from './court-meant.ts'
import { CorrectCasePage } from './correct-case-page.tsx'
import { NewCasePage } from './new-case-page.tsx'
import { notForYou } from './not-for-you.ts'
import { correctCaseAsSaid, courtsOfOffice, enterCase, type NumberTaken } from './open-case-store.ts'
import { caseFacts } from './store.ts'

/** A case entered by hand, and corrected. */
export const byHandRoutes = new Hono<Env>()

byHandRoutes.get('/cases/new', may('open a case'), (c) => showNew(c, { id: newId(c.var.now) }))

byHandRoutes.post('/cases/new', may('open a case'), async (c) => {
  const { db, office } = c.var
  const form = await readForm(c, NewCase)
  if (!form.ok) return showNew(c, form.given, await withTheCourt(c, form.given, form.errors))
  const { id = newId(c.var.now), ...said } = form.value
  const opened = await enterCase(db, office, id, said)
  if (opened.ok) return c.redirect(`${paths.case(opened.caseId)}?done=opened`, 303)
  if (opened.because === 'unfit') return showNew(c, form.given, opened.errors)
  return showNew(c, { ...form.given, id: newId(c.var.now) }, [inWords(opened)], ownCase(opened))
})

byHandRoutes.get('/cases/:caseId/correct', may('change the case'), async (c) => {
  const { facts } = await caseFacts(c.var.db, c.var.scope)
  return showCorrect(c, {
    version: String(facts.version),
    courtId: facts.courtId,
    docketNumber: facts.docketNumber,
    caption: facts.caption,
    judge: facts.assignedJudge ?? '',
    filedOn: facts.filedOn ?? '',
  })
})

byHandRoutes.post('/cases/:caseId/correct', may('change the case'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, CorrectedCase)
  if (!form.ok) return showCorrect(c, form.given, form.errors)
  const { version, ...said } = form.value
  const done = await correctCaseAsSaid(db, scope, said, version)
  if (done.ok) return c.redirect(`${paths.case(scope.caseId)}?done=corrected`, 303)
  switch (done.because) {
    case 'unfit':
      return showCorrect(c, form.given, done.errors)
    case 'edited meanwhile':
      return showCorrect(c, form.given, [changedMeanwhile], null, 409)
    case 'here already':
    case 'not for you':
      return showCorrect(c, form.given, [inWords(done)], ownCase(done), 409)
    default:
      return done satisfies never
  }
})

/** What is wrong with the court as well: who left out both court and number is told so at once. */
async function withTheCourt(
  c: Context<Env>,
  given: Given,
  errors: readonly FieldError[],
): Promise<readonly FieldError[]> {
  const text = (field: string) => typed(given, field).trim()
  const said = {
    courtId: text('courtId'),
    courtName: text('courtName'),
    jurisdiction: text('jurisdiction'),
    zone: text('zone'),
  }
  const meant = courtMeant(said, await courtsOfOffice(c.var.db, c.var.office), newId(c.var.now))
  return meant.ok || errors.some(({ field }) => field === meant.error.field)
    ? errors
    : [meant.error, ...errors]
}

const changedMeanwhile: FieldError = {
  field: '',
  message: 'Somebody changed this while you had it open. Open it again and look before you correct it',
}

/** The number's error, the same for a case that is not the reader's and for none that he may know of. */
function inWords(taken: NumberTaken): FieldError {
  const message =
    taken.because === 'here already' ? 'You have a case with this number at this court' : notForYou
  return { field: 'docketNumber', message }
}

function ownCase(taken: NumberTaken): string | null {
  return taken.because === 'here already' ? taken.caseId : null
}

async function showNew(
  c: Context<Env>,
  given: Given,
  errors: readonly FieldError[] = [],
  existing: string | null = null,
) {
  const courts = await courtsOfOffice(c.var.db, c.var.office)
  if (errors.length > 0) c.status(errors.some(({ message }) => message === notForYou) || existing ? 409 : 422)
  return c.render(<NewCasePage {...{ courts, given, errors, existing }} />, { title: 'Enter a case by hand' })
}

async function showCorrect(
  c: Context<Env>,
  given: Given,
  errors: readonly FieldError[] = [],
  existing: string | null = null,
  status: 422 | 409 = 422,
) {
  const { db, office, scope } = c.var
  const [courts, known] = await Promise.all([courtsOfOffice(db, office), caseFacts(db, scope)])
  const { courtName: court, docketNumber } = known.facts
  const printed = known.imports.length > 0 ? { court, docketNumber } : null
  if (errors.length > 0) c.status(status)
  return c.render(
    <CorrectCasePage {...{ caseId: scope.caseId, courts, printed, given, errors, existing }} />,
    {
      title: 'Correct the case',
    },
  )
}
