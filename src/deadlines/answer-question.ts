import { units, type Unit } from '../law/counting.ts'
import { jurisdictionOf } from '../law/jurisdiction-of.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type DeadlineRule, isInForce, type Source } from '../law/rule.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber } from '../time/day-number.ts'
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
  | 'unknown-rule'
  | 'no-rule-in-force'
  | 'rule-says-otherwise'
  | 'unit-not-defined'
  | 'before-the-table'
  | 'after-the-table'

export type Answer =
  | {
      readonly ok: true
      /** A day, or a moment in the form of the trigger. */
      readonly due: string
      /** The day the count reached, where the due day is another. */
      readonly landed?: string
      readonly steps: readonly Step[]
      readonly source: readonly Source[]
    }
  | { readonly ok: false; readonly code: Fault; readonly message: string }

/**
 * Counts one period that a program asks about, or says in words why it cannot be counted.
 *
 * @param question `{jurisdiction, rule?, trigger, zone?, offset, unit, direction, served?, court_closed?}`: `trigger` a
 *   day or a time with its zone, `court_closed` days on which the office cannot be reached, `served` a way of service
 *   that adds days
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
    steps: [...before, ...counted.steps],
    source: sources(counted.sources),
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
  const law = jurisdictionOf(String(given['jurisdiction'] ?? ''))
  if (!law) return fault('unknown-jurisdiction', `There is no jurisdiction ${quoted(given['jurisdiction'])}.`)
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
  const zone = given['zone']
  const moment = readMoment(given['trigger'], typeof zone === 'string' ? zone : undefined)
  if (!moment.ok) return fault(moment.code, moment.says)
  const rule = named?.rules.length ? fitting(law, named.rules, { offset, unit, direction }, moment.day) : null
  if (rule && 'code' in rule) return rule
  const around = readSurroundings(given)
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
  text: unknown,
): { rules: readonly DeadlineRule[]; notes: string[] } | Faulty | null {
  if (text === undefined || text === null || text === '') return null
  const name = String(text).trim()
  const versions = law.deadlineRules.filter(
    ({ id, key, source }) =>
      id === name || id === `${law.id}/${name}` || key === name || plainCite(source.cite) === plainCite(name),
  )
  const [first] = versions
  if (first) return { rules: versions, notes: [] }
  // An id of ours that is not there is a mistake; words of a person are kept as words, and the count is the general one.
  if (name.startsWith(`${law.id}/`))
    return fault(
      'unknown-rule',
      `There is no rule ${quoted(name)} in ${law.name}. Leave it out to count by the general way.`,
    )
  return {
    rules: [],
    notes: [
      `The rule named (${name.slice(0, 120)}) is not one known here: the period is counted as given, in the general way of ${law.name}.`,
    ],
  }
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

function readSurroundings(given: Readonly<Record<string, unknown>>): Surroundings | Faulty {
  const closed = given['court_closed']
  if (closed !== undefined && closed !== null && !Array.isArray(closed))
    return fault('bad-closed-days', 'court_closed is a list of days like 2026-09-04.')
  const officeClosed = new Map<number, string>()
  for (const one of (closed ?? []) as readonly unknown[]) {
    const day = v.safeParse(CalendarDate, one)
    if (!day.success) return fault('bad-closed-days', `court_closed holds ${quoted(one)}, which is no day.`)
    officeClosed.set(dayNumber(day.output), 'Court office closed')
  }
  return { officeClosed }
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
  const { addedDays, deemedService: deemed } = law.counting
  if (addedDays?.ways.some(({ way }) => way === served))
    return { from: moment, added: { addedDays: addedDays.days }, notes: [], sources: [] }
  const counted = deemedService(law, String(served), moment.day, moment.time, around)
  if (counted && !counted.ok) return fault(codes[counted.reason], counted.says)
  if (counted && deemed)
    return {
      from: { ...moment, day: counted.due, time: null, at: null },
      added: {},
      notes: [
        `Sent on ${moment.day}, it counts as served on ${counted.due}: ${deemed.ways.find(({ way }) => way === served)?.says}.`,
      ],
      sources: [deemed.source],
    }
  const known = [...(addedDays?.ways ?? []), ...(deemed?.ways ?? [])].map(({ way }) => way)
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

function quoted(value: unknown): string {
  return value === undefined
    ? 'that is not given'
    : `“${String(JSON.stringify(value) ?? value)
        .replaceAll('"', '')
        .slice(0, 60)}”`
}
