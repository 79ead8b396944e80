import { sql } from 'drizzle-orm'
import { accommodations } from '../../src/accommodations/tables.ts'
import type { Outcome } from '../../src/rulings/ruling.ts'
import { aRequest, aRuling } from '../rulings/a-ruling.ts'
import { caseFiles, users } from '../../src/access/tables.ts'
import { resources } from '../../src/resources/tables.ts'
import { courtCases, courts } from '../../src/cases/tables.ts'
import { courthouses } from '../../src/resources/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { hearings, sittings } from '../../src/hearings/tables.ts'
import { witnesses } from '../../src/people/tables.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { instantOf } from '../../src/time/zoned.ts'

/** Monday, November 30, 2026, 8 in the morning in New York. */
export const now = Date.UTC(2026, 10, 30, 13)
export const newYork = zone('America/New_York')
const coordinatorId = 'coordinator0000000000'

/** The instant of a clock time in New York. */
export function at(day: string, time: string): number {
  const found = instantOf(date(day), clock(time), newYork)
  if (!found.ok) throw new Error('no such time')
  return found.at
}

/**
 * Two courthouses; a case with a hearing of two days, May 4 and 5, 2027, 9:00 to 12:00, in the first of them; one
 * witness who speaks Mam as in Todos Santos; and another case besides.
 */
export async function anOffice(db: Db): Promise<void> {
  const day = { createdAt: now, updatedAt: now }
  const inWords = { jurisdiction: 'us-federal', zone: newYork }
  await db.insert(users).values({
    id: coordinatorId,
    name: 'Coordinator',
    email: 'coordinator@example.org',
    role: 'coordinator',
    createdAt: new Date(now),
    updatedAt: new Date(now),
  })
  await db.insert(courts).values({ id: 'court', name: 'Court', ...inWords })
  for (const id of ['north', 'south']) {
    await db.insert(courthouses).values({ id, courtId: 'court', name: `${id} courthouse`, zone: newYork })
  }
  for (const [n, id] of ['case', 'other-case'].entries()) {
    const named = { docketNumber: `1:26-cr-0000${n}`, caption: 'United States v. Doe' }
    await db.insert(caseFiles).values({ id })
    await db.insert(courtCases).values({ id, courtId: 'court', ...named, ...inWords, createdAt: now })
    await db.insert(witnesses).values({
      id: `witness-of-${id}`,
      caseId: id,
      reference: 'W-1',
      isVictim: true,
      ageBand: 'adult',
      language: 'Mam',
      dialect: 'Todos Santos',
      createdAt: now,
    })
    await db.insert(hearings).values({
      id: `hearing-of-${id}`,
      caseId: id,
      type: 'Jury Trial',
      state: 'set',
      courthouseId: 'north',
      defendantNames: [],
      code: n + 1,
      ...day,
    })
    for (const [k, on] of ['2027-05-04', '2027-05-05'].entries()) {
      await db.insert(sittings).values({
        id: `day-${k + 1}-of-${id}`,
        hearingId: `hearing-of-${id}`,
        date: on,
        starts: '09:00',
        ends: '12:00',
        startsAt: at(on, '09:00'),
        endsAt: at(on, '12:00'),
      })
    }
  }
}

/** An accommodation of the case's witness at the case's hearing. */
export async function anAccommodation(
  db: Db,
  code: string,
  court: 'no order needed' | 'to apply' | 'applied' | Outcome = 'no order needed',
  caseId = 'case',
): Promise<string> {
  const id = `${code}-of-${caseId}`
  await db.insert(accommodations).values({
    id,
    caseId,
    witnessId: `witness-of-${caseId}`,
    hearingId: `hearing-of-${caseId}`,
    code,
    asks: false,
    wish: 'wanted',
    wishSaidOn: '2026-11-20',
    createdAt: now,
    updatedAt: now,
  })
  if (court === 'to apply' || court === 'applied') await aRequest(db, id, court)
  else if (court !== 'no order needed') await aRuling(db, id, court)
  return id
}

/** A screen in the first courthouse, or what the test says instead. */
export async function aResource(db: Db, id: string, other: Partial<typeof resources.$inferInsert> = {}) {
  await db.insert(resources).values({
    id,
    kind: 'equipment',
    name: id,
    sort: 'screen',
    courthouseId: 'north',
    serves: ['SCREEN', 'LIVE-LINK', 'INTERPRETER'],
    languages: [],
    ...other,
  })
  return id
}

/** A booking row as raw SQL writes it, past every rule but the database's own; says `ok` or what was refused. */
export async function rawBooking(
  db: Db,
  b: { id: string; resource: string; from: number; until: number; units?: number; state?: string },
  verb = 'insert',
): Promise<string> {
  const { id, resource, from, until, units = 1, state = 'held' } = b
  const head = `${verb} into booking (id, resource_id, accommodation_id, sitting_id, case_id, units, starts_at, ends_at,
    held_from, held_until, state, created_at, updated_at)`
  return refused(
    db.run(
      sql`${sql.raw(head)} values (${id}, ${resource}, 'SCREEN-of-case', 'day-1-of-case', 'case', ${units},
        ${from}, ${until}, ${from}, ${until}, ${state}, 0, 0)`,
    ),
  )
}

/** `ok`, or the token of what the database refused. */
export async function refused(run: PromiseLike<unknown>): Promise<string> {
  try {
    await run
    return 'ok'
  } catch (error) {
    for (let e: unknown = error; e instanceof Error; e = e.cause) {
      const token =
        /booking_conflict|audit_append_only|rule:\w+|(CHECK|UNIQUE|FOREIGN KEY|NOT NULL) constraint failed(: [\w.]+)?/.exec(
          e.message,
        )
      if (token) return token[0]
    }
    throw error
  }
}
