import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { checkForm, type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'
import { clockViewsOf } from './clock-views.ts'
import type { EndDays } from './speedy-trial.ts'
import { endDaysInWords, SpeedyTrialPage } from './speedy-trial-page.tsx'
import { changeExclusion, noteExclusion, speedyTrialOf, type SpeedyTrialFacts } from './speedy-trial-store.ts'

export const speedyTrialRoutes = new Hono<Env>()

type WithLaw = SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }

speedyTrialRoutes.get('/cases/:caseId/deadlines/speedy-trial', may('see deadlines'), (c) => answer(c))

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions',
  may('keep deadlines'),
  async (c) => {
    const { db, scope, now } = c.var
    const facts = await factsWithLaw(c)
    const { given } = await readForm(c, v.looseObject({}))
    if ('reading' in given) {
      const read = facts.readings.find(({ key }) => key === given['reading'])
      const form = checkForm(ReadingForm, given)
      // Decided meanwhile, by a second click or by another: what was wanted is done.
      if (!read) return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=decided`, 303)
      if (!form.ok) return answer(c, given, form.errors)
      const { does, paragraph, findings, until } = form.value
      if (does === 'take' && !facts.law.exclusions.some(({ id }) => id === paragraph))
        return answer(c, given, [chooseParagraph])
      if (until !== null && until < read.from)
        return answer(c, given, [{ field: 'until', message: 'Enter an end on or after the day it begins' }])
      if (!isHere(facts, form.value.defendantId)) return answer(c, given, [chooseDefendant])
      await noteExclusion(db, scope, {
        id: newId(now),
        paragraph: does === 'take' ? paragraph : '',
        from: read.from,
        until: read.until ?? until,
        defendantId: form.value.defendantId || null,
        words: read.says,
        findings,
        reading: read.key,
        state: does === 'take' ? 'counted' : 'dismissed',
      })
      return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=decided`, 303)
    }
    const form = checkForm(ExclusionForm, given)
    if (!form.ok) return answer(c, given, form.errors)
    const { id, paragraph, from, until, words, findings } = form.value
    if (!facts.law.exclusions.some((one) => one.id === paragraph)) return answer(c, given, [chooseParagraph])
    if (until !== null && until < from)
      return answer(c, given, [{ field: 'until', message: 'Enter an end on or after the day it begins' }])
    if (!isHere(facts, form.value.defendantId)) return answer(c, given, [chooseDefendant])
    const defendantId = form.value.defendantId || null
    const stretch = { id, paragraph, from, until, words, findings, defendantId }
    await noteExclusion(db, scope, { ...stretch, reading: null, state: 'counted' })
    return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=noted`, 303)
  },
)

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions/:id',
  may('keep deadlines'),
  async (c) => {
    const { db, scope } = c.var
    const form = await readForm(c, v.object({ version, until: CalendarDate }))
    if (!form.ok) return answer(c, undefined, form.errors)
    const one = (await factsWithLaw(c)).noted.find(({ id }) => id === c.req.param('id'))
    if (!one) throw new HTTPException(404)
    if (form.value.until < one.from)
      return answer(c, undefined, [{ field: '', message: 'Enter an end on or after the day it begins' }])
    const done = await changeExclusion(db, scope, one.id, form.value.version, { until: form.value.until })
    return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=${done ? 'ended' : 'meanwhile'}`, 303)
  },
)

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions/:id/withdraw',
  may('keep deadlines'),
  async (c) => {
    const { db, scope } = c.var
    const form = await readForm(c, v.object({ version }))
    const done =
      form.ok &&
      (await changeExclusion(db, scope, c.req.param('id'), form.value.version, { state: 'withdrawn' }))
    return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=${done ? 'withdrawn' : 'meanwhile'}`, 303)
  },
)

const findings = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
  v.array(v.picklist(['i', 'ii', 'iii', 'iv'], 'Choose a finding of the list')),
)

const end = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(CalendarDate),
)

const ReadingForm = v.object({
  does: v.picklist(['take', 'dismiss'], 'Choose what to do with it'),
  paragraph: optionalLine(20),
  until: end,
  defendantId: optionalLine(40),
  findings,
})

const ExclusionForm = v.object({
  id: formId,
  paragraph: line(20, 'Choose a paragraph'),
  from: CalendarDate,
  until: end,
  defendantId: optionalLine(40),
  words: line(200, 'Say where it is: a docket entry'),
  findings,
})

const chooseDefendant: FieldError = { field: 'defendantId', message: 'Choose a defendant of the case' }

/** Whether the form names a defendant of the case, or all of them by naming none. */
function isHere({ defendants }: SpeedyTrialFacts, id: string): boolean {
  return id === '' || defendants.some((one) => one.id === id)
}

const chooseParagraph: FieldError = { field: 'paragraph', message: 'Choose a paragraph' }

const said: Readonly<Record<string, string>> = {
  noted: 'Noted',
  decided: 'That reading is decided',
  ended: 'The end is noted',
  withdrawn: 'Taken back',
  meanwhile: 'Somebody changed it meanwhile',
  started: 'The event is noted',
}

/** @throws 404 where the law of the case has no such clock */
async function factsWithLaw(c: Context<Env>): Promise<WithLaw> {
  const facts = await speedyTrialOf(c.var.db, c.var.scope)
  if (!facts.law) throw new HTTPException(404)
  return { ...facts, law: facts.law }
}

async function answer(c: Context<Env>, given?: Given, errors?: readonly FieldError[]) {
  const facts = await factsWithLaw(c)
  const ends = c.req.query('ends') ?? ''
  const endDays: EndDays = Object.hasOwn(endDaysInWords, ends) ? (ends as EndDays) : 'both'
  const asked = c.req.query('to') ?? ''
  const to = v.safeParse(CalendarDate, asked)
  const key = c.req.query('said') ?? ''
  const day = to.success && to.output > facts.today ? to.output : null
  const faults = [...(errors ?? []), ...(asked === '' ? [] : faultsOfDay(to, facts.today))]
  if (faults.length > 0) c.status(422)
  return c.render(
    <SpeedyTrialPage
      caseId={c.var.scope.caseId}
      facts={facts}
      views={clockViewsOf(facts, facts.law, endDays, day)}
      asked={day}
      endDays={endDays}
      to={asked}
      newId={newId(c.var.now)}
      said={Object.hasOwn(said, key) ? (said[key] ?? null) : null}
      {...(given ? { given } : {})}
      {...(faults.length > 0 ? { errors: faults } : {})}
    />,
    { title: 'Speedy Trial clock' },
  )
}

function faultsOfDay(to: v.SafeParseResult<typeof CalendarDate>, today: CalendarDate): readonly FieldError[] {
  if (!to.success) return [{ field: 'to', message: to.issues[0].message }]
  return to.output > today ? [] : [{ field: 'to', message: 'Enter a day after today' }]
}
