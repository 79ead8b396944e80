import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import type { Env } from '../access/env.ts'
import { may } from '../access/may.ts'
import { dismissReading } from '../cases/readings/decide-store.ts'
import { isRepeat, type ReadingRefusal, readingRefusalInWords } from '../cases/readings/decision.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { formId, optionalLine, several } from '../web/text.ts'
import { RecordEventForm, RecordLastDayForm } from './forms.ts'
import { isNotRecorded, type NotRecorded, whyNotRecorded } from './not-recorded.ts'
import { recordEvent, recordEvents, recordLastDay } from './reading-store.ts'

/** The page again, with what was wrong beside its field, or above it all. */
type Answer = (
  c: Context<Env>,
  given: Given,
  errors: readonly FieldError[],
  status?: 409 | 422,
) => Promise<Response> | Response

/** Records the last days and events that were read in the docket, or dismisses them. */
export function readingRoutes(answer: Answer) {
  const routes = new Hono<Env>()
  const at = '/cases/:caseId/deadlines/read'

  routes.post(`${at}/last-days/:readingId/record`, may('keep deadlines'), async (c) => {
    const form = await readForm(c, RecordLastDayForm)
    if (!form.ok) return answer(c, form.given, form.errors)
    const instead = form.value.instead || null
    const done = await recordLastDay(c.var.db, c.var.scope, c.req.param('readingId'), instead)
    return done.ok ? back(c, 'last-day') : refuse(c, form.given, done, 'taken', 'last-day')
  })

  routes.post(`${at}/last-days/:readingId/dismiss`, may('keep deadlines'), (c) => dismiss(c, 'last-day'))

  routes.post(`${at}/events/record-all`, may('keep deadlines'), async (c) => {
    const form = await readForm(c, v.object({ reading: several(formId), back: optionalLine(20) }))
    if (!form.ok) return answer(c, form.given, form.errors)
    const { recorded, left } = await recordEvents(c.var.db, c.var.scope, form.value.reading)
    return back(c, `${recorded}-${left}`, form.given)
  })

  routes.post(`${at}/events/:readingId/record`, may('keep deadlines'), async (c) => {
    const form = await readForm(c, RecordEventForm)
    if (!form.ok) return answer(c, form.given, form.errors)
    const { on, defendantId } = form.value
    const as = { on, defendantId: defendantId || null }
    const done = await recordEvent(c.var.db, c.var.scope, c.req.param('readingId'), as)
    return done.ok ? back(c, 'event', form.given) : refuse(c, form.given, done, 'taken', 'event')
  })

  routes.post(`${at}/events/:readingId/dismiss`, may('keep deadlines'), (c) => dismiss(c, 'event'))
  return routes

  async function dismiss(c: Context<Env>, kind: 'last-day' | 'event') {
    const { given } = await readForm(c, v.looseObject({}))
    const asked = { kind, id: c.req.param('readingId') ?? '' }
    const done = await dismissReading(c.var.db, c.var.scope, asked)
    return done.ok ? back(c, 'dismissed', given) : refuse(c, given, done, 'dismissed', 'dismissed')
  }

  /** A click that came twice is answered like the first; whoever came after another reads what became of it. */
  function refuse(
    c: Context<Env>,
    given: Given,
    refusal: ReadingRefusal | NotRecorded,
    wish: 'taken' | 'dismissed',
    said: string,
  ) {
    if (isNotRecorded(refusal)) return answer(c, given, [whyNotRecorded(refusal)])
    if (refusal.reason === 'no such reading') throw new HTTPException(404)
    if (isRepeat(refusal, wish, c.var.actor.userId)) return back(c, said, given)
    const message = readingRefusalInWords(refusal, c.var.actor.userId)
    return answer(c, {}, [{ field: '', message }], 409)
  }
}

function back(c: Context<Env>, said: string, given?: Given) {
  const { caseId } = c.var.scope
  const page = given?.['back'] === 'speedy-trial' ? paths.speedyTrial(caseId) : paths.deadlines(caseId)
  return c.redirect(`${page}?said=${said}`, 303)
}
