import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { dismissReading } from '../cases/readings/decide-store.ts'
import { isRepeat, type ReadingRefusal, readingRefusalInWords } from '../cases/readings/decision.ts'
import { newId } from '../db/new-id.ts'
import { recordedInWords } from '../deadlines/recorded-in-words.ts'
import type { SpeedyTrialLaw } from '../law/speedy-trial.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'
import { speedyTrialApi } from './api.ts'
import { clockViewsOf } from './clock-views.ts'
import { isNotRecorded, type NotRecorded, whyNotRecorded } from './not-recorded.ts'
import { recordExcludedTime } from './reading-store.ts'
import type { EndDays } from './speedy-trial.ts'
import { endDaysInWords, SpeedyTrialPage } from './speedy-trial-page.tsx'
import {
  endExclusion,
  type ExclusionRefusal,
  noteExclusion,
  speedyTrialOf,
  type SpeedyTrialFacts,
  withdrawExclusion,
} from './store.ts'

export const speedyTrialRoutes = new Hono<Env>()
speedyTrialRoutes.route('/', speedyTrialApi)

type WithLaw = SpeedyTrialFacts & { readonly law: SpeedyTrialLaw }

speedyTrialRoutes.get('/cases/:caseId/deadlines/speedy-trial', may('see deadlines'), (c) => answer(c))

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions',
  may('keep deadlines'),
  async (c) => {
    const { db, scope } = c.var
    const facts = await factsWithLaw(c)
    const form = await readForm(c, ExclusionForm)
    const { given } = form
    if (!form.ok) return answer(c, given, form.errors)
    const { id, paragraph, from, until, words, findings } = form.value
    if (!facts.law.exclusions.some((one) => one.id === paragraph)) return answer(c, given, [chooseParagraph])
    if (until !== null && until < from)
      return answer(c, given, [{ field: 'until', message: 'Enter an end on or after the day it begins' }])
    if (!isHere(facts, form.value.defendantId)) return answer(c, given, [chooseDefendant])
    const defendantId = form.value.defendantId || null
    const stretch = { id, paragraph, from, until, words, findings, defendantId }
    await noteExclusion(db, scope, stretch)
    return c.redirect(`${paths.speedyTrial(scope.caseId)}?said=noted`, 303)
  },
)

const read = '/cases/:caseId/deadlines/speedy-trial/read/:readingId'

speedyTrialRoutes.post(`${read}/record`, may('keep deadlines'), async (c) => {
  const form = await readForm(c, ReadingForm)
  if (!form.ok) return answerReading(c, form.given, form.errors)
  const { paragraph, findings, until, defendantId } = form.value
  // The form of a matter that is recorded already asks for nothing but its end.
  const as = 'paragraph' in form.given ? { paragraph, findings, defendantId: defendantId || null } : {}
  const done = await recordExcludedTime(c.var.db, c.var.scope, c.req.param('readingId'), { until, ...as })
  return done.ok ? back(c, 'recorded') : refuse(c, form.given, done, 'taken', 'recorded')
})

speedyTrialRoutes.post(`${read}/dismiss`, may('keep deadlines'), async (c) => {
  const asked = { kind: 'excluded-time', id: c.req.param('readingId') } as const
  const done = await dismissReading(c.var.db, c.var.scope, asked)
  return done.ok ? back(c, 'dismissed') : refuse(c, {}, done, 'dismissed', 'dismissed')
})

/** A click that came twice is answered like the first; whoever came after another reads what became of it. */
function refuse(
  c: Context<Env>,
  given: Given,
  refusal: ReadingRefusal | NotRecorded,
  wish: 'taken' | 'dismissed',
  done: string,
) {
  if (isNotRecorded(refusal)) {
    if (refusal.reason === 'no such clock') throw new HTTPException(404)
    return answerReading(c, given, [whyNotRecorded(refusal)])
  }
  if (refusal.reason === 'no such reading') throw new HTTPException(404)
  if (isRepeat(refusal, wish, c.var.actor.userId)) return back(c, done)
  const message = readingRefusalInWords(refusal, c.var.actor.userId)
  return answer(c, undefined, [{ field: '', message }], 409)
}

/** A reading's form again, known by the reading that its address names. */
function answerReading(c: Context<Env>, given: Given, errors: readonly FieldError[]) {
  return answer(c, { ...given, reading: c.req.param('readingId') ?? '' }, errors)
}

function back(c: Context<Env>, done: string) {
  return c.redirect(`${paths.speedyTrial(c.var.scope.caseId)}?said=${done}`, 303)
}

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions/:id',
  may('keep deadlines'),
  async (c) => {
    const form = await readForm(c, v.object({ version, until: CalendarDate }))
    if (!form.ok) return answer(c, undefined, form.errors)
    const done = await endExclusion(c.var.db, c.var.scope, c.req.param('id'), form.value)
    return done.ok ? back(c, 'ended') : refuseChange(c, done)
  },
)

speedyTrialRoutes.post(
  '/cases/:caseId/deadlines/speedy-trial/exclusions/:id/withdraw',
  may('keep deadlines'),
  async (c) => {
    const form = await readForm(c, v.object({ version }))
    if (!form.ok) return answer(c, undefined, form.errors)
    const done = await withdrawExclusion(c.var.db, c.var.scope, c.req.param('id'), form.value.version)
    return done.ok ? back(c, 'withdrawn') : refuseChange(c, done)
  },
)

function refuseChange(c: Context<Env>, { reason }: ExclusionRefusal) {
  switch (reason) {
    case 'no such stretch':
      throw new HTTPException(404)
    case 'ends before it begins':
      return answer(c, undefined, [{ field: '', message: 'Enter an end on or after the day it begins' }])
    case 'changed meanwhile':
      return back(c, 'meanwhile')
    default:
      return reason satisfies never
  }
}

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
  words: line(200, 'Enter the docket entry'),
  findings,
})

const chooseDefendant: FieldError = { field: 'defendantId', message: 'Choose a defendant of the case' }

/** Whether the form names a defendant of the case, or all of them by naming none. */
function isHere({ defendants }: SpeedyTrialFacts, id: string): boolean {
  return id === '' || defendants.some((one) => one.id === id)
}

const chooseParagraph: FieldError = { field: 'paragraph', message: 'Choose a paragraph' }

const said: Readonly<Record<string, string>> = {
  noted: 'Excludable time recorded',
  recorded: 'Excludable time recorded',
  dismissed: 'Dismissed',
  event: 'Event recorded',
  ended: 'End recorded',
  withdrawn: 'Excludable time removed',
  meanwhile: 'Someone else changed this while you were editing',
  started: 'Event recorded',
}

/** @throws 404 where the law of the case has no such clock */
async function factsWithLaw(c: Context<Env>): Promise<WithLaw> {
  const facts = await speedyTrialOf(c.var.db, c.var.scope)
  if (!facts.law) throw new HTTPException(404)
  return { ...facts, law: facts.law }
}

async function answer(
  c: Context<Env>,
  given?: Given,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
) {
  const facts = await factsWithLaw(c)
  const ends = c.req.query('ends') ?? ''
  const endDays: EndDays = Object.hasOwn(endDaysInWords, ends) ? (ends as EndDays) : 'both'
  const asked = c.req.query('to') ?? ''
  const to = v.safeParse(CalendarDate, asked)
  const key = c.req.query('said') ?? ''
  const day = to.success && to.output > facts.today ? to.output : null
  const faults = [...(errors ?? []), ...(asked === '' ? [] : faultsOfDay(to, facts.today))]
  if (faults.length > 0) c.status(status)
  return c.render(
    <SpeedyTrialPage
      caseId={c.var.scope.caseId}
      facts={facts}
      views={clockViewsOf(facts, facts.law, endDays, day)}
      asked={day}
      endDays={endDays}
      to={asked}
      newId={newId(c.var.now)}
      said={recordedInWords(key)?.title ?? (Object.hasOwn(said, key) ? (said[key] ?? null) : null)}
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
