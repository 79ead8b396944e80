import type { CaseScope } from '../access/scope.ts'
import { bookedSorts } from './store.ts'
import type { Db } from '../db/connection.ts'
import { isOn } from '../hearings/hearing.ts'
import { hearingsOfCase } from '../hearings/store.ts'
import { daysInWords } from '../hearings/words.ts'
import { witnessesOf } from '../people/store.ts'
import { missingFrom, type Missing } from '../accommodations/accommodation.ts'
import { type AccommodationLine, accommodationsOf } from '../accommodations/store.ts'

export type ListedAccommodation = AccommodationLine & { readonly missing: readonly Missing[] }
type Choice = { readonly id: string; readonly label: string }

/** The accommodations the scope reaches with what is missing from each, and what the list can be narrowed to. */
export async function listOf(
  db: Db,
  scope: CaseScope,
): Promise<{
  readonly all: readonly ListedAccommodation[]
  readonly hearings: readonly Choice[]
  readonly witnesses: readonly Choice[]
}> {
  const lines = await accommodationsOf(db, scope)
  if (scope.released !== null) {
    // A reader by release sees what is hers; what the office has yet to do is not.
    return { all: lines.map((one) => ({ ...one, missing: [] })), hearings: [], witnesses: [] }
  }
  const [booked, hearings, witnesses] = await Promise.all([
    bookedSorts(db, scope),
    hearingsOfCase(db, scope),
    witnessesOf(db, scope),
  ])
  return {
    all: lines.map((one) => ({ ...one, missing: missingFrom(one, booked.get(one.id) ?? []) })),
    hearings: hearings
      .filter((hearing) => isOn(hearing.state) && (hearing.sittings.at(-1)?.endsAt ?? 0) > scope.at)
      .map(({ id, type, sittings }) => ({ id, label: `${type}, ${daysInWords(sittings)}` })),
    witnesses: witnesses.map(({ id, reference }) => ({ id, label: reference })),
  }
}
