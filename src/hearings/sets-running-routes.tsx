import { type Context, Hono } from 'hono'
import { may } from '../access/may.ts'
import { hearingTriggersOf, triggersOfHearing } from '../law/hearing-triggers.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import type { Env } from '../access/env.ts'
import { readForm } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { sayWhatRuns } from './change-hearing.ts'
import { isOn } from './hearing.ts'
import { hearingAsked } from './hearing-asked.ts'
import { historySince } from './history-since.ts'
import { RefusedMovePage } from './refused-move.tsx'
import { SetsRunningPage } from './sets-running-page.tsx'
import type { KeptHearing } from './store.ts'
import { venueOf } from './venue-store.ts'
import { SetsRunningForm } from './wish.ts'

export const setsRunningRoutes = new Hono<Env>()

const address = '/cases/:caseId/hearings/:hearingId/sets-running'

setsRunningRoutes.get(address, may('change hearings'), async (c) => {
  const hearing = await hearingAsked(c)
  if (!isOn(hearing.state)) return refuse(c, hearing)
  return show(c, hearing, { given: { runs: triggersOfHearing(hearing) } })
})

setsRunningRoutes.post(address, may('change hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingAsked(c)
  const form = await readForm(c, SetsRunningForm)
  if (!form.ok) return show(c, hearing, { given: form.given, errors: form.errors })
  const { version, does, runs } = form.value
  const seen = { id: hearing.id, version }
  const done = await sayWhatRuns(db, scope, seen, does === 'say' ? runs : null)
  if (done.ok) return c.redirect(paths.hearing(scope.caseId, hearing.id), 303)
  if (done.reason === 'nothing runs from it') return refuse(c, hearing)
  const meanwhile = await historySince(db, scope, hearing.id, version)
  c.status(409)
  return show(c, await hearingAsked(c), { given: form.given, meanwhile })
})

function refuse(c: Context<Env>, hearing: KeptHearing) {
  c.status(409)
  const says = 'Nothing runs from a hearing that is off. Give it a new day first, or set another.'
  return c.render(<RefusedMovePage hearing={hearing} says={says} />, { title: 'Not possible' })
}

async function show(
  c: Context<Env>,
  hearing: KeptHearing,
  shown: Omit<Parameters<typeof SetsRunningPage>[0], 'hearing' | 'offered'>,
) {
  const { jurisdiction } = await venueOf(c.var.db, c.var.scope)
  const offered = hearingTriggersOf(jurisdictionOf(jurisdiction))
  // What was ticked stays; the version is that of now, for the reader has been told what changed.
  const given = { ...shown.given, version: String(hearing.version) }
  if (shown.errors) c.status(422)
  return c.render(<SetsRunningPage {...shown} {...{ hearing, offered, given }} />, {
    title: 'What runs from a hearing',
  })
}
