import { and, eq, sql } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { act, type ActResult, mustChangeOne, type Planned } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { DeedKey } from '../vocabulary/deeds.ts'
import { foldedName } from './party-name.ts'
import type { CaseFacts } from './store.ts'
import { counts, defendants } from './tables.ts'

export type Defendant = CaseFacts['defendants'][number]
export type Count = Defendant['counts'][number]

type PartyRefusal = {
  readonly ok: false
  readonly reason: 'there already' | 'number taken' | 'edited meanwhile' | 'still named'
}
export type PartyAnswer = { readonly ok: true } | PartyRefusal
export type PartyPlan = ({ readonly ok: true } & Planned) | PartyRefusal

type WrittenDefendant = { readonly name: string; readonly number: number | null }
/** As it is to stand; `version` of the defendant as it was on the page. */
export type CorrectedDefendant = WrittenDefendant & {
  readonly terminatedOn: CalendarDate | null
  readonly version: number
}
type WrittenCount = {
  readonly number: string
  readonly charge: string
  readonly citations: readonly string[]
}

/** Adds a defendant. `known`: those of the case. The same form sent twice is one defendant. */
export async function addDefendant(
  db: Db,
  scope: CaseScope,
  known: readonly Defendant[],
  wanted: WrittenDefendant & { readonly id: string },
): Promise<PartyAnswer> {
  if (known.some(({ id }) => id === wanted.id)) return { ok: true }
  if (isNamed(known, wanted.name)) return { ok: false, reason: 'there already' }
  const { id, name, number } = wanted
  if (isTaken(known, number)) return { ok: false, reason: 'number taken' }
  const done = await act(db, scope, deed(scope, 'defendant-added', { defendant: name, number }), [
    db.insert(defendants).values({ id, caseId: scope.caseId, name, number, byHand: true }),
  ])
  return sentTwice(done)
}

/** A defendant entered by hand as corrected. Hearings that name the defendant follow in the same act: the caller's to add. */
export function planCorrectedDefendant(
  db: Db,
  scope: CaseScope,
  known: readonly Defendant[],
  before: Defendant,
  wanted: CorrectedDefendant,
): PartyPlan {
  const others = known.filter(({ id }) => id !== before.id)
  if (isNamed(others, wanted.name)) return { ok: false, reason: 'there already' }
  const { name, number, terminatedOn, version } = wanted
  if (isTaken(others, number)) return { ok: false, reason: 'number taken' }
  const from = { defendant: before.name, number: before.number, terminatedOn: before.terminatedOn }
  const facts = { from, to: { defendant: name, number, terminatedOn } }
  return {
    ok: true,
    deeds: [deed(scope, 'defendant-corrected', facts)],
    changes: [
      db
        .update(defendants)
        .set({ name, number, terminatedOn, version: sql`${defendants.version} + 1` })
        .where(and(byHandHere(scope, before.id), eq(defendants.version, version))),
      mustChangeOne(db),
    ],
  }
}

/** A defendant entered by hand taken out of the case, with the counts. Not while a hearing names the defendant. */
export function planDefendantTakenBack(
  db: Db,
  scope: CaseScope,
  before: Defendant,
  said: { readonly version: number; readonly because: string },
): Planned {
  const facts = {
    defendant: before.name,
    number: before.number,
    counts: before.counts.map(({ number, charge, citations }) => ({ number, charge, citations })),
    because: said.because,
  }
  return {
    deeds: [deed(scope, 'defendant-removed', facts)],
    changes: [
      db.delete(counts).where(eq(counts.defendantId, before.id)),
      db.delete(defendants).where(and(byHandHere(scope, before.id), eq(defendants.version, said.version))),
      mustChangeOne(db),
    ],
  }
}

/** Adds a count against a defendant. The same form sent twice is one count. */
export async function addCount(
  db: Db,
  scope: CaseScope,
  against: Defendant,
  wanted: WrittenCount & { readonly id: string },
): Promise<PartyAnswer> {
  if (against.counts.some(({ id }) => id === wanted.id)) return { ok: true }
  if (isNumbered(against.counts, wanted.number)) return { ok: false, reason: 'there already' }
  const { id, number, charge, citations } = wanted
  const row = { id, defendantId: against.id, number, numbers: [number], charge, citations }
  const facts = { defendant: against.name, count: number, charge, citations }
  const done = await act(db, scope, deed(scope, 'count-added', facts), [
    db.insert(counts).values({ ...row, kind: 'count', status: 'pending', byHand: true }),
  ])
  return sentTwice(done)
}

/** Corrects a count entered by hand, or says what became of it. */
export async function correctCount(
  db: Db,
  scope: CaseScope,
  against: Defendant,
  before: Count,
  wanted: WrittenCount & {
    readonly status: Count['status']
    readonly disposition: string | null
    readonly version: number
  },
): Promise<PartyAnswer> {
  const others = against.counts.filter(({ id }) => id !== before.id)
  if (isNumbered(others, wanted.number)) return { ok: false, reason: 'there already' }
  const { number, charge, citations, status, disposition, version } = wanted
  const from = factsOf(before)
  const to = { count: number, charge, citations, status, disposition }
  const done = await act(db, scope, deed(scope, 'count-corrected', { defendant: against.name, from, to }), [
    db
      .update(counts)
      .set({
        number,
        numbers: [number],
        charge,
        citations,
        status,
        disposition,
        version: sql`${counts.version} + 1`,
      })
      .where(byHandAt(before.id, version)),
    mustChangeOne(db),
  ])
  return partyAnswer(done)
}

/** Takes a count entered by hand out of the case; refused while anything rests on it. */
export async function takeCountBack(
  db: Db,
  scope: CaseScope,
  against: Defendant,
  before: Count,
  said: { readonly version: number; readonly because: string },
): Promise<PartyAnswer> {
  const facts = { defendant: against.name, ...factsOf(before), because: said.because }
  const done = await act(db, scope, deed(scope, 'count-removed', facts), [
    db.delete(counts).where(byHandAt(before.id, said.version)),
    mustChangeOne(db),
  ])
  return partyAnswer(done)
}

function isNamed(known: readonly Defendant[], name: string): boolean {
  return known.some((one) => foldedName(one.name) === foldedName(name))
}

/** The court numbers each defendant once; several may have no number. */
function isTaken(known: readonly Defendant[], number: number | null): boolean {
  return number !== null && known.some((one) => one.number === number)
}

function isNumbered(known: readonly Count[], number: string): boolean {
  return known.some(({ kind, numbers }) => kind === 'count' && numbers.includes(number))
}

function byHandHere(scope: CaseScope, id: string) {
  return and(eq(defendants.id, id), eq(defendants.caseId, scope.caseId), eq(defendants.byHand, true))
}

function byHandAt(id: string, version: number) {
  return and(eq(counts.id, id), eq(counts.byHand, true), eq(counts.version, version))
}

function factsOf({ number, charge, citations, status, disposition }: Count) {
  return { count: number, charge, citations, status, disposition }
}

/** About the case: what was taken back is found in its history. */
function deed(scope: CaseScope, did: DeedKey, facts: Readonly<Record<string, unknown>>) {
  return { did, about: { kind: 'case', id: scope.caseId }, caseId: scope.caseId, facts }
}

/** Only the form's own id, or another with the same name or number at the same moment, can be there already. */
function sentTwice(done: ActResult): PartyAnswer {
  if (done.ok || (done.because === 'exists already' && done.column.endsWith('.id'))) return { ok: true }
  return { ok: false, reason: 'there already' }
}

/** What came of an act on a party, in the words of this room. */
export function partyAnswer(done: ActResult): PartyAnswer {
  if (done.ok) return { ok: true }
  switch (done.because) {
    case 'exists already':
      return { ok: false, reason: 'there already' }
    case 'refers to nothing':
      return { ok: false, reason: 'still named' }
    case 'edited meanwhile':
    case 'append only':
    case 'not allowed':
    case 'taken':
      return { ok: false, reason: 'edited meanwhile' }
    default:
      return done satisfies never
  }
}
