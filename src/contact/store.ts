import {
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  getViewSelectedFields,
  gte,
  inArray,
  isNull,
  or,
  sql,
} from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { casesReached } from '../access/store.ts'
import { users } from '../access/views.ts'
import { accommodations } from '../accommodations/views.ts'
import { inOrderOfTime } from '../rulings/ruling.ts'
import { linesOf } from '../rulings/store.ts'
import { isCode } from '../vocabulary/accommodations.ts'
import { auditLines } from '../audit/views.ts'
import { courtCases } from '../cases/views.ts'
import { courthouses } from '../resources/views.ts'
import { among } from '../db/among.ts'
import type { Db } from '../db/connection.ts'
import { manyRows } from '../db/many-rows.ts'
import { triggersOfHearing } from '../law/hearing-triggers.ts'
import { caseEventDays, caseEvents } from '../deadlines/views.ts'
import { movingDeeds, wasNoMistake } from '../hearings/mistaken-move-store.ts'
import { hearings, sittings } from '../hearings/views.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import { witnesses } from '../people/views.ts'
import { addDays, byDay, type CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { Zone } from '../time/zone.ts'
import { dayAt, wallClock } from '../time/zoned.ts'
import type { HearingToTell } from './hearing-news.ts'
import type { EventToTell, RulingToTell } from './other-news.ts'
import type { Reason, Targets } from './reason.ts'
import { contactTargets, tellings } from './tables.ts'
import type { Telling } from './telling.ts'
import { type CaseToTell, type Person, toTell } from './to-tell.ts'

/** One person of the case: what she has to hear, and what was said to her. */
export type PersonToTell = {
  readonly witness: { readonly id: string; readonly reference: string; readonly isVictim: boolean }
  /** The most pressing first. */
  readonly reasons: readonly Reason[]
  /** The latest first. */
  readonly said: readonly Telling[]
}

/** Everyone of a case whom something concerns. */
export type ToTell = {
  readonly caseId: string
  readonly docketNumber: string
  readonly law: Jurisdiction | null
  readonly today: CalendarDate
  readonly people: readonly PersonToTell[]
}

/** Whom to tell what in the case. The case’s team alone has it: a reader by release reaches nobody. */
export async function toTellInCase(db: Db, scope: CaseScope): Promise<ToTell> {
  const [found] = scope.released === null ? await gather(db, scope.at, [scope.caseId], allSaid) : []
  if (!found) throw new Error('a case that was granted is not there')
  return found
}

/** A case in which somebody has something to hear. */
export type CaseWaiting = {
  readonly caseId: string
  readonly docketNumber: string
  readonly today: CalendarDate
  /** Whom, by reference, the most pressing first. */
  readonly references: readonly string[]
  /** The first day by which something should be said; null where nothing sets one. */
  readonly first: CalendarDate | null
}

/** The open cases on whose team the actor is and in which there is somebody to tell, the most pressing first. */
export async function waitingInOffice(db: Db, scope: OfficeScope): Promise<readonly CaseWaiting[]> {
  const mine = await casesReached(db, scope)
  const all = await gather(
    db,
    scope.at,
    mine.map(({ id }) => id),
    lastSaid,
  )
  return all
    .flatMap(({ caseId, docketNumber, today, people }): readonly CaseWaiting[] => {
      const waiting = people.filter(({ reasons }) => reasons.length > 0)
      const first = waiting[0]?.reasons[0]?.until?.on ?? null
      const references = waiting.map(({ witness }) => witness.reference)
      return waiting.length === 0 ? [] : [{ caseId, docketNumber, today, references, first }]
    })
    .toSorted((a, b) => byDay(a.first ?? '9999', b.first ?? '9999'))
}

/** The office’s own targets, in days, by duty. */
export async function targetsOf(db: Db): Promise<Targets> {
  const rows = await db.select().from(contactTargets)
  return new Map(rows.flatMap(({ duty, days }) => (days === null ? [] : [[duty, days] as const])))
}

/** Asks for all the cases at once: a day of forty cases is as many questions as one. */
async function gather(
  db: Db,
  at: number,
  caseIds: readonly string[],
  said: (db: Db, caseIds: string[]) => Promise<readonly Telling[]>,
): Promise<readonly ToTell[]> {
  if (caseIds.length === 0) return []
  const ids = [...caseIds]
  const settings = await settingsOf(db, at, ids)
  const hearingIds = new Set(settings.map(({ hearing }) => hearing.id))
  const [cases, everyone, told, changes, wanted, events, targets] = await Promise.all([
    db.select().from(courtCases).where(among(courtCases.id, ids)),
    peopleOf(db, ids),
    said(db, ids),
    changesOf(db, hearingIds),
    accommodationsOf(db, hearingIds),
    eventsOf(db, ids),
    targetsOf(db),
  ])
  const by = {
    people: Map.groupBy(everyone, ({ caseId }) => caseId),
    told: Map.groupBy(told, ({ witnessId }) => witnessId),
    settings: Map.groupBy(settings, ({ hearing }) => hearing.caseId),
    changes: Map.groupBy(changes, ({ hearingId }) => hearingId),
    asked: Map.groupBy(wanted, ({ it }) => it.caseId),
    events: Map.groupBy(events, ({ event }) => event.caseId),
  }
  return cases.map((one): ToTell => {
    const dayOf = (instant: number) => dayAt(instant, one.zone as Zone)
    const today = dayOf(at)
    const law = jurisdictionOf(one.jurisdiction)
    const asked = by.asked.get(one.id) ?? []
    const noted = by.events.get(one.id) ?? []
    const about: CaseToTell = {
      law,
      today,
      targets,
      hearings: together(by.settings.get(one.id) ?? [], ({ hearing }) => hearing.id).map((rows) =>
        hearingIn(rows, by.changes.get(rows[0].hearing.id) ?? [], dayOf),
      ),
      events: together(noted, ({ event }) => event.id).flatMap(([last]) => eventIn(last, dayOf)),
      takenBack: new Map(noted.flatMap(({ event }) => takenBackIn(event, dayOf))),
    }
    const people = (by.people.get(one.id) ?? []).map((witness) => {
      const heard = by.told.get(witness.id) ?? []
      const hers = asked.filter(({ it }) => it.witnessId === witness.id)
      const person: Person = {
        isVictim: witness.isVictim,
        known: dayOf(witness.createdAt),
        testifiesAt: new Set(hers.map(({ it }) => it.hearingId)),
        rulings: hers.flatMap((row) => rulingIn(row, dayOf)),
        said: heard,
      }
      return { witness, reasons: toTell(person, about), said: heard.toReversed() }
    })
    return {
      caseId: one.id,
      docketNumber: one.docketNumber,
      law,
      today,
      people: people.toSorted((a, b) => byDay(pressOf(a), pressOf(b))),
    }
  })
}

/** For sorting: whoever has to hear first stands first, and who has nothing to hear last. */
function pressOf(person: PersonToTell | undefined): string {
  const [first] = person?.reasons ?? []
  return first ? (first.until?.on ?? '9999-12-30') : '9999-12-31'
}

/** Rows of one thing, in the order they came. */
function together<T>(rows: readonly T[], idOf: (row: T) => string): readonly [T, ...T[]][] {
  return [...Map.groupBy(rows, idOf).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest]],
  )
}

function peopleOf(db: Db, caseIds: string[]) {
  const { id, caseId, reference, isVictim, createdAt } = witnesses
  return manyRows(db, { id, caseId, reference, isVictim, createdAt }, (select) =>
    select
      .from(witnesses)
      .where(among(witnesses.caseId, caseIds))
      .orderBy(sql`length(${witnesses.reference})`, asc(witnesses.reference)),
  )
}

/** All that was said in the case, with who said it, in order. */
async function allSaid(db: Db, caseIds: string[]): Promise<readonly Telling[]> {
  const rows = await manyRows(db, { telling: getTableColumns(tellings), by: users.name }, (select) =>
    select
      .from(tellings)
      .leftJoin(users, eq(users.id, tellings.by))
      .where(among(tellings.caseId, caseIds))
      .orderBy(asc(tellings.at), asc(tellings.seq)),
  )
  return rows.map(tellingIn)
}

/** Of all that was said no more than decides whether it must be said again. What was taken back decides nothing. */
async function lastSaid(db: Db, caseIds: string[]): Promise<readonly Telling[]> {
  const { witnessId, subject, fact, outcome, on, at } = tellings
  const rows = await manyRows(db, { witnessId, subject, fact, outcome, on, at }, (select) =>
    select
      .from(tellings)
      .where(and(among(tellings.caseId, caseIds), isNull(tellings.takenBackAt)))
      .orderBy(asc(tellings.at), asc(tellings.seq)),
  )
  const rest = { id: '', seq: 0, words: '', how: null, because: '', by: '', isTakenBack: false }
  return rows.map((row) => ({ ...rest, ...row, on: row.on as CalendarDate }))
}

/** A hearing that is still to come, or of which somebody has been told. */
function toTellOf(db: Db, at: number, caseIds: string[]) {
  // A day early: in some zone it is still yesterday.
  const from = addDays(wallClock(at, 'UTC' as Zone).date, -1)
  const comes = exists(
    db
      .select({ one: sql`1` })
      .from(sittings)
      .where(and(eq(sittings.hearingId, hearings.id), gte(sittings.date, from))),
  )
  const told = sql`exists (select 1 from telling where telling.case_id = ${hearings.caseId} and telling.subject = 'hearing-' || ${hearings.id})`
  return and(among(hearings.caseId, caseIds), or(and(eq(hearings.state, 'set'), comes), told))
}

function settingsOf(db: Db, at: number, caseIds: string[]) {
  const { id, caseId, type, state, remote, setsRunning, createdAt } = hearings
  const { date, starts, ends } = sittings
  const fields = {
    hearing: { id, caseId, type, state, remote, setsRunning, createdAt },
    sitting: { date, starts, ends },
    courthouse: courthouses.name,
  }
  return manyRows(db, fields, (select) =>
    select
      .from(hearings)
      .innerJoin(sittings, eq(sittings.hearingId, hearings.id))
      .leftJoin(courthouses, eq(courthouses.id, hearings.courthouseId))
      .where(toTellOf(db, at, caseIds))
      .orderBy(asc(sittings.startsAt)),
  )
}
type SettingRow = Awaited<ReturnType<typeof settingsOf>>[number]

/** What the record says was done to the days of these hearings, in order. */
function changesOf(db: Db, hearingIds: Iterable<string>) {
  return manyRows(db, { hearingId: auditLines.aboutId, at: auditLines.at }, (select) =>
    select
      .from(auditLines)
      .where(
        and(
          eq(auditLines.aboutKind, 'hearing'),
          among(auditLines.aboutId, hearingIds),
          inArray(auditLines.did, [
            'hearing-set',
            ...movingDeeds,
            'hearing-vacated',
            'hearing-continued',
            'hearing-entered-in-error',
            'hearing-details-changed',
          ]),
          wasNoMistake(db),
        ),
      )
      .orderBy(asc(auditLines.seq)),
  )
}

/** What was asked for at these hearings, with what the court said of it while they are still to come. */
async function accommodationsOf(db: Db, hearingIds: Iterable<string>) {
  const day = (which: 'min' | 'max') =>
    sql<string | null>`(select ${sql.raw(which)}(date) from ${sittings} where hearing_id = ${hearings.id})`
  const { id, caseId, witnessId, hearingId, code } = accommodations
  const fields = {
    it: { id, caseId, witnessId, hearingId, code },
    hearing: { type: hearings.type, state: hearings.state },
    first: day('min'),
    last: day('max'),
  }
  const rows = await manyRows(db, fields, (select) =>
    select
      .from(accommodations)
      .innerJoin(hearings, eq(hearings.id, accommodations.hearingId))
      .where(among(accommodations.hearingId, hearingIds)),
  )
  const lines = await linesOf(
    db,
    rows.filter(({ hearing }) => hearing.state === 'set').map(({ it }) => it.id),
  )
  // Of several lines the latest is what a person has to hear.
  return rows.map((row) => ({
    ...row,
    ruling: (lines.get(row.it.id) ?? [])
      .toSorted(inOrderOfTime)
      .findLast(({ outcome }) => outcome !== 'lapsed'),
  }))
}
type AskedRow = Awaited<ReturnType<typeof accommodationsOf>>[number]

function eventsOf(db: Db, caseIds: string[]) {
  const fields = { event: getViewSelectedFields(caseEvents), day: getViewSelectedFields(caseEventDays) }
  return manyRows(db, fields, (select) =>
    select
      .from(caseEvents)
      .innerJoin(caseEventDays, eq(caseEventDays.eventId, caseEvents.id))
      .where(among(caseEvents.caseId, caseIds))
      .orderBy(desc(caseEventDays.seq)),
  )
}
type EventRow = Awaited<ReturnType<typeof eventsOf>>[number]

type DayOf = (instant: number) => CalendarDate

function hearingIn(
  rows: readonly [SettingRow, ...SettingRow[]],
  changes: readonly { readonly at: number }[],
  dayOf: DayOf,
): HearingToTell {
  const { hearing, courthouse } = rows[0]
  const [set = { at: hearing.createdAt }, ...later] = changes
  const on = ({ at }: { readonly at: number }) => ({ on: dayOf(at), at })
  return {
    id: hearing.id,
    type: hearing.type,
    state: hearing.state,
    // Parsed before they were written.
    days: rows.map(({ sitting }) => ({
      date: sitting.date as CalendarDate,
      starts: sitting.starts as ClockTime | null,
      ends: sitting.ends as ClockTime | null,
    })),
    where: hearing.remote ? `by ${hearing.remote}` : courthouse,
    kinds: triggersOfHearing(hearing),
    changes: [on(set), ...later.map(on)],
  }
}

function rulingIn({ it, hearing, first, last, ruling }: AskedRow, dayOf: DayOf): readonly RulingToTell[] {
  if (!ruling || !first || !last || hearing.state !== 'set' || !isCode(it.code)) return []
  return [
    {
      accommodationId: it.id,
      code: it.code,
      ruling,
      recordedOn: dayOf(ruling.recordedAt),
      hearing: { type: hearing.type, first: first as CalendarDate, last: last as CalendarDate },
    },
  ]
}

/** The event by the day it was noted on last. */
function eventIn({ event, day }: EventRow, dayOf: DayOf): readonly EventToTell[] {
  const { id, kind, about, withdrawnAt } = event
  if (withdrawnAt !== null || !(kind in triggers)) return []
  const [on, notedOn] = [day.on as CalendarDate, dayOf(day.notedAt)]
  return [{ id, kind: kind as TriggerId, on, about, notedOn }]
}

function takenBackIn(
  { id, withdrawnAt }: EventRow['event'],
  dayOf: DayOf,
): readonly [string, CalendarDate][] {
  return withdrawnAt === null ? [] : [[`event-${id}`, dayOf(withdrawnAt)]]
}

function tellingIn({ telling, by }: { telling: typeof tellings.$inferSelect; by: string | null }): Telling {
  const { caseId: _caseId, takenBackAt, on, by: userId, ...rest } = telling
  return { ...rest, on: on as CalendarDate, by: by ?? userId, isTakenBack: takenBackAt !== null }
}
