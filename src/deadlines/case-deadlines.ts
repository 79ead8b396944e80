import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type DeadlineRule, isInForce, type Source } from '../law/rule.ts'
import { notedForClocks } from '../law/speedy-trial.ts'
import { type TriggerId, triggers as allTriggers } from '../law/trigger.ts'
import { byDay, type CalendarDate } from '../time/calendar-date.ts'
import type { ClockTime } from '../time/clock-time.ts'
import type { DayNumber } from '../time/day-number.ts'
import { writeMoment, readMoment } from '../time/moment.ts'
import type { Zone } from '../time/zone.ts'
import { count, type Step } from '../counting/count.ts'
import { countHours } from '../counting/count-hours.ts'
import type { Surroundings } from '../counting/roll.ts'

/** Something in the case that periods run from: the first day of a hearing, or an event somebody noted. */
export type CaseTrigger = {
  /** `hearing-…` or `event-…`. */
  readonly ref: string
  readonly id: TriggerId
  readonly on: CalendarDate
  /** On the court's clock; null where none was noted. */
  readonly at: ClockTime | null
  readonly zone: Zone
  /** As a page names it: `Jury Trial`. */
  readonly words: string
  /** When it was last changed, milliseconds. */
  readonly changedAt: number
  /** The days it had before, oldest first. */
  readonly former: readonly CalendarDate[]
}

/** What the office decided about a deadline. */
export type Keeping = {
  readonly ownerId: string | null
  readonly owner: string | null
  readonly state: 'open' | 'done' | 'excused' | 'does not arise'
  readonly on: CalendarDate | null
  readonly words: string
  readonly version: number
}

/** A day that the court set, taken from the docket or noted by hand. */
export type CourtSet = {
  readonly id: string
  readonly title: string
  readonly dueOn: CalendarDate
  /** The docket entry, as cited: `entry 41`. */
  readonly from: string | null
  /** The deadline of the law it stands in place of. */
  readonly instead: string | null
  readonly createdAt: number
}

export type Counting =
  | {
      readonly ok: true
      readonly due: CalendarDate
      /** The hour, where hours are counted. */
      readonly at: string | null
      readonly landed: CalendarDate
      readonly steps: readonly Step[]
      readonly sources: readonly Source[]
    }
  | { readonly ok: false; readonly says: string }

export type DeadlineState = Keeping['state'] | 'passed'

/** One day of a case by which something is due, with how it came about. */
export type CaseDeadline = {
  /** In addresses: key of the rule and its trigger. */
  readonly id: string
  readonly rule: DeadlineRule
  readonly trigger: CaseTrigger
  readonly counting: Counting
  /** The day worked with: the court's own where it set one, else the law's. Null where it cannot be counted. */
  readonly due: CalendarDate | null
  readonly courtSet: CourtSet | null
  /** Days it had while its trigger stood on others. */
  readonly former: readonly { readonly trigger: CalendarDate; readonly due: CalendarDate | null }[]
  readonly state: DeadlineState
  readonly keeping: Keeping | null
  /** Other sources on the same thing; the earlier is worked with. */
  readonly beside: readonly {
    readonly id: string
    readonly cite: string
    readonly due: CalendarDate | null
  }[]
  /** False when another source on the same thing gives an earlier day. */
  readonly working: boolean
}

export type CaseLaw = {
  readonly law: Jurisdiction
  /** The state in which a federal court sits, where its holidays are known. */
  readonly state: Jurisdiction | null
  readonly officeClosed: ReadonlyMap<DayNumber, string>
}

/**
 * Every deadline that the law in force gives for what happened in a case, in order of their days. A rule is taken as it
 * was in force on the day of its trigger, so that an old case computes as it did.
 */
export function caseDeadlines(
  { law, state, officeClosed }: CaseLaw,
  triggers: readonly CaseTrigger[],
  keepings: ReadonlyMap<string, Keeping>,
  orders: readonly CourtSet[],
  today: CalendarDate,
): readonly CaseDeadline[] {
  const around: Surroundings = {
    officeClosed,
    ...(state ? { state } : {}),
  }
  const found = triggers.flatMap((trigger) =>
    law.deadlineRules
      .filter((rule) => rule.counts.from === trigger.id && isInForce(rule, trigger.on))
      .map((rule) => deadlineOf(rule, trigger)),
  )
  return besides(found).toSorted((a, b) => byDay(a.due ?? '9999', b.due ?? '9999'))

  function deadlineOf(rule: DeadlineRule, trigger: CaseTrigger): CaseDeadline {
    const id = deadlineId(rule, trigger)
    const counting = counted(rule, trigger.on, trigger)
    const courtSet = rule.courtMaySet ? (orders.find(({ instead }) => instead === id) ?? null) : null
    const due = courtSet?.dueOn ?? (counting.ok ? counting.due : null)
    const keeping = keepings.get(id) ?? null
    const former = trigger.former.map((on) => {
      const then = isInForce(rule, on) ? counted(rule, on, trigger) : null
      return { trigger: on, due: then?.ok ? then.due : null }
    })
    return {
      id,
      rule,
      trigger,
      counting,
      due,
      courtSet,
      former,
      state: stateOf(keeping, due, today),
      keeping,
      beside: [],
      working: true,
    }
  }

  function counted({ counts }: DeadlineRule, on: CalendarDate, trigger: CaseTrigger): Counting {
    const own = counts.roll ? { ...around, roll: counts.roll } : around
    if (counts.unit !== 'hours') {
      const { offset, unit, direction } = counts
      const days = count({ trigger: on, offset, unit, direction }, law, own)
      return days.ok ? { ...days, at: null } : days
    }
    if (trigger.at === null)
      return { ok: false, says: 'Hours are counted from a time: note the hour of the event.' }
    const moment = readMoment(`${on}T${trigger.at}[${trigger.zone}]`)
    if (!moment.ok || !moment.at)
      return { ok: false, says: moment.ok ? 'The event has no time.' : moment.says }
    const ends = countHours(moment.at, counts.offset, counts.direction, law, own)
    if (!ends.ok) return ends
    const written = writeMoment(ends.due, { seconds: false, offset: false, bracket: false })
    const day = written.slice(0, 10) as CalendarDate
    return {
      ok: true,
      due: day,
      at: written.slice(11, 16),
      landed: ends.landed.toPlainDate().toString() as CalendarDate,
      steps: ends.steps,
      sources: ends.sources,
    }
  }
}

/** The name of a deadline in addresses and tables. */
export function deadlineId(rule: DeadlineRule, trigger: Pick<CaseTrigger, 'ref'>): string {
  return `${rule.key}--${trigger.ref}`
}

/** Events that somebody has to note, in the words of the forms, as far as a rule or a duty of the jurisdiction asks. */
export function notable(law: Jurisdiction): readonly { readonly id: string; readonly words: string }[] {
  const used = new Set<string>([
    ...law.deadlineRules.map(({ counts }) => counts.from),
    ...law.duties.flatMap(({ arisesFrom }) => arisesFrom),
  ])
  return Object.entries(allTriggers).flatMap(([id, { words, from }]) =>
    used.has(id) && from === 'event' ? [{ id, words }] : [],
  )
}

/** Everything that a rule, a duty or a clock of the jurisdiction runs from. */
export function countedFrom(law: Jurisdiction): ReadonlySet<string> {
  const clocks = law.speedyTrial ? notedForClocks(law.speedyTrial) : []
  return new Set([...notable(law).map(({ id }) => id), ...clocks])
}

function stateOf(keeping: Keeping | null, due: CalendarDate | null, today: CalendarDate): DeadlineState {
  if (keeping && keeping.state !== 'open') return keeping.state
  return due !== null && due < today ? 'passed' : 'open'
}

/** Rules on one thing from sources that conflict stand beside each other; the earlier day is worked with. */
function besides(found: readonly CaseDeadline[]): readonly CaseDeadline[] {
  return found.map((one) => {
    const { concern, counts } = one.rule
    if (!concern) return one
    const others = found.filter(
      (other) =>
        other !== one &&
        other.rule.concern === concern &&
        // Two events of a kind are two matters; the same event read by two rules is one.
        (other.rule.counts.from !== counts.from || other.trigger.ref === one.trigger.ref),
    )
    const earlier = others.some((other) => other.due !== null && one.due !== null && other.due < one.due)
    const beside = others.map(({ id, rule, due }) => ({ id, cite: rule.source.cite, due }))
    return { ...one, beside, working: !earlier }
  })
}
