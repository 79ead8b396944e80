import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../access/may.ts'
import { newId } from '../db/new-id.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import type { Env } from '../access/env.ts'
import { checkForm, type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { optionalLine } from '../web/text.ts'
import { noteEvent, setEventReadingAside } from './acts-store.ts'
import type { EventReading } from './event-readings.ts'
import { readEventsOf } from './read-events-store.ts'
import { defendantsOf } from '../cases/store.ts'
import { deadlinesOfCase } from './store.ts'

const DecisionForm = v.object({
  does: v.picklist(['note', 'note-all', 'dismiss'], 'Choose what to do with it'),
  back: optionalLine(20),
})

const NoteForm = v.object({ on: CalendarDate, defendantId: optionalLine(40) })

/**
 * Notes what the docket was read to tell, or sets it aside.
 *
 * @param answer the page again, with what was wrong beside its field
 */
export function readEventsRoutes(
  answer: (c: Context<Env>, given: Given, errors: readonly FieldError[]) => Promise<Response> | Response,
) {
  const routes = new Hono<Env>()
  routes.post('/cases/:caseId/deadlines/events/read', may('keep deadlines'), async (c) => {
    const { db, scope, now } = c.var
    const form = await readForm(c, DecisionForm)
    if (!form.ok) return answer(c, form.given, form.errors)
    const { does, back } = form.value
    const keys = [form.given['reading'] ?? []].flat()
    const read = await readEventsOf(db, scope, await deadlinesOfCase(db, scope))
    // Decided meanwhile, by a second click or by another: what was wanted is done.
    const asked = read.filter(({ key }) => keys.includes(key))
    const note = (one: EventReading) =>
      noteEvent(db, scope, { ...one, id: newId(now), at: null, reading: one.key })
    if (does === 'note-all') for (const one of asked) await note(one)
    if (does === 'dismiss') for (const { key } of asked) await setEventReadingAside(db, scope, key)
    if (does === 'note') {
      const own = checkForm(NoteForm, form.given)
      if (!own.ok) return answer(c, form.given, own.errors)
      const { on, defendantId } = own.value
      const people = await defendantsOf(db, scope)
      if (defendantId !== '' && !people.some(({ id }) => id === defendantId))
        return answer(c, form.given, [{ field: 'defendantId', message: 'Choose a defendant of the case' }])
      for (const one of asked.slice(0, 1)) await note({ ...one, on, defendantId: defendantId || null })
    }
    const page = back === 'speedy-trial' ? paths.speedyTrial(scope.caseId) : paths.deadlines(scope.caseId)
    return c.redirect(`${page}?said=decided`, 303)
  })
  return routes
}
