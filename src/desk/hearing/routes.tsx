import { type Context, Hono } from 'hono'
import { may } from '../../access/may.ts'
import { type Ageing, ageingAt } from '../../accommodations/ageing.ts'
import { caseFacts } from '../../cases/store.ts'
import { jurisdictionOf } from '../../jurisdictions/jurisdiction-of.ts'
import { agesOn } from '../../people/age-store.ts'
import { witnessesOf } from '../../people/store.ts'
import { wallClock } from '../../time/zoned.ts'
import { roleMay } from '../../access/permissions.ts'
import { historyOf } from '../../access/history.ts'
import { bookingsOfHearing } from '../../replan/bookings/follow-store.ts'
import type { Env } from '../../access/env.ts'
import { standingsOf } from '../../bookings/standing-store.ts'
import { accommodationsOf } from '../../accommodations/store.ts'
import { hearingsReleased } from '../../accommodations/hearings-reached.ts'
import { checkForm } from '../../web/form.ts'
import { optionalLine } from '../../web/text.ts'
import * as v from 'valibot'
import { HearingsPage } from './hearings-page.tsx'
import { HearingPage } from './hearing-page.tsx'
import { hearingSeen } from './hearing-seen.ts'
import { hearingsOfCase, type KeptHearing } from '../../hearings/store.ts'

export const hearingRoutes = new Hono<Env>()

hearingRoutes.get('/cases/:caseId/hearings', may('see hearings'), async (c) => {
  const asked = checkForm(v.object({ search: optionalLine(100) }), { search: c.req.query('search') ?? '' })
  const { db, scope } = c.var
  const search = asked.ok ? asked.value.search : ''
  const all = await hearingsOfCase(db, scope, hearingsReleased(db, scope))
  const hearings = all.filter((hearing) => fits(hearing, search))
  const page = {
    caseId: scope.caseId,
    hearings,
    search,
    now: c.var.now,
    mayChange: mayChange(c),
  }
  return c.render(<HearingsPage {...page} />, { title: 'Hearings' })
})

hearingRoutes.get('/cases/:caseId/hearings/:hearingId', may('see hearings'), async (c) => {
  const { db, scope } = c.var
  const hearing = await hearingSeen(c)
  const whole = scope.released === null
  const sees = whole || scope.released.some((release) => release.kinds.includes('accommodations'))
  const about = { kind: 'hearing', id: hearing.id }
  const view = {
    hearing,
    accommodations: sees ? await standingsOf(db, scope, { hearingId: hearing.id }) : null,
    bookings: whole ? await bookingsOfHearing(db, scope, hearing.id) : null,
    history: whole ? await historyOf(db, scope, about) : null,
    mayChange: mayChange(c),
    begun: (hearing.sittings[0]?.startsAt ?? 0) <= c.var.now,
    ageing: whole && hearing.state === 'set' ? await ageingOf(c, hearing) : [],
  }
  return c.render(<HearingPage view={view} said={saidWords(c.req.query('done'))} />, { title: 'Hearing' })
})

/** Grown-ups are left out: what rests on being a child was never theirs. */
async function ageingOf(c: Context<Env>, hearing: KeptHearing): Promise<readonly Ageing[]> {
  const { db, scope, runtime, now } = c.var
  const first = hearing.sittings[0]
  const law = jurisdictionOf((await caseFacts(db, scope)).facts.jurisdiction)
  if (!law || !first) return []
  const days = [wallClock(now, hearing.zone).date, first.date]
  const [accommodations, witnesses] = await Promise.all([
    accommodationsOf(db, scope, { hearingId: hearing.id }),
    witnessesOf(db, scope),
  ])
  const young = new Set(witnesses.filter(({ facts }) => facts?.ageBand !== 'adult').map(({ id }) => id))
  const aged = await Promise.all(
    accommodations
      .filter(({ witnessId, wish }) => young.has(witnessId) && wish !== 'declined')
      .map(async (one) => {
        const [today, then] = (await agesOn(db, scope, runtime.keys, one.witnessId, days)) ?? []
        const ages = today === undefined || then === undefined ? null : ([today, then] as const)
        return { id: one.id, reference: one.witness, code: one.code, ages }
      }),
  )
  return ageingAt(aged, law.provisions)
}

function mayChange(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role, 'change hearings')
}

function fits(hearing: KeptHearing, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  const text = [hearing.type, hearing.judge, hearing.place, hearing.courthouse, hearing.state]
  const folded = text.join(' ').toLowerCase()
  return words.every((word) => folded.includes(word))
}

/** In the address, so that reloading the page says the same and sends nothing again. */
function saidWords(done: string | undefined): string | null {
  const said: Readonly<Record<string, string>> = {
    set: 'The hearing is set',
    moved: 'The hearing and what hangs on it have moved',
    vacated: 'The hearing is vacated and its bookings are released',
    continued: 'The hearing is off its day and its bookings are released',
  }
  return said[done ?? ''] ?? null
}
