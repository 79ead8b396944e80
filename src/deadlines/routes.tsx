import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { newId } from '../db/new-id.ts'
import { type Hit, leaksIn } from '../leaks/leak-check.ts'
import { placesInDocx } from '../leaks/read-docx.ts'
import { identityValuesOf } from '../people/vault.ts'
import { CalendarDate, inShort } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { version } from '../web/text.ts'
import {
  type Decision,
  isWithdrawn,
  keepDeadline,
  moveEvent,
  noteEvent,
  possibleOwners,
  noteCourtDay,
  stateOfCourtDay,
  vacateCourtDeadline,
  withdrawEvent,
} from './acts-store.ts'
import { deadlinesApi } from './api.ts'
import type { CaseDeadline, Keeping } from './case-deadlines.ts'
import { ClosedDaysPage } from './closed-days-page.tsx'
import { closeDay, courtsWithClosedDays, reopenDay } from './closed-days-store.ts'
import { DeadlinesPage } from './deadlines-page.tsx'
import { EventPage } from './event-page.tsx'
import { exhibitOf } from './exhibit.ts'
import { sheetToDocx } from '../documents/sheet-to-docx.ts'
import { exhibitSheet } from './exhibit-sheet.ts'
import { ClosedDay, CourtDayForm, KeepForm, MoveEventForm, NoteEventForm } from './forms.ts'
import { CourtDayPage, ProofPage } from './proof-page.tsx'
import { defendantsOf } from '../cases/store.ts'
import { readingRoutes } from './reading-routes.ts'
import { recordedInWords, type Said } from './recorded-in-words.ts'
import { eventsToReview, lastDaysToReview } from './reading-store.ts'
import { type CaseEvent, type CourtDeadline, deadlinesOfCase, type DeadlinesOfCase } from './store.ts'

export const deadlinesRoutes = new Hono<Env>()

deadlinesRoutes.route('/', readingRoutes(answerReading))

deadlinesRoutes.get('/cases/:caseId/deadlines', may('see deadlines'), (c) => answerList(c))

deadlinesRoutes.post('/cases/:caseId/deadlines/events', may('keep deadlines'), async (c) => {
  const form = await readForm(c, NoteEventForm)
  if (!form.ok) return answerList(c, form.given, form.errors)
  const { back, defendantId, ...event } = form.value
  const { scope, db } = c.var
  const people = await defendantsOf(db, scope)
  if (defendantId !== '' && !people.some(({ id }) => id === defendantId))
    return answerList(c, form.given, [{ field: '', message: 'Choose a defendant of the case' }])
  await noteEvent(db, scope, { ...event, defendantId: defendantId || null })
  const page = back === 'speedy-trial' ? paths.speedyTrial(scope.caseId) : paths.deadlines(scope.caseId)
  return c.redirect(`${page}?said=${back === 'speedy-trial' ? 'started' : 'noted'}`, 303)
})

deadlinesRoutes.get('/cases/:caseId/deadlines/events/:eventId', may('see deadlines'), async (c) =>
  answerEvent(c, await theEvent(c)),
)

deadlinesRoutes.post('/cases/:caseId/deadlines/events/:eventId', may('keep deadlines'), async (c) => {
  const event = await theEvent(c)
  const form = await readForm(c, MoveEventForm)
  if (!form.ok) return answerEvent(c, event, form.given, form.errors)
  const { version: seen, ...to } = form.value
  const done = seen === event.version && (await moveEvent(c.var.db, c.var.scope, event, to))
  if (!done) {
    const now = await theEvent(c)
    return answerEvent(c, now, form.given, [eventMeanwhile(now)], 409)
  }
  return c.redirect(`${paths.deadlines(c.var.scope.caseId)}?said=moved`, 303)
})

deadlinesRoutes.post(
  '/cases/:caseId/deadlines/events/:eventId/withdraw',
  may('keep deadlines'),
  async (c) => {
    const { db, scope } = c.var
    const done = `${paths.deadlines(scope.caseId)}?said=withdrawn`
    if (await isWithdrawn(db, scope, c.req.param('eventId'))) return c.redirect(done, 303)
    const event = await theEvent(c)
    const form = await readForm(c, v.object({ version }))
    const same = form.ok && form.value.version === event.version
    if (!same || !(await withdrawEvent(db, scope, event, 'noted in error')))
      return answerEvent(c, await theEvent(c), undefined, [eventMeanwhile(event)], 409)
    return c.redirect(done, 303)
  },
)

deadlinesRoutes.post('/cases/:caseId/deadlines/court', may('keep deadlines'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, CourtDayForm)
  if (!form.ok) {
    // A day in place of one the law gives was typed on that deadline's own page.
    const instead = await insteadOf(c, typed(form.given, 'instead'))
    return instead ? answerOne(c, instead, form.given, form.errors) : answerList(c, form.given, form.errors)
  }
  const { id, title, dueOn } = form.value
  await noteCourtDay(db, scope, { id, title, dueOn, instead: await insteadOf(c, form.value.instead) })
  return c.redirect(`${paths.deadlines(scope.caseId)}?said=set`, 303)
})

deadlinesRoutes.post('/cases/:caseId/deadlines/court/:id/vacate', may('keep deadlines'), async (c) => {
  const { db, scope } = c.var
  const id = c.req.param('id')
  const form = await readForm(c, v.object({ version }))
  const done = form.ok && (await vacateCourtDeadline(db, scope, id, form.value.version))
  const state = done ? 'vacated' : await stateOfCourtDay(db, scope, id)
  if (state === null) throw new HTTPException(404)
  return c.redirect(
    `${paths.deadlines(scope.caseId)}?said=${state === 'vacated' ? 'vacated' : 'meanwhile'}`,
    303,
  )
})

deadlinesRoutes.get('/cases/:caseId/deadlines/:deadlineId', may('see deadlines'), (c) =>
  answerOne(c, c.req.param('deadlineId')),
)

deadlinesRoutes.post('/cases/:caseId/deadlines/:deadlineId', may('keep deadlines'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, KeepForm)
  const { id } = find(await deadlinesOfCase(db, scope), c.req.param('deadlineId'))
  if (!form.ok) return answerOne(c, id, form.given, form.errors)
  const { version: seen, ...decision } = form.value
  const owners = await possibleOwners(db, scope)
  if (decision.ownerId !== null && !owners.some((one) => one.id === decision.ownerId))
    return answerOne(c, id, form.given, [{ field: 'ownerId', message: 'Choose a person of the case’s team' }])
  if (!(await keepDeadline(db, scope, id, seen, decision))) {
    const { keeping } = find(await deadlinesOfCase(db, scope), id).what
    if (!isKept(keeping, seen, decision))
      return answerOne(c, id, form.given, [keepingMeanwhile(keeping)], 409)
  }
  return c.redirect(`${paths.deadline(scope.caseId, id)}?said=kept`, 303)
})

deadlinesRoutes.get('/cases/:caseId/deadlines/:deadlineId/exhibit.docx', may('see deadlines'), async (c) => {
  const { db, scope, runtime } = c.var
  const known = await deadlinesOfCase(db, scope)
  const { id, what } = find(known, c.req.param('deadlineId'))
  if (!('rule' in what) || !what.counting.ok) throw new HTTPException(404)
  const file = await sheetToDocx(exhibitSheet(exhibitOf(what, known)))
  // It goes to the court, and the words of events and closed days were typed by people.
  const values = await identityValuesOf(db, scope, runtime.keys)
  const hits = leaksIn(placesInDocx(file, ['the exhibit']), values, [known.caption])
  if (hits.length > 0) return answerOne(c, id, undefined, hits.map(namesSomebody), 409)
  c.header('content-disposition', 'attachment; filename="computation-of-time.docx"')
  return c.body(file, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
})

deadlinesRoutes.get('/closed-days', may('see resources'), (c) => answerClosed(c))

deadlinesRoutes.post('/closed-days', may('keep resources'), async (c) => {
  const form = await readForm(c, ClosedDay)
  if (!form.ok) return answerClosed(c, form.given, form.errors)
  const { courtId, on, because } = form.value
  const done = await closeDay(c.var.db, c.var.office, courtId, on, because)
  if (!done.ok) return answerClosed(c, form.given, [{ field: 'courtId', message: 'Choose a court' }])
  return c.redirect(paths.closedDays(), 303)
})

deadlinesRoutes.post('/closed-days/:courtId/:on/reopen', may('keep resources'), async (c) => {
  const on = v.safeParse(CalendarDate, c.req.param('on'))
  if (!on.success) throw new HTTPException(404)
  const done = await reopenDay(c.var.db, c.var.office, c.req.param('courtId'), on.output)
  if (!done.ok) throw new HTTPException(404)
  return c.redirect(paths.closedDays(), 303)
})

deadlinesRoutes.route('/', deadlinesApi)

/** The same form sent twice finds what it wanted. */
function isKept(keeping: Keeping | null, seen: number, wanted: Decision): boolean {
  return (
    keeping !== null &&
    keeping.version === seen + 1 &&
    keeping.ownerId === wanted.ownerId &&
    keeping.state === wanted.state &&
    keeping.on === wanted.on &&
    keeping.words === wanted.words
  )
}

const meanwhile = (now: string): FieldError => ({
  field: '',
  message: `Somebody changed this meanwhile. It stands now: ${now}. Look, then decide again`,
})

function keepingMeanwhile(keeping: Keeping | null): FieldError {
  const { state = 'open', on = null, words = '', owner = null } = keeping ?? {}
  return meanwhile([state, on && inShort(on), words, owner].filter(Boolean).join(', '))
}

function eventMeanwhile({ on, at }: CaseEvent): FieldError {
  return meanwhile([inShort(on), at].filter(Boolean).join(', '))
}

function namesSomebody({ what, where, around }: Hit): FieldError {
  return {
    field: '',
    message: `The exhibit would tell the ${what}, in ${where}: “${around}”. Put other words in the event, the hearing or the closed day that says so`,
  }
}

const counted = 'The deadlines that run from it are recalculated.'

const said: Readonly<Record<string, Said>> = {
  noted: { title: 'Event recorded', more: counted },
  moved: { title: 'Event date changed', more: counted },
  withdrawn: { title: 'Event removed', more: 'The deadlines that ran from it are gone.' },
  event: { title: 'Event recorded', more: counted },
  'last-day': { title: 'Due date recorded' },
  dismissed: { title: 'Dismissed' },
  set: { title: 'Due date recorded' },
  vacated: {
    title: 'Due date vacated',
    more: 'Where it replaced a date set by law, that date applies again.',
  },
  meanwhile: {
    title: 'Someone else changed this while you were editing',
    more: 'This is how it stands now.',
  },
  kept: { title: 'Saved' },
}

function saidIn(c: Context<Env>): Said | null {
  const key = c.req.query('said') ?? ''
  const many = recordedInWords(key)
  if (many) return many
  return Object.hasOwn(said, key) ? (said[key] ?? null) : null
}

/** A reading's form again, known by the reading that its address names. */
function answerReading(c: Context<Env>, given: Given, errors: readonly FieldError[], status?: 409 | 422) {
  return answerList(c, { ...given, reading: c.req.param('readingId') ?? '' }, errors, status)
}

async function answerList(
  c: Context<Env>,
  given?: Given,
  errors?: readonly FieldError[],
  status: 409 | 422 = 422,
) {
  const { db, scope, now } = c.var
  const [known, lastDays, defendants] = await Promise.all([
    deadlinesOfCase(db, scope),
    lastDaysToReview(db, scope),
    defendantsOf(db, scope),
  ])
  const events = await eventsToReview(db, scope, known)
  if (errors) c.status(status)
  return c.render(
    <DeadlinesPage
      caseId={scope.caseId}
      newId={newId(now)}
      said={saidIn(c)}
      {...{ known, lastDays, events, defendants }}
      {...(given ? { given } : {})}
      {...(errors ? { errors } : {})}
    />,
    { title: 'Deadlines' },
  )
}

async function theEvent(c: Context<Env>): Promise<CaseEvent> {
  const { events } = await deadlinesOfCase(c.var.db, c.var.scope)
  const event = events.find(({ id }) => id === c.req.param('eventId'))
  if (!event) throw new HTTPException(404)
  return event
}

function answerEvent(
  c: Context<Env>,
  event: CaseEvent,
  given?: Given,
  errors?: readonly FieldError[],
  status: 422 | 409 = 422,
) {
  if (errors) c.status(status)
  return c.render(
    <EventPage
      caseId={c.var.scope.caseId}
      event={event}
      {...(given ? { given } : {})}
      {...(errors ? { errors } : {})}
    />,
    { title: 'Event' },
  )
}

/** A deadline of the law, or a day of the court, by its name in addresses. @throws 404 */
function find(known: DeadlinesOfCase, id: string): { id: string; what: CaseDeadline | CourtDeadline } {
  const what =
    known.deadlines.find((one) => one.id === id) ?? known.courtSet.find((one) => `order--${one.id}` === id)
  if (!what) throw new HTTPException(404)
  return { id, what }
}

/** Only a deadline that the court may set another day for gives way to one. */
async function insteadOf(c: Context<Env>, id: string): Promise<string | null> {
  if (id === '') return null
  const { deadlines } = await deadlinesOfCase(c.var.db, c.var.scope)
  return deadlines.find((one) => one.id === id && one.rule.courtMaySet)?.id ?? null
}

async function answerOne(
  c: Context<Env>,
  id: string,
  given?: Given,
  errors?: readonly FieldError[],
  status: 422 | 409 = 422,
) {
  const { db, scope, now } = c.var
  const [known, owners] = await Promise.all([deadlinesOfCase(db, scope), possibleOwners(db, scope)])
  const { what } = find(known, id)
  if (errors) c.status(status)
  const rest = {
    caseId: scope.caseId,
    owners,
    said: saidIn(c)?.title ?? null,
    ...(given ? { given } : {}),
    ...(errors ? { errors } : {}),
  }
  if (!('rule' in what)) return c.render(<CourtDayPage order={what} {...rest} />, { title: 'Deadline' })
  return c.render(
    <ProofPage
      deadline={what}
      today={known.today}
      newId={newId(now)}
      unknownHolidays={unknownHolidays(known, what)}
      {...rest}
    />,
    { title: 'Deadline' },
  )
}

function unknownHolidays({ law }: DeadlinesOfCase, { rule }: CaseDeadline): string | null {
  const matters =
    law?.law.id === 'us-federal' && !law.state && rule.counts.direction === 'after' && !rule.counts.roll
  return matters
    ? 'Holidays of the state in which this court sits are not known here. After an event they lengthen a period, Fed. R. Crim. P. 45(a)(6)(C): add them to the court closures.'
    : null
}

async function answerClosed(c: Context<Env>, given?: Given, errors?: readonly FieldError[]) {
  const courts = await courtsWithClosedDays(c.var.db, c.var.office)
  if (errors) c.status(422)
  return c.render(
    <ClosedDaysPage
      courts={courts}
      mayKeep={roleMay(c.var.actor.role, 'keep resources')}
      {...(given ? { given } : {})}
      {...(errors ? { errors } : {})}
    />,
    { title: 'Court closures' },
  )
}
