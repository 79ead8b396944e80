import { type Context, Hono } from 'hono'
import { may } from '../../access/may.ts'
import { ageingOf } from '../../accommodations/ageing-store.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { wallClock } from '../../time/zoned.ts'
import { roleMay } from '../../access/permissions.ts'
import { historyOf } from '../../access/history.ts'
import { bookingsOfHearing } from '../../replan/bookings/follow-store.ts'
import type { Env } from '../../access/env.ts'
import { standingsOf } from '../../bookings/standing/standing-store.ts'
import { hearingsReleased } from '../../accommodations/hearings-reached.ts'
import { checkForm } from '../../web/form.ts'
import { optionalLine } from '../../web/text.ts'
import * as v from 'valibot'
import { HearingsPage } from './hearings-page.tsx'
import { HearingPage } from './hearing-page.tsx'
import { hearingSeen } from './hearing-seen.ts'
import { lastMoveOf } from '../../hearings/mistaken-move-store.ts'
import { withSharing } from '../../hearings/courtroom/uses-store.ts'
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
  const first = hearing.sittings[0]
  const view = {
    hearing,
    accommodations: sees ? await standingsOf(db, scope, { hearingId: hearing.id }) : null,
    bookings: whole ? await bookingsOfHearing(db, scope, hearing.id) : null,
    history: whole ? await historyOf(db, scope, about) : null,
    mayChange: mayChange(c),
    wasMoved: whole && (await lastMoveOf(db, scope, hearing.id)) !== null,
    sharing: (await withSharing(db, scope, hearing)).sharing,
    begun: (first?.startsAt ?? 0) <= c.var.now,
    ageing: whole && hearing.state === 'set' && first ? await ageingOn(c, hearing, first.date) : [],
  }
  return c.render(<HearingPage view={view} said={saidWords(c.req.query('done'))} />, { title: 'Hearing' })
})

async function ageingOn(c: Context<Env>, { id, zone }: KeptHearing, first: CalendarDate) {
  const { db, scope, runtime, now } = c.var
  const [found = []] = await ageingOf(db, scope, runtime.keys, id, wallClock(now, zone).date, [first])
  return found
}

function mayChange(c: Context<Env>): boolean {
  return roleMay(c.var.actor.role, 'change hearings')
}

function fits(hearing: KeptHearing, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  const text = [
    hearing.type,
    hearing.judge,
    hearing.courtroom,
    hearing.place,
    hearing.courthouse,
    hearing.state,
  ]
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
