import { nameOf } from '../../access/store.ts'
import type { CaseScope } from '../../access/scope.ts'
import { act, type Deed, type Planned } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import type { DeedKey } from '../../vocabulary/deeds.ts'
import type { ReadingRefusal, Waiting } from './decision.ts'
import type { Reading, ReadingKind } from './reading.ts'
import { readingById, statementsToDismiss, statementsToReopen } from './store.ts'

export type Asked<K extends ReadingKind> = { readonly kind: K; readonly id: string }

/** What a decision writes; the reading's own change of state is among it. */
export type PlannedDecision = Planned & { readonly ok: true }

/**
 * Decides a reading as its room plans it. Of two who decide at once one does; the other is told what became of it.
 *
 * @param plan of the room; a refusal of its own is handed on as it is
 */
export async function decideReading<K extends ReadingKind, R extends { readonly ok: false }>(
  db: Db,
  scope: CaseScope,
  asked: Asked<K>,
  plan: (reading: Waiting<K>) => PlannedDecision | R | Promise<PlannedDecision | R>,
): Promise<{ readonly ok: true } | ReadingRefusal | R> {
  let refused = ''
  // Refused means that something changed since it was planned: look again, and plan anew.
  for (let attempt = 0; attempt < 3; attempt++) {
    const reading = await readingById(db, scope, asked)
    if (!isWaiting(reading)) return refusalOf(db, reading)
    const planned = await plan(reading)
    if (!planned.ok) return planned
    const done = await act(db, scope, planned.deeds, planned.changes)
    if (done.ok) return { ok: true }
    refused = done.because
  }
  throw new Error(`a reading could not be decided: ${refused}`)
}

/** Dismisses a reading of any kind: the docket does not mean it, or nobody needs it. */
export function dismissReading<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  asked: Asked<K>,
): Promise<{ readonly ok: true } | ReadingRefusal> {
  return decideReading<K, never>(db, scope, asked, (reading) => ({
    ok: true,
    deeds: [deed(scope, reading, dismissed[reading.kind])],
    changes: statementsToDismiss(db, scope, reading),
  }))
}

const dismissed: Readonly<Record<ReadingKind, DeedKey>> = {
  hearing: 'docket-change-dismissed',
  'last-day': 'court-deadline-dismissed',
  event: 'event-reading-dismissed',
  'excluded-time': 'excluded-time-dismissed',
}

/** Asks a dismissed reading again. Asked twice it is asked once. */
export async function reopenReading<K extends ReadingKind>(
  db: Db,
  scope: CaseScope,
  asked: Asked<K>,
): Promise<{ readonly ok: true } | ReadingRefusal> {
  const reading = await readingById(db, scope, asked)
  if (isWaiting(reading)) return { ok: true }
  if (reading?.state !== 'dismissed') return refusalOf(db, reading)
  const done = await act(
    db,
    scope,
    deed(scope, reading, 'docket-change-reopened'),
    statementsToReopen(db, scope, reading),
  )
  if (done.ok) return { ok: true }
  const now = await readingById(db, scope, asked)
  return isWaiting(now) ? { ok: true } : refusalOf(db, now)
}

function isWaiting<K extends ReadingKind>(reading: Reading<K> | null): reading is Waiting<K> {
  return reading?.state === 'waiting'
}

async function refusalOf<K extends ReadingKind>(
  db: Db,
  reading: Exclude<Reading<K>, { state: 'waiting' }> | null,
): Promise<ReadingRefusal> {
  if (!reading) return { ok: false, reason: 'no such reading' }
  if (reading.state === 'superseded') return { ok: false, reason: 'no longer in the docket' }
  const { kind, state, decidedBy: id, decidedAt: at } = reading
  return { ok: false, reason: 'decided already', kind, state, at, by: { id, name: await nameOf(db, id) } }
}

function deed<K extends ReadingKind>(scope: CaseScope, { id, kind, entry }: Reading<K>, did: DeedKey): Deed {
  const facts = { kind, entry: entry.number ?? entry.filedOn }
  return { did, about: { kind: 'reading', id }, caseId: scope.caseId, facts }
}
