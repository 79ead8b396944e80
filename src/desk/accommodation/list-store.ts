import type { CaseScope } from '../../access/scope.ts'
import { type StandingLine, standingsOf } from '../../bookings/standing/standing-store.ts'
import type { Db } from '../../db/connection.ts'
import { hearingsOfCase } from '../../hearings/store.ts'
import { daysInWords } from '../../hearings/words.ts'
import { witnessesOf } from '../../people/store.ts'

type Choice = { readonly id: string; readonly label: string }

/** The accommodations the scope reaches, each as it stands, and what the list can be narrowed to. */
export async function listOf(
  db: Db,
  scope: CaseScope,
): Promise<{
  readonly all: readonly StandingLine[]
  readonly hearings: readonly Choice[]
  readonly witnesses: readonly Choice[]
}> {
  if (scope.released !== null) {
    return { all: await standingsOf(db, scope), hearings: [], witnesses: [] }
  }
  const [all, hearings, witnesses] = await Promise.all([
    standingsOf(db, scope),
    hearingsAhead(db, scope),
    witnessesOf(db, scope),
  ])
  return {
    all,
    hearings,
    witnesses: witnesses.map(({ id, reference }) => ({ id, label: reference })),
  }
}

/** The hearings of the case that are still to come, by their day: for what is reserved until one of them. */
export async function hearingsAhead(db: Db, scope: CaseScope): Promise<readonly Choice[]> {
  const hearings = await hearingsOfCase(db, scope)
  return hearings
    .filter((hearing) => hearing.state === 'set' && (hearing.sittings.at(-1)?.endsAt ?? 0) > scope.at)
    .map(({ id, type, sittings }) => ({ id, label: `${type}, ${daysInWords(sittings)}` }))
}
