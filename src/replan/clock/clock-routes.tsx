import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../../access/env.ts'
import { may } from '../../access/may.ts'
import { Zone } from '../../time/zone.ts'
import { readForm, typed } from '../../web/form.ts'
import { optionalLine, version } from '../../web/text.ts'
import { type Asked, caseAsked, courthouseAsked } from './clock-asked.ts'
import { ClockPage } from './clock-page.tsx'
import { correctClock, planClock } from './clock-store.ts'

export const clockRoutes = new Hono<Env>()

clockRoutes.get('/courthouses/:courthouseId/clock', may('keep resources'), async (c) =>
  show(c, await courthouseAsked(c), ''),
)
clockRoutes.post('/courthouses/:courthouseId/clock', may('keep resources'), async (c) =>
  correct(c, await courthouseAsked(c)),
)
clockRoutes.get('/cases/:caseId/clock', may('change the case'), async (c) => show(c, await caseAsked(c), ''))
clockRoutes.post('/cases/:caseId/clock', may('change the case'), async (c) => correct(c, await caseAsked(c)))

const ClockForm = v.object({
  version,
  zone: v.pipe(
    v.string(),
    v.trim(),
    v.transform(written),
    v.check(isZone, 'Enter a time zone like America/Chicago'),
  ),
  shown: v.optional(optionalLine(100), ''),
})

/** First says what it would do; with the mark of that, does it. */
async function correct(c: Context<Env>, asked: Asked) {
  const { db, office } = c.var
  const form = await readForm(c, ClockForm)
  const given = typed(form.given, 'zone')
  if (!form.ok) return show(c, asked, given, { errors: form.errors })
  const zone = v.parse(Zone, form.value.zone)
  if (zone === asked.zone) {
    // Sent twice, the second finds it done.
    if (form.value.shown) return c.redirect(asked.back.href, 303)
    return show(c, asked, given, { errors: [{ field: 'zone', message: 'It keeps this clock already' }] })
  }
  const plan = await planClock(db, office, asked.whose, { from: asked.zone, to: zone })
  if (!form.value.shown || plan.without.length > 0) return show(c, asked, given, { plan })
  if (form.value.shown === plan.mark && form.value.version === asked.whose.version) {
    const kept = await correctClock(db, office, asked.whose, plan)
    if (kept.ok) return c.redirect(asked.back.href, 303)
  }
  c.status(409)
  return show(c, asked, given, { plan, overtaken: true })
}

function show(
  c: Context<Env>,
  asked: Asked,
  given: string,
  more: Pick<Parameters<typeof ClockPage>[0], 'errors' | 'overtaken'> & {
    plan?: Parameters<typeof ClockPage>[0]['plan']
  } = {},
) {
  const { whose, ...page } = asked
  if (more.errors) c.status(422)
  return c.render(<ClockPage {...page} version={whose.version} given={given} plan={null} {...more} />, {
    title: 'Correct the clock',
  })
}

/** `america/new york` is how people type it. */
function written(text: string): string {
  return text.replaceAll(' ', '_')
}

function isZone(text: string): boolean {
  return v.safeParse(Zone, text).success
}
