import { ageingOf } from '../../accommodations/ageing-store.ts'
import type { Ageing } from '../../accommodations/ageing.ts'
import { wallClock } from '../../time/zoned.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { paths } from '../../web/paths.ts'
import type { Consequence } from '../consequence.ts'
import type { Dependant } from './dependant-store.ts'

/** Accommodations that rest on an age which the witness is under on the day now set, and not on the new one; or the other way about. */
export const agesThatChange: Dependant = async (db, scope, keys, { hearing, sittings }) => {
  const [was] = hearing.sittings
  const [first] = sittings
  if (!was || !first) return []
  const today = wallClock(scope.at, hearing.zone).date
  const days = [was.date, first.date]
  const [now = [], then = []] = await ageingOf(db, scope, keys, hearing.id, today, days)
  return [
    ...reachedIn(then, now).map((one): Consequence => ({
      ...told(scope.caseId, one),
      weight: 'lost',
      now: `Under ${one.limit} that day`,
      becomes: `Will be ${one.limit} by that day; it rests on ${one.term} (${one.cite})`,
    })),
    ...reachedIn(now, then).map((one): Consequence => ({
      ...told(scope.caseId, one),
      weight: 'follows',
      now: `Will be ${one.limit} by that day`,
      becomes: `Under ${one.limit} that day`,
    })),
  ]
}

type Reached = Pick<Ageing, 'id' | 'reference' | 'code'> & { limit: number; term: string; cite: string }

/** Ages reached between today and the hearing on one of two days alone. */
function reachedIn(those: readonly Ageing[], butNotIn: readonly Ageing[]): readonly Reached[] {
  const others = new Set(reachedBefore(butNotIn).map(keyOf))
  return reachedBefore(those).filter((one) => !others.has(keyOf(one)))
}

function reachedBefore(those: readonly Ageing[]): readonly Reached[] {
  return those.flatMap(({ id, reference, code, notes }) =>
    notes
      .filter(({ stands }) => stands === 'reached before the hearing')
      .map(({ limit, term, cite }) => ({ id, reference, code, limit: limit.under, term, cite })),
  )
}

function keyOf({ id, limit, cite }: Reached): string {
  return `${id} ${limit} ${cite}`
}

function told(caseId: string, { id, reference, code }: Reached) {
  const what = `${reference}: ${entryOf(code).name.toLowerCase()}`
  return { kind: 'age', what, href: paths.accommodation(caseId, id) } as const
}
