import type { CaseDeadline } from '../../deadlines/case-deadlines.ts'
import { deadlinesIf, deadlinesOfCase } from '../../deadlines/store.ts'
import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { paths } from '../../web/paths.ts'
import type { Consequence } from '../consequence.ts'
import type { Dependant } from './dependant-store.ts'

/** Deadlines that run from the hearing: where each would fall, and those that would be past. */
export const deadlinesThatMove: Dependant = async (db, scope, _keys, { hearing, sittings }) => {
  const [first] = sittings
  const instead = {
    hearingId: hearing.id,
    first: first ? { on: first.date, at: first.starts } : null,
  }
  const [{ deadlines: now, today }, then] = await Promise.all([
    deadlinesOfCase(db, scope),
    deadlinesIf(db, scope, instead),
  ])
  const later = new Map(then.map((one) => [one.id, one]))
  const mine = now.filter(({ trigger }) => trigger.ref === `hearing-${hearing.id}`)
  return mine.flatMap((one): readonly Consequence[] => {
    const moved = later.get(one.id)
    if (moved?.due === one.due || isSettled(one)) return []
    const href = paths.deadline(scope.caseId, one.id)
    const told = { kind: 'deadline', what: one.rule.title, now: dayInWords(one.due), href } as const
    if (!moved) return [{ ...told, weight: 'follows', becomes: 'No longer arises' }]
    const wasAhead = one.due !== null && one.due >= today
    const isPast = moved.due !== null && moved.due < today
    const becomes = `${dayInWords(moved.due)}${isPast ? ', which is past' : ''}`
    return [{ ...told, weight: isPast && wasAhead ? 'lost' : 'follows', becomes }]
  })
}

function dayInWords(due: CalendarDate | null): string {
  return due === null ? 'Cannot be counted' : inShort(due)
}

/** What was done or excused has no day that matters any more. */
function isSettled({ state }: CaseDeadline): boolean {
  return state !== 'open' && state !== 'passed'
}
