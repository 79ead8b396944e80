import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { accommodationById } from '../accommodations/store.ts'
import { standingsOf } from '../bookings/standing-store.ts'
import { caseFacts } from '../cases/store.ts'
import { newId } from '../db/new-id.ts'
import { wallClock } from '../time/zoned.ts'
import { zone } from '../time/zone.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { AnswersForm, FiledForm, StartForm, VersionForm } from './answers-form.ts'
import type { Answers } from './answers.ts'
import { motionsApi } from './api.ts'
import type { CaseFacts } from './case-facts.ts'
import { caseFactsFor } from './case-facts-store.ts'
import { firstAnswers, readinessOf, whyNoMotion } from './child-closed-circuit.ts'
import { draft } from './draft.ts'
import type { PartId, Version } from './filing.ts'
import { checkedDocument, leaksInAnswers, whatStops } from './filing-store.ts'
import { fileName, isFinished, isOpen, type Motion, stillStands } from './motion.ts'
import { MotionPage, type Stopped } from './motion-page.tsx'
import { isWaiting, MotionsPage } from './motions-page.tsx'
import { NewMotionPage } from './new-motion-page.tsx'
import {
  fileMotion,
  keepAnswers,
  makeReady,
  motionById,
  motionsOf,
  recordHandedOver,
  startMotion,
} from './store.ts'

export const motionsRoutes = new Hono<Env>()
motionsRoutes.route('/', motionsApi)

const one = '/cases/:caseId/motions/:motionId'
const title = { title: 'Motion' }

motionsRoutes.get('/cases/:caseId/motions', may('see motions'), async (c) => {
  const { db, scope } = c.var
  const motions = await motionsOf(db, scope)
  const { jurisdiction } = (await caseFacts(db, scope)).facts
  const waiting = (await standingsOf(db, scope)).filter((it) => isWaiting(it, motions, jurisdiction))
  const page = { caseId: scope.caseId, motions, waiting, jurisdiction, mayDraft: mayDraft(c) }
  return c.render(<MotionsPage {...page} />, { title: 'Motions' })
})

motionsRoutes.get('/cases/:caseId/motions/new', may('draft motions'), async (c) => {
  const { db, scope, now } = c.var
  const accommodation = await accommodationById(db, scope, c.req.query('accommodation') ?? '')
  if (!accommodation) throw new HTTPException(404)
  const { jurisdiction } = (await caseFacts(db, scope)).facts
  const refused = whyNoMotion(accommodation.code, jurisdiction)
  const page = { caseId: scope.caseId, id: newId(now), accommodation, refused }
  return c.render(<NewMotionPage {...page} />, { title: 'Draft a motion' })
})

motionsRoutes.post('/cases/:caseId/motions', may('draft motions'), async (c) => {
  const { db, scope } = c.var
  const form = await readForm(c, StartForm)
  if (!form.ok) throw new HTTPException(404)
  const { id, accommodation: accommodationId } = form.value
  const facts = await caseFactsFor(db, scope, accommodationId)
  if (!facts) throw new HTTPException(404)
  const started = await startMotion(db, scope, { id, accommodationId }, firstAnswers(facts))
  if (!started.ok) throw new HTTPException(404)
  return c.redirect(paths.motion(scope.caseId, id), 303)
})

motionsRoutes.get(one, may('see motions'), async (c) => show(c, await asked(c), {}))

motionsRoutes.post(`${one}/answers`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  const form = await readForm(c, AnswersForm)
  if (!isOpen(it.motion.state)) return stop(c, it, { because: 'not now', state: it.motion.state })
  if (!form.ok) return wrong(c, it, form.errors, form.given)
  const { version, ...answers } = form.value
  const leaks = await leaksInAnswers(db, scope, runtime.keys, answers, it.facts)
  if (leaks.length > 0) {
    const errors = leaks.map(({ question, hit }) => ({
      field: question,
      message: `This holds the ${hit.what}. Write the reference instead, or leave it out`,
    }))
    return wrong(c, it, errors, answers)
  }
  const kept = await keepAnswers(db, scope, { id: it.motion.id, version }, answers)
  if (kept.ok) return c.redirect(paths.motion(scope.caseId, it.motion.id), 303)
  return stop(c, await asked(c), { because: 'edited meanwhile' }, answers)
})

motionsRoutes.post(`${one}/ready`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  const form = await readForm(c, VersionForm)
  if (!form.ok) return stop(c, it, { because: 'edited meanwhile' })
  const { motion, facts } = it
  // Sent twice: it is ready already, and the second is answered like the first.
  if (motion.state === 'ready' && motion.version === form.value.version + 1)
    return c.redirect(paths.motion(scope.caseId, motion.id), 303)
  if (motion.state !== 'drafting') return stop(c, it, { because: 'not now', state: motion.state })
  if (motion.version !== form.value.version) return stop(c, it, { because: 'edited meanwhile' })
  if (readinessOf(motion.answers, facts).gaps.length > 0) return stop(c, it, { because: 'gaps' })
  const stops = await whatStops(db, scope, runtime.keys, motion.answers, facts)
  if (stops) return stop(c, it, stoppedBy(stops))
  const kept = await makeReady(db, scope, motion, facts)
  if (kept.ok) return c.redirect(paths.motion(scope.caseId, motion.id), 303)
  return stop(c, await asked(c), { because: 'edited meanwhile' })
})

motionsRoutes.post(`${one}/filed`, may('draft motions'), async (c) => {
  const { db, scope } = c.var
  const it = await asked(c)
  const { motion, facts } = it
  const form = await readForm(c, FiledForm)
  if (!form.ok) return wrong(c, it, form.errors, it.motion.answers, form.given)
  const { version, ...filed } = form.value
  const sent = motion.filedOn === filed.filedOn && motion.docketEntry === filed.docketEntry
  if (motion.state === 'filed' && sent) return c.redirect(paths.motion(scope.caseId, motion.id), 303)
  if (motion.state !== 'ready')
    return stop(
      c,
      it,
      motion.state === 'drafting' ? { because: 'not ready' } : { because: 'not now', state: motion.state },
    )
  if (filed.filedOn > wallClock(c.var.now, zone(facts.zone)).date) {
    const errors = [{ field: 'filedOn', message: 'Enter the day it was filed; that day has not come yet' }]
    return wrong(c, it, errors, motion.answers, form.given)
  }
  const kept = motion.version === version && (await fileMotion(db, scope, motion, filed)).ok
  if (kept) return c.redirect(paths.motion(scope.caseId, motion.id), 303)
  return stop(c, await asked(c), { because: 'edited meanwhile' })
})

motionsRoutes.get(`${one}/motion.docx`, may('see motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  const { motion } = it
  const [version, part] = [versionAsked(c), partAsked(c.req.query('part'))]
  if (!isFinished(motion.state) || !motion.asReady) return stop(c, it, { because: 'not ready' })
  if (motion.state === 'ready' && !stillStands(motion.asReady, it.facts))
    return stop(c, it, { because: 'case changed' })
  const wanted = { answers: motion.answers, facts: motion.asReady, version, part }
  const made = await checkedDocument(db, scope, runtime.keys, wanted)
  if (!made.ok) return stop(c, it, stoppedBy(made))
  await recordHandedOver(db, scope, motion, { version, part })
  return c.body(made.bytes, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${fileName(motion.asReady, part === 'all' ? 'motion' : part, version)}"`,
  })
})

type Asked = { readonly motion: Motion; readonly facts: CaseFacts }

async function asked(c: Context<Env>): Promise<Asked> {
  const { db, scope } = c.var
  const motion = await motionById(db, scope, c.req.param('motionId') ?? '')
  const facts = motion && (await caseFactsFor(db, scope, motion.accommodationId))
  if (!facts) throw new HTTPException(404)
  return { motion, facts }
}

function mayDraft(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role, 'draft motions')
}

type Shown = {
  stopped?: Stopped
  errors?: readonly FieldError[]
  given?: Given
  /** What was typed and not kept. */
  answers?: Answers
}

async function show(c: Context<Env>, { motion, facts }: Asked, shown: Shown) {
  const answers = shown.answers ?? motion.answers
  // What is filed shows as it was filed, whatever the case says now.
  const shownFacts = isOpen(motion.state) ? facts : (motion.asReady ?? facts)
  const readiness = readinessOf(answers, shownFacts)
  const preview = await draft(answers, shownFacts, versionAsked(c))
  const view = { motion, facts, answers, readiness, preview, mayDraft: mayDraft(c) }
  const { stopped, errors, given } = shown
  return c.render(<MotionPage view={view} stopped={stopped} errors={errors} given={given} />, title)
}

function stop(c: Context<Env>, it: Asked, stopped: Stopped, answers?: Answers) {
  c.status(409)
  return show(c, it, { stopped, ...(answers ? { answers } : {}) })
}

function wrong(c: Context<Env>, it: Asked, errors: readonly FieldError[], answers: Answers, given?: Given) {
  c.status(422)
  return show(c, it, { errors, answers, ...(given ? { given } : {}) })
}

function stoppedBy(stops: Exclude<Awaited<ReturnType<typeof whatStops>>, null>): Stopped {
  if (stops.reason === 'leaks') return { because: 'leaks', hits: stops.hits }
  return { because: 'placeholder', where: stops.where, text: stops.text }
}

function versionAsked(c: Context<Env>): Version {
  return c.req.query('version') === 'public' ? 'public' : 'complete'
}

function partAsked(part: string | undefined): PartId | 'all' {
  return part === 'motion' || part === 'proposed-order' || part === 'certificate-of-service' ? part : 'all'
}
