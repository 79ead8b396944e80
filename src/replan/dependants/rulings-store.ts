import { type AccommodationLine, accommodationsOf } from '../../accommodations/store.ts'
import { pairSittings, standsJustSo } from '../../hearings/sitting-pairs.ts'
import { amendedBy } from '../../rulings/order-at.ts'
import type { CoveredSitting, RulingLine } from '../../rulings/ruling.ts'
import { linesOf } from '../../rulings/store.ts'
import { outcomeWords } from '../../rulings/words.ts'
import { inShort } from '../../time/calendar-date.ts'
import { entryOf } from '../../vocabulary/accommodations.ts'
import { paths } from '../../web/paths.ts'
import type { Changed, Consequence } from '../consequence.ts'
import type { Dependant } from './dependant-store.ts'

/** Orders that name days of the hearing which change, and decisions that the court has put off until it. */
export const rulingsToCheck: Dependant = async (db, scope, _keys, changed) => {
  const accommodations = await accommodationsOf(db, scope)
  const lines = await linesOf(
    db,
    accommodations.map(({ id }) => id),
  )
  return accommodations.flatMap((one) => {
    const standing = (lines.get(one.id) ?? []).filter((line, _place, all) => amendedBy(all, line) === null)
    return standing.flatMap((line) => [
      ...daysNamed(one, line, changed),
      ...reservedUntil(one, line, changed),
    ])
  })
}

/** An order that names days decides on no others: not on an added one, and for the court to say on one that moved. */
function daysNamed(
  one: AccommodationLine,
  { covers, outcome, order }: RulingLine,
  { hearing, sittings }: Changed,
): readonly Consequence[] {
  if (covers === 'every sitting' || one.hearingId !== hearing.id) return []
  const { going, dropped, added } = pairSittings(hearing.sittings, sittings)
  const named = (id: string) => covers.some((sitting) => sitting.id === id)
  const off = dropped.filter(({ id }) => named(id))
  const moved = going.filter(
    ({ from, to }) => named(from.id) && !standsJustSo([from], [to]) && from.date !== to.date,
  )
  const told = {
    ...aboutIt(one),
    now: `${outcomeWords[outcome]} for ${daysOf(covers)}${order ? ` (${order})` : ''}`,
  }
  const says = [
    ...(off.length > 0 ? [`The court does not sit on ${daysOf(off)}`] : []),
    ...(moved.length > 0
      ? [`Taken to cover ${daysOf(moved.map(({ to }) => to))}; look whether the court has to say so`]
      : []),
    ...(added.length > 0 ? [`It says nothing of ${daysOf(added)}`] : []),
  ]
  return says.length > 0 ? [{ ...told, weight: 'choice', becomes: says.join('. ') }] : []
}

function reservedUntil(
  one: AccommodationLine,
  { reservedUntil: until }: RulingLine,
  { hearing, sittings }: Changed,
): readonly Consequence[] {
  if (until === null || !('hearingId' in until) || until.hearingId !== hearing.id) return []
  const [was] = hearing.sittings
  const [first] = sittings
  if (first && first.date === was?.date) return []
  return [
    {
      ...aboutIt(one),
      weight: first ? 'choice' : 'lost',
      now: `Decision reserved until this hearing${was ? `, ${inShort(was.date)}` : ''}`,
      becomes: first
        ? `The court decides no earlier than ${inShort(first.date)}`
        : 'No day on which the court will decide: ask the court',
    },
  ]
}

function aboutIt({ id, caseId, witness, code }: AccommodationLine) {
  const what = `${witness}: ${entryOf(code).name.toLowerCase()}`
  return { kind: 'ruling', what, href: paths.accommodation(caseId, id) } as const
}

function daysOf(days: readonly Pick<CoveredSitting, 'date'>[]): string {
  return days.map(({ date }) => inShort(date)).join(', ')
}
