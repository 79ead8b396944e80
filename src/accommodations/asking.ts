import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { AgeLimit, Provision } from '../law/provision.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { leadDays } from '../vocabulary/lead-days.ts'
import type { Code } from '../vocabulary/accommodations.ts'

/** Whether a thing can still be asked for, by one provision of the law. */
export type AskedUnder = {
  readonly provision: Provision
  readonly when:
    | { readonly state: 'in time' | 'late'; readonly due: CalendarDate; readonly deadlineId: string }
    /** Its day runs from something that was not noted. */
    | { readonly state: 'day not known'; readonly waitsFor: string }
    | { readonly state: 'no day set'; readonly says: string }
    | { readonly state: 'no longer the law'; readonly until: string }
  readonly age: AgeNote | null
}

export type AgeNote = {
  readonly limit: AgeLimit
  readonly stands:
    | 'under it throughout'
    | 'reached before asking'
    | 'reached before the hearing'
    | 'not known: no birth date in the vault'
}

/** What it needs of a sort, and what there is, on the day on which least is left. */
export type ScarceNeed = {
  readonly sort: string
  /** How many units it needs. */
  readonly units: number
  /** How many units are kept that could serve there, free or not. */
  readonly of: number
  /** How many of them nobody else holds: its own holds are its own. Null where the court has given no time. */
  readonly free: number | null
  /** How many of them are held for it already. */
  readonly own: number
  /** The day it is asked about; null where the court has given none a time. */
  readonly on: CalendarDate | null
}

/** Whether there is enough of it. What nobody keeps here cannot be had by waiting; what is taken may be given back. */
export type NeedAnswer = 'none kept here' | 'too few kept here' | 'taken' | 'enough' | 'not known'

export function needAnswer({ units, of, free }: ScarceNeed): NeedAnswer {
  if (of === 0) return 'none kept here'
  if (of < units) return 'too few kept here'
  if (free === null) return 'not known'
  return free < units ? 'taken' : 'enough'
}

/** The answer to “can this still be asked for?”. */
export type Asking = {
  readonly under: readonly AskedUnder[]
  /** Why this law offers none, where that was read: an answer in words. */
  readonly without: string | null
  readonly needs: readonly ScarceNeed[]
  /** The earliest last day that a provision gives; null where none gives one. */
  readonly lawful: CalendarDate | null
  /** The last day to begin arranging it, by the planning default; null when something it needs is free no more. */
  readonly arrangeBy: CalendarDate | null
  /** The earlier of the last lawful day and the last day to arrange it, as far as both are known. */
  readonly by: { readonly on: CalendarDate; readonly because: 'the law' | 'arranging it' } | null
  /** For each day named here, how many days the court is open until then; absent where that is not known. */
  readonly workingDaysUntil: ReadonlyMap<CalendarDate, number>
}

/** A day that a rule gives in the case, as the deadlines of the case know it. */
export type KnownDay = {
  readonly id: string
  readonly key: string
  readonly ref: string
  readonly from: TriggerId
  readonly due: CalendarDate | null
}

/**
 * Whether an accommodation of a witness at a hearing can still be asked for: the last lawful day by each provision, the
 * last day to arrange it, and the earlier of the two.
 *
 * @param workingDays how many days the court is open until a day; null where that is not known
 * @param ages of the witness today and on the first day of the hearing; null where the vault holds no birth date
 */
export function askingFor(
  code: Code,
  law: Pick<Jurisdiction, 'provisions' | 'without'>,
  hearing: { readonly id: string; readonly firstDay: CalendarDate },
  days: readonly KnownDay[],
  ruleTriggers: ReadonlyMap<string, TriggerId>,
  needs: readonly ScarceNeed[],
  today: CalendarDate,
  ages: readonly [number, number] | null,
  workingDays: (until: CalendarDate) => number | null = () => null,
): Asking {
  const under = law.provisions
    .filter(({ codes }) => codes.includes(code))
    .map((provision): AskedUnder => ({
      provision,
      when: whenTo(provision, hearing, days, ruleTriggers, today),
      age: provision.age ? { limit: provision.age, stands: standingOf(provision.age, ages) } : null,
    }))
  const isFree = needs.every((need) => ['enough', 'not known'].includes(needAnswer(need)))
  const arrangeBy = isFree ? addDays(hearing.firstDay, -(leadDays[code] ?? 1)) : null
  const lawful =
    under
      .flatMap(({ when }) => ('due' in when ? [when.due] : []))
      .toSorted()
      .at(0) ?? null
  const both = [
    ...(lawful ? [{ on: lawful, because: 'the law' as const }] : []),
    ...(arrangeBy ? [{ on: arrangeBy, because: 'arranging it' as const }] : []),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  const without = law.without?.find((one) => one.code === code)?.says ?? null
  const named = [
    ...under.flatMap(({ when }) => ('due' in when ? [when.due] : [])),
    ...both.map(({ on }) => on),
  ]
  const workingDaysUntil = new Map(
    named.flatMap((day): readonly [CalendarDate, number][] => {
      const left = workingDays(day)
      return left === null ? [] : [[day, left]]
    }),
  )
  return { under, without, needs, lawful, arrangeBy, by: both[0] ?? null, workingDaysUntil }
}

function whenTo(
  { when, until }: Provision,
  hearing: { readonly id: string; readonly firstDay: CalendarDate },
  days: readonly KnownDay[],
  ruleTriggers: ReadonlyMap<string, TriggerId>,
  today: CalendarDate,
): AskedUnder['when'] {
  if (until !== undefined && hearing.firstDay >= until) return { state: 'no longer the law', until }
  if ('says' in when) return { state: 'no day set', says: when.says }
  // A day that runs from a hearing is this hearing's own; one that runs from an event is the case's.
  const found = days
    .filter(
      ({ key, ref }) =>
        when.rules.includes(key) && (ref === `hearing-${hearing.id}` || ref.startsWith('event-')),
    )
    .flatMap(({ id, due }) => (due === null ? [] : [{ id, due }]))
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .at(0)
  if (found) return { state: today <= found.due ? 'in time' : 'late', due: found.due, deadlineId: found.id }
  const from = when.rules.flatMap((key) => ruleTriggers.get(key) ?? []).map((id) => triggers[id].words)
  return { state: 'day not known', waitsFor: [...new Set(from)].join(' or ') }
}

/** How a witness stands to an age by the hearing. */
export function standingOf({ under }: AgeLimit, ages: readonly [number, number] | null): AgeNote['stands'] {
  if (ages === null) return 'not known: no birth date in the vault'
  const [now, then] = ages
  if (now >= under) return 'reached before asking'
  return then >= under ? 'reached before the hearing' : 'under it throughout'
}
