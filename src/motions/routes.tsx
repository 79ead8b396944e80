import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { may } from '../access/may.ts'
import { roleMay } from '../access/permissions.ts'
import { accommodationById } from '../accommodations/store.ts'
import { standingsOf } from '../bookings/standing/standing-store.ts'
import { caseFacts } from '../cases/store.ts'
import { newId } from '../db/new-id.ts'
import type { Env } from '../access/env.ts'
import { type FieldError, type Given, readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import {
  fileMotion,
  keepAnswers,
  makeReady,
  motionWithFacts,
  recordHandedOver,
  startMotion,
} from './acts-store.ts'
import { AnswersForm, AsRead, Filed, NewMotion } from './answers-form.ts'
import type { Answers } from './answers.ts'
import { motionsApi } from './api.ts'
import type { CaseFacts } from './case-facts.ts'
import { readinessOf, whyNoMotion } from './child-closed-circuit.ts'
import { draft } from './draft.ts'
import type { PartId, Version } from './filing.ts'
import { checkedDocument } from './filing-store.ts'
import { fileName, isFinished, isOpen, type Motion, stillStands } from './motion.ts'
import { MotionPage, type Stopped } from './motion-page.tsx'
import { isWaiting, MotionsPage } from './motions-page.tsx'
import { NewMotionPage } from './new-motion-page.tsx'
import type { FilingStop, MotionRefusal } from './refusal.ts'
import { motionsOf } from './store.ts'

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
  const noMotion = whyNoMotion(accommodation.code, jurisdiction)
  const page = { caseId: scope.caseId, id: newId(now), accommodation, refused: noMotion }
  return c.render(<NewMotionPage {...page} />, { title: 'Draft a motion' })
})

motionsRoutes.post('/cases/:caseId/motions', may('draft motions'), async (c) => {
  const { db, scope, now } = c.var
  const form = await readForm(c, NewMotion)
  if (!form.ok) throw new HTTPException(404)
  const { id = newId(now), accommodationId } = form.value
  const started = await startMotion(db, scope, { id, accommodationId })
  if (started.ok) return c.redirect(paths.motion(scope.caseId, id), 303)
  const accommodation = await accommodationById(db, scope, accommodationId)
  if (!accommodation || started.reason !== 'no motion for it') throw new HTTPException(404)
  c.status(409)
  const page = { caseId: scope.caseId, id, accommodation, refused: started.says }
  return c.render(<NewMotionPage {...page} />, { title: 'Draft a motion' })
})

motionsRoutes.get(one, may('see motions'), async (c) => show(c, await asked(c), {}))

motionsRoutes.post(`${one}/answers`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  const form = await readForm(c, AnswersForm)
  if (!form.ok) return wrong(c, it, form.errors, form.given)
  const { version, ...answers } = form.value
  const kept = await keepAnswers(db, scope, runtime.keys, { id: it.motion.id, version }, answers)
  return kept.ok ? back(c, it) : refused(c, kept, answers)
})

motionsRoutes.post(`${one}/ready`, may('draft motions'), async (c) => {
  const { db, scope, runtime } = c.var
  const it = await asked(c)
  const form = await readForm(c, AsRead)
  if (!form.ok) return stop(c, it, { because: 'edited meanwhile' })
  const kept = await makeReady(db, scope, runtime.keys, { id: it.motion.id, ...form.value })
  return kept.ok ? back(c, it) : refused(c, kept)
})

motionsRoutes.post(`${one}/filed`, may('draft motions'), async (c) => {
  const { db, scope } = c.var
  const it = await asked(c)
  const form = await readForm(c, Filed)
  if (!form.ok) return wrong(c, it, form.errors, it.motion.answers, form.given)
  const { version, ...filed } = form.value
  const kept = await fileMotion(db, scope, { id: it.motion.id, version }, filed)
  return kept.ok ? back(c, it) : refused(c, kept, undefined, form.given)
})

function back(c: Context<Env>, { motion }: Asked) {
  return c.redirect(paths.motion(c.var.scope.caseId, motion.id), 303)
}

/** The page as things stand now, with what stood in the way. */
async function refused(c: Context<Env>, refusal: MotionRefusal, answers?: Answers, given?: Given) {
  const it = await asked(c)
  switch (refusal.reason) {
    case 'no such motion':
    case 'no such accommodation':
    case 'no motion for it':
      throw new HTTPException(404)
    case 'answers leak': {
      const errors = refusal.leaks.map(({ question, hit }) => ({
        field: question,
        message: `This holds the ${hit.what}. Write the reference instead, or leave it out`,
      }))
      return wrong(c, it, errors, answers ?? it.motion.answers)
    }
    case 'filed in the future': {
      const message = 'Enter the day it was filed; that day has not come yet'
      return wrong(c, it, [{ field: 'filedOn', message }], it.motion.answers, given)
    }
    case 'not now':
      return stop(c, it, { because: 'not now', state: refusal.state })
    case 'leaks':
    case 'placeholder':
      return stop(c, it, stoppedBy(refusal))
    case 'gaps':
    case 'not ready':
    case 'edited meanwhile':
      return stop(c, it, { because: refusal.reason }, answers)
    default:
      return refusal satisfies never
  }
}

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
  const it = await motionWithFacts(c.var.db, c.var.scope, c.req.param('motionId') ?? '')
  if (!it) throw new HTTPException(404)
  return it
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

function stoppedBy(stops: FilingStop): Stopped {
  if (stops.reason === 'leaks') return { because: 'leaks', hits: stops.hits }
  return { because: 'placeholder', where: stops.where, text: stops.text }
}

function versionAsked(c: Context<Env>): Version {
  return c.req.query('version') === 'public' ? 'public' : 'complete'
}

function partAsked(part: string | undefined): PartId | 'all' {
  return part === 'motion' || part === 'proposed-order' || part === 'certificate-of-service' ? part : 'all'
}
