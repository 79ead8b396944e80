import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { Zone } from '../../time/zone.ts'
import type { Operations } from '../../web/openapi.ts'
import { changedMeanwhile, problem, readJson } from '../../web/problem.ts'
import { type Asked, caseAsked, courthouseAsked } from './clock-asked.ts'
import { type ClockPlan, correctClock, planClock } from './clock-store.ts'

/** The JSON twins of correcting a clock. */
export const clockApi = new Hono<Env>()

export const ClockBody = v.object({
  version: v.pipe(v.number('Give the version you read'), v.integer(), v.minValue(1)),
  zone: Zone,
  /** True: what would be lost or held by another is taken as it is worked out. */
  acceptAlternatives: v.optional(v.boolean(), false),
})

clockApi.post('/api/courthouses/:courthouseId/clock', may('keep resources'), async (c) =>
  correct(c, await courthouseAsked(c)),
)
clockApi.post('/api/cases/:caseId/clock', may('change the case'), async (c) => correct(c, await caseAsked(c)))

async function correct(c: Context<Env>, asked: Asked): Promise<Response> {
  const { db, office } = c.var
  const read = await readJson(c, ClockBody)
  if (!read.ok) return read.answer
  const { version, zone, acceptAlternatives } = read.value
  // Sent twice, the second finds it as it wanted it.
  if (zone === asked.zone) return c.json({ zone, hearings: 0, bookings: 0 })
  if (version !== asked.whose.version) return changedMeanwhile(c)
  const plan = await planClock(db, office, asked.whose, { from: asked.zone, to: zone })
  if (plan.without.length > 0)
    return problem(c, 409, 'An hour does not exist on that clock', {
      detail: 'Nothing was corrected. Move these hearings to another hour first.',
      hearings: plan.without.map(({ hearing }) => hearing.id),
    })
  const lost = lostIn(plan)
  if (lost.length > 0 && !acceptAlternatives)
    return problem(c, 409, 'Not every booking can follow', {
      detail: 'Nothing was corrected. Send acceptAlternatives: true to take what is worked out here.',
      bookings: lost,
    })
  const kept = await correctClock(db, office, asked.whose, plan)
  return kept.ok
    ? c.json({ zone, hearings: plan.hearings.length, bookings: plan.follows.length })
    : changedMeanwhile(c)
}

function lostIn({ follows }: ClockPlan) {
  return follows
    .filter(
      (one) =>
        one.does === 'is released' ||
        (one.does === 'moves' && (one.lost.length > 0 || one.resource.id !== one.booking.resource.id)),
    )
    .map(({ booking, does }) => ({ bookingId: booking.id, resource: booking.resource.name, does }))
}

/** What the description of the API says of these acts. */
export const clockOperations: Operations = {
  'POST /api/courthouses/:courthouseId/clock': {
    says: 'Correct the clock of a courthouse; its hearings keep their hours, and their bookings follow',
    body: ClockBody,
  },
  'POST /api/cases/:caseId/clock': {
    says: 'Correct the clock of a case; hearings that name no courthouse keep their hours, and their bookings follow',
    body: ClockBody,
  },
}
