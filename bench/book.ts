import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { grantCase } from '../src/access/scope.ts'
import { caseFiles, users } from '../src/access/tables.ts'
import { accommodations } from '../src/accommodations/tables.ts'
import { findAlternatives } from '../src/bookings/alternatives.ts'
import { placesOf } from '../src/bookings/place-store.ts'
import { planWish } from '../src/bookings/plan.ts'
import { clashesIn, reserve, resourcesByIds } from '../src/bookings/reserve.ts'
import { resources } from '../src/resources/tables.ts'
import { courtCases, courts } from '../src/cases/tables.ts'
import { courthouses } from '../src/resources/tables.ts'
import { newId } from '../src/db/new-id.ts'
import { openFile } from '../src/db/open-file.ts'
import { hearings, sittings } from '../src/hearings/tables.ts'
import { witnesses } from '../src/people/tables.ts'
import { measure } from './measure.ts'

// Booking against 100,000 bookings, or a million with `--million`: 2,000 resources in 20 courthouses, a year of hours.
// One line for a booking that is kept, one for a booking that is refused with its alternatives, one for the search.
const rows = process.argv.includes('--million') ? 1_000_000 : 100_000
const now = Date.parse('2026-09-14T12:00:00Z')
const hour = 3_600_000
const day = 24 * hour
const houses = 20
const perHouse = 100
const zone = 'America/New_York'
const folder = mkdtempSync(join(tmpdir(), 'anteroom-bench-'))
const { db, close } = await openFile(folder)
try {
  await fill()
  const scope = grantCase({ userId: 'reader', role: 'coordinator', name: 'Reader' }, now, 'case-0')
  let seed = 1
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const wish = (resource = random(perHouse)) => ({
    id: newId(now),
    sittingIds: [`sitting-0-${random(100)}`],
    from: null,
    until: null,
    items: [{ accommodationId: 'wanted-0', resourceId: `resource-0-${resource}`, units: 1 }],
  })
  const stored = { stored: rows }
  const planOf = async (one: ReturnType<typeof wish>) => {
    const places = await placesOf(db, scope, ['wanted-0'])
    const plan = planWish(one, places, await resourcesByIds(db, [one.items[0]?.resourceId ?? '']))
    if (!plan.ok) throw new Error('it was to be planned')
    return plan.planned
  }
  const freeWish = async () => {
    for (;;) {
      const one = wish()
      if ((await clashesIn(db, await planOf(one))).length === 0) return one
    }
  }
  await measure('book/kept', 300, stored, async () => {
    const one = await freeWish()
    return async () => {
      if (!(await reserve(db, scope, one)).ok) throw new Error('it was to be kept')
    }
  })
  await measure('book/refused with alternatives', 200, stored, async () => {
    const one = wish()
    await reserve(db, scope, one)
    const again = { ...one, id: newId(now) }
    return async () => {
      const refused = await reserve(db, scope, again)
      if (refused.ok || refused.reason !== 'taken') throw new Error('it was to be taken')
    }
  })
  await measure('book/alternatives', 200, stored, async () => {
    const [planned] = await planOf(wish())
    if (!planned) throw new Error('it was to be planned')
    return () => findAlternatives(db, planned)
  })
} finally {
  close()
  rmSync(folder, { recursive: true, force: true })
}

async function fill(): Promise<void> {
  const at = new Date(now)
  const person = {
    id: 'reader',
    name: 'Reader',
    email: 'reader@office.example',
    role: 'coordinator',
  } as const
  await db.insert(users).values({ ...person, createdAt: at, updatedAt: at })
  await db.insert(courts).values({ id: 'court', name: 'Court', jurisdiction: 'us-federal', zone })
  for (let house = 0; house < houses; house++) await fillHouse(house)
  // An hour and a half an entry, so that some touch and some leave gaps; the same resource comes again each `step`.
  const step = houses * perHouse
  const between = Math.floor((365 * day) / Math.ceil(rows / step))
  for (let from = 0; from < rows; from += 20_000) {
    const until = Math.min(from + 20_000, rows)
    // Written out: a bound number would count as a real one, and 7 % 20 would be 7.0.
    await db.run(
      sql.raw(`
      with recursive n(i) as (select ${from} union all select i + 1 from n where i + 1 < ${until})
      insert into booking (id, resource_id, accommodation_id, sitting_id, case_id, units, starts_at, ends_at,
        held_from, held_until, state, created_at, updated_at)
      select 'filled-' || i, 'resource-' || (i % ${houses}) || '-' || (i / ${houses} % ${perHouse}),
        'wanted-' || (i % ${houses}), 'sitting-' || (i % ${houses}) || '-' || (i / 7 % 100),
        'case-' || (i % ${houses}), 1, t, t + ${hour}, t, t + ${hour}, 'held', ${now}, ${now}
      from (select i, ${now} + (i / ${step}) * ${between} + (i % 5) * ${hour / 4} as t from n)`),
    )
  }
}

async function fillHouse(house: number): Promise<void> {
  const [caseId, hearingId] = [`case-${house}`, `hearing-${house}`]
  const made = { createdAt: now, updatedAt: now }
  await db
    .insert(courthouses)
    .values({ id: `house-${house}`, courtId: 'court', name: `House ${house}`, zone })
  const facts = { docketNumber: `3:26-cr-${String(house).padStart(5, '0')}`, caption: 'x', zone }
  await db.insert(caseFiles).values({ id: caseId })
  await db
    .insert(courtCases)
    .values({ id: caseId, courtId: 'court', ...facts, jurisdiction: 'us-federal', createdAt: now })
  const witness = { id: `witness-${house}`, caseId, reference: 'W-1', isVictim: true, createdAt: now }
  await db.insert(witnesses).values({ ...witness, ageBand: 'adult' })
  const place = { courthouseId: `house-${house}`, defendantNames: [], code: house + 1 }
  await db
    .insert(hearings)
    .values({ id: hearingId, caseId, type: 'Jury Trial', state: 'set', ...place, ...made })
  await db.insert(sittings).values(
    Array.from({ length: 100 }, (_, n) => {
      const startsAt = Date.UTC(2026, 9, 1, 13) + n * day
      const date = new Date(startsAt).toISOString().slice(0, 10)
      // Clock times are shown, not counted with: on the days after the change of the clock they are an hour off.
      const clockTimes = { starts: '09:00', ends: '12:00' }
      return {
        id: `sitting-${house}-${n}`,
        hearingId,
        date,
        ...clockTimes,
        startsAt,
        endsAt: startsAt + 3 * hour,
      }
    }),
  )
  await db.insert(accommodations).values({
    id: `wanted-${house}`,
    caseId,
    witnessId: `witness-${house}`,
    hearingId,
    code: 'SCREEN',
    asks: true,
    wish: 'wanted',
    wishSaidOn: '2026-09-01',
    ...made,
  })
  await db.insert(resources).values(
    Array.from({ length: perHouse }, (_, n) => ({
      id: `resource-${house}-${n}`,
      kind: 'equipment' as const,
      name: `Screen ${n}`,
      sort: 'screen',
      courthouseId: `house-${house}`,
      serves: ['SCREEN'],
      languages: [],
      setupMinutes: 30,
      strikeMinutes: 15,
    })),
  )
}
