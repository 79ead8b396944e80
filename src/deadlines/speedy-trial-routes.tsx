import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Env } from '../web/env.ts'
import { checkForm, type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'
import { clockOf, clocksOf, continuanceTo, type EndDays, joinedFacts } from './speedy-trial.ts'
import { type ClockView, endDaysInWords, SpeedyTrialPage } from './speedy-trial-page.tsx'
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
      const { does, paragraph, findings } = form.value
      if (does === 'take' && !facts.law.exclusions.some(({ id }) => id === paragraph))
        return answer(c, given, [chooseParagraph])
      await noteExclusion(db, scope, {
        id: newId(now),
        paragraph: does === 'take' ? paragraph : '',
        from: read.from,
        until: read.until,
        defendantId: null,
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
    const defendantId = facts.defendants.find((one) => one.id === form.value.defendantId)?.id ?? null
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

const ReadingForm = v.object({
  does: v.picklist(['take', 'dismiss'], 'Choose what to do with it'),
  paragraph: optionalLine(20),
  findings,
})

const ExclusionForm = v.object({
  id: formId,
  paragraph: line(20, 'Choose a paragraph'),
  from: CalendarDate,
  until: v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => (text === '' ? null : text)),
    v.nullable(CalendarDate),
  ),
  defendantId: optionalLine(40),
  words: line(200, 'Say where it is: a docket entry'),
  findings,
})

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
  const wrongDay = asked !== '' && !to.success ? [{ field: 'to', message: to.issues[0].message }] : []
  const faults = [...(errors ?? []), ...wrongDay]
  if (faults.length > 0) c.status(422)
  return c.render(
    <SpeedyTrialPage
      caseId={c.var.scope.caseId}
      facts={facts}
      views={viewsOf(facts, endDays, to.success ? to.output : null)}
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

function viewsOf(facts: WithLaw, endDays: EndDays, to: CalendarDate | null): readonly ClockView[] {
  const { law, today, trialOn } = facts
  const towardTrial = law.clocks.find(({ id }) => id === 'trial')
  return facts.defendants.map((defendant) => {
    const own = { events: defendant.events, exclusions: defendant.exclusions, endDays }
    // A continuance asks what would be without the day trial is set for now.
    const without = new Map([...defendant.events].filter(([id]) => id !== 'trial-start'))
    const started = towardTrial?.from.every((id) => defendant.events.has(id))
    const others = facts.noted.filter(
      ({ defendantId }) => defendantId !== null && defendantId !== defendant.id,
    )
    const joined = joinedFacts(law, own, others)
    return {
      defendant,
      clocks: clocksOf(law, own, today),
      joined: joined ? clocksOf(law, joined, today) : [],
      atTrial:
        towardTrial && started && trialOn && trialOn > today ? clockOf(law, towardTrial, own, trialOn) : null,
      continuance:
        towardTrial && started && to && to > today
          ? continuanceTo(law, towardTrial, { ...own, events: without }, today, to)
          : null,
    }
  })
}
