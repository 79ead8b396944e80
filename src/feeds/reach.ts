import { and, eq, exists, inArray, type SQL, sql, getViewSelectedFields } from 'drizzle-orm'
import type { OfficeScope } from '../access/scope.ts'
import { casesReached, releasesInForce, witnessesReleased } from '../access/store.ts'
import { isReached } from '../accommodations/hearings-reached.ts'
import { accommodationParts, accommodations, courtRequests } from '../accommodations/views.ts'
import { bookings, deliveries } from '../bookings/views.ts'
import { rulingLinesOn } from '../rulings/views.ts'
import { courtCases } from '../cases/views.ts'
import type { Db } from '../db/connection.ts'
import { caseEvents, courtClosedDays, courtDeadlines, deadlineKeepings } from '../deadlines/views.ts'
import { hearings, sittings } from '../hearings/views.ts'
import { witnesses } from '../people/views.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { type AccommodationFacts, standingOf } from '../bookings/standing/standing.ts'
import { factsOf } from '../bookings/standing/standing-store.ts'
import { standingInWords } from '../bookings/standing/standing-words.ts'
import { orderInWords } from '../rulings/words.ts'
import { isCode } from '../vocabulary/accommodations.ts'
import type { FeedAccommodation, FeedSitting } from './events.ts'

/**
 * The sittings that the owner of a feed reaches at this instant and that are not over before `since`: the case team
 * all of its open cases, an advocate the hearings at which someone who released them to her has an accommodation.
 *
 * @param working also what the working level tells, where it is reached
 */
export async function sittingsReached(
  db: Db,
  reader: OfficeScope,
  since: number,
  working: boolean,
): Promise<readonly FeedSitting[]> {
  const reached = isReached(db, reader)
  const [[days], heard, arranged] = await db.batch([
    // As one text: the driver takes ten times as long over fifteen hundred rows as SQLite and JSON.parse together.
    db
      .select({
        rows: sql<string>`json_group_array(json_array(${sql.join(sittingColumns, sql`, `)}) order by ${sittings.startsAt}, ${sittings.id})`,
      })
      .from(sittings)
      .innerJoin(hearings, eq(hearings.id, sittings.hearingId))
      .where(and(reached, sql`${sittings.endsAt} >= ${since}`)),
    db
      .select({
        id: hearings.id,
        state: hearings.state,
        type: hearings.type,
        place: sql<string | null>`coalesce(${hearings.courtroom}, ${hearings.place})`,
        judge: hearings.judge,
        defendantNames: hearings.defendantNames,
        zone: hearings.zone,
        code: hearings.code,
        docketNumber: courtCases.docketNumber,
        version: hearings.version,
        updatedAt: hearings.updatedAt,
      })
      .from(hearings)
      .innerJoin(courtCases, eq(courtCases.id, hearings.caseId))
      .where(and(reached, lastsUntil(db, since))),
    db
      .select({
        hearingId: accommodations.hearingId,
        code: accommodations.code,
        it: getViewSelectedFields(accommodations),
        hearingState: hearings.state,
        updatedAt: accommodations.updatedAt,
        reference: witnesses.reference,
      })
      .from(accommodations)
      .innerJoin(witnesses, eq(witnesses.id, accommodations.witnessId))
      .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
      .where(working ? accommodationsReached(db, reader) : sql`0`)
      .orderBy(witnesses.reference, accommodations.code),
  ])
  const facts = await factsOf(
    db,
    arranged.flatMap(({ it, hearingState }) =>
      isCode(it.code)
        ? [
            {
              ...it,
              code: it.code,
              wishSaidOn: it.wishSaidOn as CalendarDate,
              withdrawn: it.withdrawnAt === null ? null : { at: it.withdrawnAt, because: '' },
              hearing: { state: hearingState },
            },
          ]
        : [],
    ),
  )
  const byHearing = Map.groupBy(arranged, (one) => one.hearingId)
  const told = new Map(
    heard.map(({ updatedAt, ...hearing }) => {
      const all = byHearing.get(hearing.id) ?? []
      const changedAt = Math.max(updatedAt, ...all.map((one) => one.updatedAt))
      const reachesAll = working && (reader.actor.role !== 'advocate' || all.length > 0)
      // Rows were parsed before they were written, so their texts carry their brands.
      const zone = hearing.zone as Zone
      return [
        hearing.id,
        {
          ...hearing,
          zone,
          changedAt,
          working: reachesAll,
          accommodations: all.flatMap((one) => asTold(one, facts.get(one.it.id), reader.at)),
        },
      ]
    }),
  )
  const rows = JSON.parse(days?.rows ?? '[]') as readonly SittingRow[]
  return rows.flatMap(([id, hearingId, date, starts, ends, startsAt, endsAt]) => {
    const hearing = told.get(hearingId)
    return hearing ? [{ id, date, starts, ends, startsAt, endsAt, hearing }] : []
  })
}

const sittingColumns = [
  sittings.id,
  sittings.hearingId,
  sittings.date,
  sittings.starts,
  sittings.ends,
  sittings.startsAt,
  sittings.endsAt,
]
type SittingRow = [
  id: string,
  hearingId: string,
  date: CalendarDate,
  starts: ClockTime | null,
  ends: ClockTime | null,
  startsAt: number,
  endsAt: number,
]

/** Hearings with a sitting that is not over before this instant. */
function lastsUntil(db: Db, since: number) {
  const lasting = and(eq(sittings.hearingId, hearings.id), sql`${sittings.endsAt} >= ${since}`)
  return exists(
    db
      .select({ one: sql`1` })
      .from(sittings)
      .where(lasting),
  )
}

type Arranged = {
  readonly it: { readonly id: string; readonly code: string; readonly wish: string }
  readonly reference: string
}

/** What is asked for or arranged; not what the person declined, nor what is over. */
function asTold(
  { it: { wish, code }, reference }: Arranged,
  facts: AccommodationFacts | undefined,
  at: number,
): readonly FeedAccommodation[] {
  if (wish === 'declined' || !facts) return []
  const { state, days } = standingOf(facts, at)
  if (state === 'denied' || state === 'withdrawn' || state === 'hearing is off') return []
  const orders = [...new Set(days.map(({ order }) => order.state))]
  const court = orders.filter((one) => one !== 'not needed').map(orderInWords)
  return [{ reference, code, standing: [...court, standingInWords(state)].join(', ').toLowerCase() }]
}

/**
 * A short text that changes whenever anything does that this reader's feed is made of: who reaches what at this
 * instant, and the versions, which only grow, of all that is reached. Costs a few index steps; what it covers beyond
 * the feed costs a building in vain and nothing else.
 */
export async function fingerprintOf(db: Db, reader: OfficeScope, working: boolean): Promise<string> {
  const rows = await db.values<(string | number | null)[]>(
    reader.actor.role === 'advocate' ? releasedVersions(db, reader) : teamVersions(db, reader, working),
  )
  return JSON.stringify([reader.actor.role, rows])
}

function teamVersions(db: Db, reader: OfficeScope, working: boolean): SQL {
  const ofCase = sql`select id from ${hearings} where case_id = c.id`
  return sql`select c.id, c.version,
      (select ${hearingSums} from ${hearings} h where h.case_id = c.id),
      (select ${sittingSums} from ${sittings} s where s.hearing_id in (${ofCase})),
      ${working ? sql`(select ${accommodationSums} from ${accommodations} a where a.case_id = c.id)` : 0},
      ${working ? sql`(select count(*) || ' ' || coalesce(sum(version), 0) from ${witnesses} where case_id = c.id)` : 0},
      ${working ? dueSums : 0},
      ${working ? standingSums(sql`a.case_id = c.id`) : 0}
    from ${courtCases} c where c.id in ${casesReached(db, reader)} order by c.id`
}

function releasedVersions(db: Db, reader: OfficeScope): SQL {
  const released = releasesInForce(db, reader)
  const tied = sql`select hearing_id from ${accommodations} where witness_id = w.id`
  return sql`select ${released.id}, ${released.kinds}, c.version, w.version,
      (select ${accommodationSums} from ${accommodations} a where a.witness_id = w.id),
      (select ${hearingSums} from ${hearings} h where h.id in (${tied})),
      (select ${sittingSums} from ${sittings} s where s.hearing_id in (${tied})),
      ${standingSums(sql`a.witness_id = w.id`)}
    from ${released} join ${courtCases} c on c.id = ${released.caseId} join ${witnesses} w on w.id = ${released.witnessId}
    order by ${released.id}`
}

// Sums of versions: each only grows, so within one case or one release no two changes cancel out.
const hearingSums = sql`count(*) || ' ' || coalesce(sum(h.version) || ' ' || max(h.updated_at), '')`
const sittingSums = sql`count(*) || ' ' || coalesce(sum(s.version) || ' ' || sum(s.starts_at) || ' ' || max(s.id), '')`
const accommodationSums = sql`count(*) || ' ' || coalesce(sum(a.version) || ' ' || max(a.updated_at), '')`

/** What the standing of accommodations is made of besides themselves: what was asked, decided and booked. */
function standingSums(which: SQL): SQL {
  return sql`(select count(*) || ' ' || coalesce(sum(b.version) || ' ' || max(b.updated_at), '') from ${bookings} b join ${accommodations} a on a.id = b.accommodation_id where ${which})
    || (select count(*) || ' ' || coalesce(sum(q.version), '') from ${courtRequests} q join ${accommodations} a on a.id = q.accommodation_id where ${which})
    || (select count(*) from ${rulingLinesOn} o join ${accommodations} a on a.id = o.accommodation_id where ${which})
    || (select count(*) || ' ' || coalesce(max(d.recorded_at), '') from ${deliveries} d join ${accommodations} a on a.id = d.accommodation_id where ${which})
    || (select count(*) || ' ' || coalesce(sum(p.starts_at) || ' ' || sum(p.ends_at), '') from ${accommodationParts} p join ${accommodations} a on a.id = p.accommodation_id where ${which})`
}

// What deadlines are made of besides hearings: events, what was decided, days the court set or is closed.
const dueSums = sql`(select count(*) || ' ' || coalesce(sum(version), 0) from ${caseEvents} where case_id = c.id)
  || (select count(*) || ' ' || coalesce(sum(version), 0) from ${deadlineKeepings} where case_id = c.id)
  || (select count(*) || ' ' || coalesce(sum(version), 0) from ${courtDeadlines} where case_id = c.id)
  || (select count(*) || ' ' || coalesce(max(added_at), 0) from ${courtClosedDays} where court_id = c.court_id)`

/** Every reference of a person that the reader may meet. */
export async function referencesReached(db: Db, reader: OfficeScope): Promise<readonly string[]> {
  const reached =
    reader.actor.role === 'advocate'
      ? inArray(witnesses.id, witnessesReleased(db, reader))
      : inArray(witnesses.caseId, casesReached(db, reader))
  const rows = await db.select({ reference: witnesses.reference }).from(witnesses).where(reached)
  return rows.map((row) => row.reference)
}

/** Whether an advocate may have anything told at the working level: someone released both kinds to her. */
export async function reachesWorking(db: Db, reader: OfficeScope): Promise<boolean> {
  if (reader.actor.role !== 'advocate') return true
  const [row] = await witnessesReleased(db, reader, 'hearings', 'accommodations').limit(1)
  return row !== undefined
}

function accommodationsReached(db: Db, reader: OfficeScope) {
  if (reader.actor.role !== 'advocate') return inArray(accommodations.caseId, casesReached(db, reader))
  return inArray(accommodations.witnessId, witnessesReleased(db, reader, 'hearings', 'accommodations'))
}
