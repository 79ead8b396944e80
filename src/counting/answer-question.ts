import { units, type Unit } from '../law/counting.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { jurisdictions } from '../jurisdictions/all.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { DeadlineRule, Source } from '../law/rule.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { dayNumber } from '../time/day-number.ts'
import { type Moment, readMoment, writeMoment } from '../time/moment.ts'
import * as v from 'valibot'
import { count, type NotCounted, once, type Step } from './count.ts'
import { countHours } from './count-hours.ts'
import { type StepWithDays, withDays } from './days-counted.ts'
import { deemedService } from './deemed-service.ts'
import { fault, type Fault, type Faulty, quoted } from './fault.ts'
import { fitting, readRule } from './named-rule.ts'
import type { Surroundings } from './roll.ts'

export type Answer =
  | {
      readonly ok: true
      /** A day, or a moment in the form of the trigger. */
      readonly due: string
      /** The day or moment the count reached, where that was a closed day and what is due is on another. */
      readonly landed?: string
      readonly steps: readonly StepWithDays[]
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
      ...(counted.landed.equals(counted.due) ? {} : { landed: writeMoment(counted.landed, moment.form) }),
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
    steps: [...before, ...withDays(counted.steps, unit)],
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

function isUnit(text: unknown): text is Unit {
  return units.includes(text as Unit)
}
