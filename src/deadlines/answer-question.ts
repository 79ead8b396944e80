import { units, type Unit } from '../law/counting.ts'
import { jurisdictionOf } from '../law/jurisdiction-of.ts'
import { jurisdictions } from '../jurisdictions/all.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type DeadlineRule, isInForce, type Source } from '../law/rule.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../time/day-number.ts'
import { type Moment, type MomentFault, readMoment, writeMoment } from '../time/moment.ts'
import * as v from 'valibot'
import { count, type NotCounted, once, type Step } from './count.ts'
import { countHours } from './count-hours.ts'
import { deemedService } from './deemed-service.ts'
import type { Surroundings } from './roll.ts'

/** Why a question was not answered, for a program. */
export type Fault =
  | MomentFault
  | 'zone-missing'
  | 'not-an-object'
  | 'unknown-jurisdiction'
  | 'unknown-unit'
  | 'unknown-direction'
  | 'bad-offset'
  | 'bad-closed-days'
  | 'unknown-service'
  | 'unknown-state'
  | 'unknown-rule'
  | 'no-rule-in-force'
  | 'rule-says-otherwise'
  | 'unit-not-defined'
  | 'before-the-table'
  | 'after-the-table'

/** A step, with each day by its date where days were counted. */
export type AnswerStep = Step & { readonly days?: readonly CalendarDate[] }

export type Answer =
  | {
      readonly ok: true
      /** A day, or a moment in the form of the trigger. */
      readonly due: string
      /** The day the count reached, where the due day is another. */
      readonly landed?: string
      readonly steps: readonly AnswerStep[]
      readonly source: readonly Source[]
    }
  | { readonly ok: false; readonly code: Fault; readonly message: string }

/**
 * Counts one period that a program asks about, or says in words why it cannot be counted.
 *
 * @param question `{jurisdiction, rule?, trigger, zone?, offset, unit, direction, served?, state?, court_closed?}`:
 *   `trigger` a day or a time with its zone, `court_closed` days on which the office cannot be reached, `served` a way
 *   of service that moves a day, `state` the state in which a federal court sits, like `us-ca`; other fields are left
 *   unread
 */
export function answerQuestion(question: unknown): Answer {
  const asked = read(question)
  if ('code' in asked) return { ok: false, ...asked }
  const { law, moment, offset, unit, direction, around, rule, notes } = asked
  const own: Surroundings = rule?.counts.roll ? { ...around, roll: rule.counts.roll } : around
  const before = notes.map((says): Step => ({ kind: 'start', on: moment.day, says }))
  const sources = (found: readonly Source[]) =>
    once([...(rule ? [rule.source] : []), ...asked.sources, ...found])
  if (unit === 'hours') {
    if (!moment.at)
      return refused(
        'zone-missing',
        'Hours are counted from a time: write it with the court’s zone, like 2026-09-14T10:00[America/New_York].',
      )
    const counted = countHours(moment.at, offset, direction, law, own)
    if (!counted.ok) return notCounted(counted)
    return {
      ok: true,
      due: writeMoment(counted.due, moment.form),
      steps: [...before, ...counted.steps],
      source: sources(counted.sources),
    }
  }
  const counted = count({ trigger: moment.day, offset, unit, direction }, law, own)
  if (!counted.ok) return notCounted(counted)
  return {
    ok: true,
    due: counted.due,
    ...(counted.landed === counted.due ? {} : { landed: counted.landed }),
    steps: [
      ...before,
      ...(byTheDay.has(unit) ? counted.steps.map(namingDays(counted.steps)) : counted.steps),
    ],
    source: sources(counted.sources),
  }
}

/** Units that are counted day by day; months and years go by the calendar's numbers. */
const byTheDay: ReadonlySet<Unit> = new Set<Unit>(['days', 'clear-days', 'business-days', 'weeks'])

/** Names each day that was counted in the step that counted them: those on the way that were not skipped. */
function namingDays(steps: readonly Step[]): (step: Step) => AnswerStep {
  const skipped = new Set(steps.flatMap((step) => (step.kind === 'skipped' ? [step.on] : [])))
  return (step) => {
    if (step.kind !== 'counted') return step
    const [from, to] = [dayNumber(step.from), dayNumber(step.to)]
    const way = from < to ? 1 : -1
    const days: CalendarDate[] = []
    for (let day = from + way; day !== to + way && from !== to; day += way) {
      const on = dayOfNumber(day)
      // The last day counts, also where it turns out to be closed and the period goes on.
      if (day === to || !skipped.has(on)) days.push(on)
    }
    return { ...step, days }
  }
}

type Asked = {
  readonly law: Jurisdiction
  readonly moment: Moment & { readonly ok: true }
  readonly offset: number
  readonly unit: Unit
  readonly direction: 'after' | 'before'
  readonly around: Surroundings
  readonly rule: DeadlineRule | null
  readonly notes: readonly string[]
  readonly sources: readonly Source[]
}
type Faulty = { readonly code: Fault; readonly message: string }

function read(question: unknown): Asked | Faulty {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    return fault(
      'not-an-object',
      'Each line is a JSON object with jurisdiction, trigger, offset, unit and direction.',
    )
  const given = question as Readonly<Record<string, unknown>>
  const id = given['jurisdiction']
  const law = typeof id === 'string' ? jurisdictionOf(id) : null
  if (!law)
    return fault(
      'unknown-jurisdiction',
      `There is no jurisdiction ${quoted(id)}. Known: ${jurisdictions.map((one) => one.id).join(', ')}.`,
    )
  const named = readRule(law, given['rule'])
  if (named && 'code' in named) return named
  const counts = named?.rules[0]?.counts
  const unit = given['unit'] ?? counts?.unit
  if (!isUnit(unit))
    return fault('unknown-unit', `There is no unit ${quoted(unit)}. Units: ${units.join(', ')}.`)
  const direction = given['direction'] ?? counts?.direction
  if (direction !== 'after' && direction !== 'before')
    return fault('unknown-direction', `A period runs after or before its trigger, not ${quoted(direction)}.`)
  const offset = given['offset'] ?? counts?.offset
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0)
    return fault(
      'bad-offset',
      `An offset is a whole number, zero or more, not ${quoted(offset)}. To count back, say before.`,
    )
  if (typeof given['trigger'] !== 'string')
    return fault('unreadable-trigger', 'A trigger is text: a day, or a time with its zone.')
  const zone = given['zone'] ?? undefined
  if (zone !== undefined && typeof zone !== 'string')
    return fault('unknown-zone', `There is no time zone ${quoted(zone)}.`)
  const moment = readMoment(given['trigger'], zone)
  if (!moment.ok) return fault(moment.code, moment.says)
  const rule = named?.rules.length ? fitting(law, named.rules, { offset, unit, direction }, moment.day) : null
  if (rule && 'code' in rule) return rule
  const around = readSurroundings(law, given)
  if ('code' in around) return around
  const service = readService(law, given['served'], moment, around)
  if ('code' in service) return service
  const notes = [...(named?.notes ?? []), ...methodNotes(law, moment.day), ...service.notes]
  const { from, added } = service
  return {
    law,
    moment: from,
    offset,
    unit,
    direction,
    around: { ...around, ...added },
    rule,
    notes,
    sources: service.sources,
  }
}

function readRule(
  law: Jurisdiction,
  named: unknown,
): { rules: readonly DeadlineRule[]; notes: string[] } | Faulty | null {
  if (named === undefined || named === null) return null
  if (typeof named !== 'string')
    return fault('unknown-rule', `A rule is named by its key or citation, not by ${quoted(named)}.`)
  const name = named.trim()
  if (name === '') return null
  const rules = rulesNamed(law, name)
  if (rules.length > 0) return { rules, notes: [] }
  // A rule of another body of law, or an id of ours that is not there, is a mistake; words of a person are kept as
  // words, and the count is the general one.
  const all: readonly Jurisdiction[] = jurisdictions
  const other = all.find(
    (one) => name.toLowerCase().startsWith(`${one.id}/`) || rulesNamed(one, name).length > 0,
  )
  if (other)
    return fault(
      'unknown-rule',
      other === law
        ? `There is no rule ${quoted(name)} in ${law.name}. Leave it out to count by the general way.`
        : `${quoted(name)} is no rule of ${law.name} but of ${other.name}. Leave it out to count by the general way.`,
    )
  return {
    rules: [],
    notes: [
      `The rule named (${name.slice(0, 120)}) is not one known here: the period is counted as given, in the general way of ${law.name}.`,
    ],
  }
}

/** The rules that bear a name: an id, with or without its jurisdiction, a key or a citation, in whatever case. */
function rulesNamed(law: Jurisdiction, name: string): readonly DeadlineRule[] {
  const known = rulesByName.get(law.id) ?? nameRules(law)
  rulesByName.set(law.id, known)
  return known.get(name.toLowerCase()) ?? known.get(plainCite(name)) ?? []
}
const rulesByName = new Map<string, ReadonlyMap<string, readonly DeadlineRule[]>>()

function nameRules(law: Jurisdiction): ReadonlyMap<string, readonly DeadlineRule[]> {
  const names = new Map<string, DeadlineRule[]>()
  for (const rule of law.deadlineRules) {
    const short = rule.id.slice(law.id.length + 1)
    const own = [rule.id, short, rule.key].map((name) => name.toLowerCase())
    for (const name of new Set([...own, plainCite(rule.source.cite)]))
      names.set(name, [...(names.get(name) ?? []), rule])
  }
  return names
}

/** `18 USC 3509(b)(1)(A)` and `18 U.S.C. § 3509(b)(1)(A)` are one. */
function plainCite(cite: string): string {
  return cite.toLowerCase().replace(/[\s.§,]/g, '')
}

/** The version of a rule that counts as asked and was the law on the day, or what speaks against it. */
function fitting(
  law: Jurisdiction,
  versions: readonly DeadlineRule[],
  asked: Pick<DeadlineRule['counts'], 'offset' | 'unit' | 'direction'>,
  day: CalendarDate,
): DeadlineRule | Faulty {
  const [first] = versions
  const inForce = versions.filter((one) => isInForce(one, day))
  const found = inForce.find(
    ({ counts }) =>
      counts.offset === asked.offset && counts.unit === asked.unit && counts.direction === asked.direction,
  )
  if (found) return found
  if (inForce[0]) {
    const { counts, source } = inForce[0]
    return fault(
      'rule-says-otherwise',
      `${source.cite} counts ${counts.offset} ${counts.unit} ${counts.direction}, not ${asked.offset} ${asked.unit} ${asked.direction}. Leave the rule out to count another period.`,
    )
  }
  const { from, until } = first?.inForce ?? {}
  const span = [from ? `from ${from}` : '', until ? `until ${until}` : ''].filter(Boolean).join(' ')
  return fault(
    'no-rule-in-force',
    `${first?.source.cite ?? law.name}: no rule was in force on ${day} in a form known here (${span}).`,
  )
}

function readSurroundings(
  law: Jurisdiction,
  given: Readonly<Record<string, unknown>>,
): Surroundings | Faulty {
  const closed = given['court_closed'] ?? []
  if (!Array.isArray(closed))
    return fault('bad-closed-days', 'court_closed is a list of days like 2026-09-04.')
  const officeClosed = new Map<number, string>()
  for (const one of closed as readonly unknown[]) {
    const day = v.safeParse(CalendarDate, one)
    if (!day.success) return fault('bad-closed-days', `court_closed holds ${quoted(one)}, which is no day.`)
    officeClosed.set(dayNumber(day.output), 'Court office closed')
  }
  const state = readState(law, given['state'])
  if (state && 'code' in state) return state
  return { officeClosed, ...(state ? { state } : {}) }
}

/** The state in which a federal court sits. Elsewhere no other list of holidays counts beside the law's own. */
function readState(law: Jurisdiction, id: unknown): Jurisdiction | Faulty | null {
  if (id === undefined || id === null) return null
  if (!law.counting.stateHolidays)
    return fault(
      'unknown-state',
      `In ${law.name} no holidays of a state are counted beside its own. Leave state out.`,
    )
  const all: readonly Jurisdiction[] = jurisdictions
  const states = all.filter(({ federalDistricts }) => federalDistricts)
  return (
    states.find((one) => one.id === id) ??
    fault(
      'unknown-state',
      `The holidays of the state ${quoted(id)} are not known here. Known: ${states.map((one) => one.id).join(', ')}. Leave it out and name the days in court_closed.`,
    )
  )
}

type Service = {
  /** The trigger, moved to the day of deemed service where the law has one. */
  readonly from: Moment & { readonly ok: true }
  readonly added: Surroundings
  readonly notes: readonly string[]
  readonly sources: readonly Source[]
}

function readService(
  law: Jurisdiction,
  served: unknown,
  moment: Moment & { readonly ok: true },
  around: Surroundings,
): Service | Faulty {
  if (served === undefined || served === null) return { from: moment, added: {}, notes: [], sources: [] }
  const way = typeof served === 'string' ? served : ''
  const { addedDays, deemedService: deemed } = law.counting
  if (addedDays?.ways.some((one) => one.way === way))
    return { from: moment, added: { addedDays: addedDays.days }, notes: [], sources: [] }
  const counted = deemedService(law, way, moment.day, moment.time, around)
  if (counted && !counted.ok) return fault(codes[counted.reason], counted.says)
  if (counted && deemed)
    return {
      from: { ...moment, day: counted.due, time: null, at: null },
      added: {},
      notes: [
        `Sent on ${moment.day}, it counts as served on ${counted.due}: ${deemed.ways.find((one) => one.way === way)?.says}.`,
      ],
      sources: [deemed.source],
    }
  const known = [...(addedDays?.ways ?? []), ...(deemed?.ways ?? [])].map((one) => one.way)
  return fault(
    'unknown-service',
    `In ${law.name} service by ${quoted(served)} moves no day${known.length ? `; ways that do: ${known.join(', ')}` : ''}.`,
  )
}

function methodNotes(law: Jurisdiction, day: CalendarDate): string[] {
  const { from } = law.counting.inForce
  if (day >= from) return []
  return [
    `This way of counting is the law since ${from}. For this earlier day it is arithmetic: another way may have applied then.`,
  ]
}

function notCounted({ reason, says }: NotCounted): Answer {
  return refused(codes[reason], says)
}

const codes = {
  'unit not defined': 'unit-not-defined',
  'before the table': 'before-the-table',
  'after the table': 'after-the-table',
} as const

function refused(code: Fault, message: string): Answer {
  return { ok: false, code, message }
}

function fault(code: Fault, message: string): Faulty {
  return { code, message }
}

function isUnit(text: unknown): text is Unit {
  return units.includes(text as Unit)
}

/** A value that was given, as a message repeats it: never long, and never looked into. */
function quoted(value: unknown): string {
  if (value === undefined) return '“nothing”'
  if (Array.isArray(value)) return '“[…]”'
  if (typeof value === 'object' && value !== null) return '“{…}”'
  const text = typeof value === 'string' ? value.slice(0, 60).toWellFormed() : String(value)
  return `“${text.replaceAll(/[\p{Cc}"]/gu, ' ')}”`
}
