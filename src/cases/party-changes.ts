import { eq } from 'drizzle-orm'
import type { Change } from '../audit/act.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'
import type { Docket, DocketCounsel, DocketDefendant } from '../docket/file/docket.ts'
import type { DocketFileKind } from '../docket/file/reading.ts'
import { foldedName } from './party-name.ts'
import type { Stored } from './stored-docket.ts'
import { counsel, counts, defendants } from './tables.ts'

/**
 * What must be written so that defendants, counts and counsel stand as the docket prints them. What stands so
 * already is left alone. Other parties are never kept: on a trafficking docket they are detained witnesses.
 *
 * @returns `defendants`: all of the case as they will stand
 */
export function partyChanges(
  db: Db,
  caseId: string,
  stored: Stored,
  docket: Docket,
  kind: DocketFileKind,
): { changes: readonly Change[]; defendants: readonly NamedDefendant[] } {
  const before = stored.defendants.map(({ id, name }) => ({ id, name }))
  if (kind === 'notice-of-electronic-filing') return { changes: [], defendants: before }
  const printed = docket.defendants.map((one): Printed => {
    const known = knownAs(stored, one)
    return { id: known?.id ?? newId(), known, one }
  })
  const now = printed.map(({ id, one }) => ({ id, name: one.name }))
  return {
    changes: [
      ...printed.flatMap((one) => defendantChanges(db, caseId, stored, one)),
      ...docket.governmentCounsel.flatMap((lawyer) => counselChange(db, caseId, null, stored, lawyer)),
    ],
    defendants: [...before.filter(({ id }) => !now.some((one) => one.id === id)), ...now],
  }
}

type NamedDefendant = { readonly id: string; readonly name: string }
type Printed = {
  readonly id: string
  readonly known: Stored['defendants'][number] | undefined
  readonly one: DocketDefendant
}

function defendantChanges(
  db: Db,
  caseId: string,
  stored: Stored,
  { id, known, one: printed }: Printed,
): Change[] {
  const facts = {
    name: printed.name,
    byHand: false,
    number: printed.number ?? known?.number ?? null,
    terminatedOn: printed.terminatedOn,
    highestOffenseOpening: printed.highestOffenseOpening,
    highestOffenseTerminated: printed.highestOffenseTerminated,
  }
  const stands =
    known && Object.entries(facts).every(([field, value]) => known[field as keyof typeof facts] === value)
  return [
    ...(stands
      ? []
      : known
        ? [db.update(defendants).set(facts).where(eq(defendants.id, id))]
        : [db.insert(defendants).values({ id, caseId, ...facts })]),
    ...countLines(printed).flatMap((line) => countChange(db, id, stored, line)),
    ...printed.counsel.flatMap((lawyer) => counselChange(db, caseId, id, stored, lawyer)),
  ]
}

/** The defendants whom the docket prints by another name than the office wrote down: hearings that name them follow. */
export function renamedByDocket(
  stored: Stored,
  docket: Docket,
): readonly { readonly from: string; readonly to: string }[] {
  return docket.defendants.flatMap((printed) => {
    const known = knownAs(stored, printed)
    return known && known.name !== printed.name ? [{ from: known.name, to: printed.name }] : []
  })
}

function knownAs(stored: Stored, printed: DocketDefendant) {
  return stored.defendants.find((one) => one.name === printed.name) ?? metByHand(stored, printed)
}

/** Whom the office entered before the docket came; from now on the docket speaks of that person. */
function metByHand(stored: Stored, printed: DocketDefendant) {
  return stored.defendants.find((one) => one.byHand && foldedName(one.name) === foldedName(printed.name))
}

type CountLine = Omit<typeof counts.$inferInsert, 'id' | 'defendantId'>

function countLines(printed: DocketDefendant): CountLine[] {
  return [
    ...printed.counts.map((line) => ({
      kind: 'count' as const,
      number: line.number,
      numbers: line.numbers,
      charge: line.statuteString,
      citations: line.cites,
      status: line.status,
      disposition: line.disposition,
    })),
    ...printed.complaints.map((line, i) => ({
      kind: 'complaint' as const,
      number: String(i + 1),
      numbers: [],
      charge: line.statuteString,
      citations: line.cites,
      status: 'pending' as const,
      disposition: line.disposition,
    })),
  ]
}

function countChange(db: Db, defendantId: string, stored: Stored, line: CountLine): Change[] {
  const own = stored.counts.filter((one) => one.defendantId === defendantId && one.kind === line.kind)
  const known =
    own.find((one) => one.number === line.number && one.charge === line.charge) ??
    // A count entered by hand is the first printed one that has its number: it keeps what rests on it.
    own.find((one) => one.byHand && line.numbers.includes(one.number))
  if (!known)
    return [
      db
        .insert(counts)
        .values({ id: newId(), defendantId, ...line })
        .onConflictDoNothing(),
    ]
  const { status, disposition, citations } = line
  const same =
    !known.byHand &&
    known.status === status &&
    known.disposition === (disposition ?? null) &&
    String(known.citations) === String(citations)
  return same
    ? []
    : [
        db
          .update(counts)
          .set({ ...line, byHand: false })
          .where(eq(counts.id, known.id)),
      ]
}

function counselChange(
  db: Db,
  caseId: string,
  defendantId: string | null,
  stored: Stored,
  lawyer: DocketCounsel,
): Change[] {
  const known = stored.counsel.find((one) => one.defendantId === defendantId && one.name === lawyer.name)
  const facts = { roles: lawyer.roles, contact: lawyer.contact ?? known?.contact ?? '' }
  if (!known)
    return [
      db
        .insert(counsel)
        .values({ id: newId(), caseId, defendantId, name: lawyer.name, ...facts })
        .onConflictDoNothing(),
    ]
  const same = String(known.roles) === String(facts.roles) && known.contact === facts.contact
  return same ? [] : [db.update(counsel).set(facts).where(eq(counsel.id, known.id))]
}
