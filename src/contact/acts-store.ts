import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { CaseScope, OfficeScope } from '../access/scope.ts'
import { act, type Change, type Deed, mustChangeOne } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import type { Reason } from './reason.ts'
import { toTellInCase } from './store.ts'
import { contactTargets, tellings } from './tables.ts'
import type { Outcome, Telling, Way } from './telling.ts'

/** What came of one conversation with one person, about one thing or several. */
export type Conversation = {
  /** Of the form: the same form sent twice is one conversation. */
  readonly id: string
  readonly witnessId: string
  readonly reasons: readonly Pick<Reason, 'subject' | 'fact' | 'words'>[]
  readonly outcome: Outcome
  readonly on: CalendarDate
  readonly how: Way | null
  readonly because: string
}

export type Told =
  | { readonly ok: true }
  /** `changed meanwhile`: one of the reasons is not as it was read, or was told by somebody else. */
  | { readonly ok: false; readonly reason: 'no such person' | 'in the future' | 'changed meanwhile' }

/** Records what came of one conversation, if what it was about still stands as it was read. Sent twice, it is one. */
export async function tell(
  db: Db,
  scope: CaseScope,
  said: Omit<Conversation, 'reasons'> & { readonly reasons: readonly Pick<Reason, 'subject' | 'fact'>[] },
): Promise<Told> {
  const { people, today } = await toTellInCase(db, scope)
  const person = people.find(({ witness }) => witness.id === said.witnessId)
  if (!person) return { ok: false, reason: 'no such person' }
  if (said.on > today) return { ok: false, reason: 'in the future' }
  if (person.said.some((one) => one.id.startsWith(`${said.id}-`))) return { ok: true }
  const reasons = person.reasons.filter((reason) =>
    said.reasons.some((one) => one.subject === reason.subject && one.fact === reason.fact),
  )
  const kept =
    reasons.length === said.reasons.length &&
    (await recordTellings(db, scope, { ...said, reasons }, person.said))
  return kept ? { ok: true } : { ok: false, reason: 'changed meanwhile' }
}

/**
 * Keeps what was said, all of it or nothing.
 *
 * @param said the tellings of this person that were read before
 * @returns false when somebody else recorded one of the same meanwhile
 */
export async function recordTellings(
  db: Db,
  scope: CaseScope,
  { id, witnessId, reasons, outcome, on, how, because }: Conversation,
  said: readonly Telling[],
): Promise<boolean> {
  const rows = reasons.map(({ subject, fact, words }, i) => ({
    id: `${id}-${i + 1}`,
    caseId: scope.caseId,
    witnessId,
    subject,
    // The unique index refuses the second of two people who record the same at once.
    seq: said.filter((one) => one.subject === subject).length + 1,
    fact,
    words,
    outcome,
    on,
    how: outcome === 'told' ? how : null,
    because,
    by: scope.actor.userId,
    at: scope.at,
  }))
  const deeds = rows.map((row): Deed => ({
    did: deedOf[outcome],
    about: { kind: 'witness', id: witnessId },
    caseId: scope.caseId,
    facts: { subject: row.subject, on, how: row.how },
  }))
  const done = await act(db, scope, deeds, [db.insert(tellings).values(rows)])
  if (done.ok) return true
  // The same form sent again meets its own id and its own place; which of the two is named is chance.
  if (done.because === 'exists already') return isKept(db, `${id}-1`)
  throw new Error(`a telling was refused: ${done.because}`)
}

async function isKept(db: Db, id: string): Promise<boolean> {
  const rows = await db.select({ id: tellings.id }).from(tellings).where(eq(tellings.id, id))
  return rows.length > 0
}

const deedOf: Readonly<Record<Outcome, DeedKey>> = {
  told: 'notification-recorded',
  'did not want to hear': 'notification-declined',
  'not to be told': 'notification-withheld',
}

export type TakenBack = { readonly ok: true } | { readonly ok: false; readonly reason: 'no such telling' }

/** Takes a telling back that was entered in error. Sent twice, it is taken back once. */
export async function takeTellingBack(
  db: Db,
  scope: CaseScope,
  id: string,
  because = 'recorded in error',
): Promise<TakenBack> {
  const here = and(eq(tellings.id, id), eq(tellings.caseId, scope.caseId))
  const [telling] = await db.select().from(tellings).where(here)
  if (!telling) return { ok: false, reason: 'no such telling' }
  const deed: Deed = {
    did: 'notification-removed',
    about: { kind: 'witness', id: telling.witnessId },
    caseId: scope.caseId,
    facts: { subject: telling.subject, because },
  }
  const done = await act(db, scope, deed, [
    db
      .update(tellings)
      .set({ takenBackAt: scope.at })
      .where(and(here, isNull(tellings.takenBackAt))),
    mustChangeOne(db),
  ])
  // Somebody took it back before: it is as was wanted.
  if (done.ok || done.because === 'edited meanwhile') return { ok: true }
  throw new Error(`taking a telling back was refused: ${done.because}`)
}

/** A target as kept, with the version that a page had; version 0 where none was ever set. */
export type KeptTarget = { readonly days: number | null; readonly version: number }

/** The targets of these duties. */
export async function keptTargets(
  db: Db,
  duties: readonly string[],
): Promise<ReadonlyMap<string, KeptTarget>> {
  const rows = await db
    .select()
    .from(contactTargets)
    .where(inArray(contactTargets.duty, [...duties]))
  return new Map(rows.map(({ duty, ...kept }) => [duty, kept]))
}

type WantedTarget = KeptTarget & { readonly duty: string }

export type TargetsKept =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no such duty'; readonly duty: string }
  | { readonly ok: false; readonly reason: 'changed meanwhile' }

/** Sets the office’s own targets for duties of one law, all or none. What stands so already is left alone. */
export async function keepTargets(
  db: Db,
  scope: OfficeScope,
  law: Jurisdiction,
  wanted: readonly WantedTarget[],
): Promise<TargetsKept> {
  const duties = law.duties.map(({ id }) => id)
  const unknown = wanted.find(({ duty }) => !duties.includes(duty))
  if (unknown) return { ok: false, reason: 'no such duty', duty: unknown.duty }
  const now = await keptTargets(db, duties)
  const others = wanted.filter(({ duty, days }) => days !== (now.get(duty)?.days ?? null))
  return (await setTargets(db, scope, others)) ? { ok: true } : { ok: false, reason: 'changed meanwhile' }
}

/** Sets the office’s own targets, all or none; false when somebody changed one of them meanwhile. */
export async function setTargets(
  db: Db,
  scope: OfficeScope,
  wanted: readonly WantedTarget[],
): Promise<boolean> {
  if (wanted.length === 0) return true
  const deeds = wanted.map(({ duty, days }): Deed => ({
    did: days === null ? 'notification-target-removed' : 'notification-target-set',
    about: { kind: 'duty', id: duty },
    facts: { days },
  }))
  const changes = wanted.flatMap(({ duty, days, version }): readonly Change[] =>
    version === 0
      ? [db.insert(contactTargets).values({ duty, days })]
      : [
          db
            .update(contactTargets)
            .set({ days, version: sql`${contactTargets.version} + 1` })
            .where(and(eq(contactTargets.duty, duty), eq(contactTargets.version, version))),
          mustChangeOne(db),
        ],
  )
  const done = await act(db, scope, deeds, changes)
  if (done.ok) return true
  if (done.because === 'edited meanwhile' || done.because === 'exists already') return false
  throw new Error(`a target was refused: ${done.because}`)
}
