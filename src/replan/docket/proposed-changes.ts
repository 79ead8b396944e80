import type { Waiting } from '../../cases/readings/decision.ts'
import type { Hearing } from '../../hearings/hearing.ts'
import type { KnownHearing } from './known-hearing.ts'
import { planChanges, type PlannedChange } from './plan-changes.ts'

/** A change to a hearing that an entry proposes and nobody has decided. */
export type ProposedChange = Waiting<'hearing'>

/** Which hearing a person says that an entry means, by proposed change: a hearing's id, or `noneOfThem`. */
export type Meant = ReadonlyMap<string, string>

/** What proposed changes would do to the hearings as they stand, each as if those before it were taken. */
export function planOf(
  hearings: readonly Hearing[],
  proposed: readonly ProposedChange[],
  meant: Meant = new Map(),
): readonly PlannedChange[] {
  return planChanges(
    hearings.map(toKnown),
    proposed.map(({ id, entry, value }) => ({
      id,
      filedOn: entry.filedOn,
      reading: value,
      meant: meant.get(id),
    })),
  )
}

/** A hearing as the docket can speak of it. */
function toKnown(hearing: Hearing): KnownHearing {
  const first = hearing.state === 'continued' ? undefined : hearing.sittings[0]
  return {
    key: hearing.id,
    isNew: false,
    type: hearing.type,
    state: hearing.state,
    date: first?.date ?? null,
    time: first?.starts ?? null,
    place: hearing.place,
    judge: hearing.judge,
    remote: hearing.remote,
    defendants: hearing.defendantNames,
  }
}
