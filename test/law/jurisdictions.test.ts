import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { isCode } from '../../src/vocabulary/accommodations.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { units } from '../../src/law/counting.ts'
import { happenings } from '../../src/law/happening.ts'
import type { Jurisdiction } from '../../src/law/jurisdiction.ts'
import { topics } from '../../src/law/statement.ts'
import { triggers } from '../../src/law/trigger.ts'
import { CalendarDate } from '../../src/time/calendar-date.ts'

const words = v.pipe(v.string(), v.minLength(2), v.regex(/^\S[\s\S]*\S$/))
const Source = v.strictObject({
  cite: v.pipe(words, v.minLength(6)),
  readOn: CalendarDate,
  textOf: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
})
/** The same for help alone: a summary may stand behind it, and says so. */
const HelpSource = v.strictObject({ ...Source.entries, read: v.optional(v.literal('summary')) })
const InForce = v.strictObject({ from: v.nullable(CalendarDate), until: v.optional(CalendarDate) })
const Roll = v.picklist(['next', 'previous', 'stays'])
const UnitLaw = v.strictObject({
  says: words,
  onClosedDay: v.strictObject({ after: Roll, before: Roll }),
  beginsOnOpenDay: v.optional(v.literal(true)),
  leavesOutClosed: v.optional(v.strictObject({ from: v.number(), until: v.number() })),
  source: Source,
})
const Rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+\/[a-z0-9-]+$/)),
  key: v.pipe(v.string(), v.regex(/^[A-Z0-9.-]+$/)),
  title: words,
  says: words,
  kind: v.picklist(['due', 'cap', 'floor', 'opens', 'watch']),
  counts: v.strictObject({
    from: v.picklist(Object.keys(triggers)),
    offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
    unit: v.picklist(units),
    direction: v.picklist(['after', 'before']),
    roll: v.optional(v.literal('stays')),
  }),
  onlyIf: v.optional(words),
  who: words,
  missed: v.optional(words),
  courtMaySet: v.optional(v.literal(true)),
  concern: v.optional(words),
  source: Source,
  method: v.optional(Source),
  inForce: InForce,
})
const Provision = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/)),
  codes: v.pipe(v.array(v.pipe(v.string(), v.check(isCode, 'is in the vocabulary'))), v.minLength(1)),
  term: words,
  forWhom: words,
  whoMayAsk: v.pipe(v.array(words), v.minLength(1)),
  when: v.union([
    v.strictObject({ rules: v.pipe(v.array(words), v.minLength(1)) }),
    v.strictObject({ says: words }),
  ]),
  late: v.optional(words),
  show: v.pipe(v.array(words), v.minLength(1)),
  evidence: v.optional(v.array(words)),
  order: v.optional(v.array(words)),
  lasts: v.optional(words),
  gives: v.picklist(['order', 'automatic', 'duty']),
  cautions: v.optional(v.array(words)),
  cases: v.optional(v.pipe(v.array(words), v.minLength(1))),
  age: v.optional(
    v.strictObject({
      under: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21)),
      testedAt: words,
      onBirthday: v.picklist(['lapses', 'survives', 'unsettled']),
      says: words,
    }),
  ),
  until: v.optional(CalendarDate),
  source: HelpSource,
})
const Statement = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/)),
  topic: v.picklist(Object.keys(topics)),
  title: words,
  says: words,
  does: v.optional(words),
  cases: v.optional(v.pipe(v.array(words), v.minLength(1))),
  source: HelpSource,
})
const DecidedCase = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: words,
  holding: words,
  source: HelpSource,
})
const Charge = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[\w.]+$/)),
  cite: words,
  title: words,
  elements: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[\w.]+\.\d$/)),
        says: words,
        alternatives: v.optional(v.pipe(v.array(words), v.minLength(1))),
      }),
    ),
    v.minLength(1),
  ),
  penalty: v.optional(words),
  aggravated: v.optional(words),
  limitation: v.optional(v.strictObject({ says: words, source: Source })),
  cautions: v.optional(v.array(words)),
  source: Source,
})
const Duty = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9-]+$/)),
  title: words,
  says: words,
  arisesFrom: v.pipe(v.array(v.picklist(Object.keys(happenings))), v.minLength(1)),
  toward: v.picklist(['victim', 'witness', 'others']),
  whoOwes: words,
  timing: words,
  within: v.optional(
    v.strictObject({
      offset: v.pipe(v.number(), v.integer(), v.minValue(1)),
      unit: v.picklist(units),
    }),
  ),
  cautions: v.optional(v.array(words)),
  source: Source,
})
const Place = v.union([
  v.strictObject({ month: v.number(), day: v.number() }),
  v.strictObject({ nth: v.number(), weekday: v.number(), month: v.number(), plus: v.optional(v.number()) }),
  v.strictObject({ fromEaster: v.number() }),
  v.strictObject({ weekday: v.number(), before: v.strictObject({ month: v.number(), day: v.number() }) }),
  v.strictObject({ dates: v.array(CalendarDate) }),
])
const ClosedDays = v.strictObject({
  cite: words,
  from: CalendarDate,
  until: CalendarDate,
  weekend: v.array(v.picklist([6, 7])),
  weekendSource: Source,
  holidays: v.array(
    v.strictObject({
      name: words,
      on: Place,
      moves: v.optional(v.picklist(['friday-or-monday', 'monday', 'next-weekday'])),
      years: v.optional(
        v.strictObject({
          from: v.optional(v.number()),
          until: v.optional(v.number()),
          except: v.optional(v.array(v.number())),
        }),
      ),
      source: Source,
    }),
  ),
  gaps: v.array(words),
})
const Way = v.looseObject({ way: words, says: words })
const Counting = v.strictObject({
  units: v.record(v.picklist(units), v.optional(UnitLaw)),
  officeClosed: v.strictObject({ says: words, effect: v.picklist(['next', 'closed']), source: Source }),
  stateHolidays: v.optional(v.strictObject({ says: words, source: Source })),
  addedDays: v.optional(
    v.strictObject({ days: v.number(), ways: v.array(Way), says: words, source: Source }),
  ),
  deemedService: v.optional(v.strictObject({ ways: v.array(Way), source: Source })),
  inForce: v.strictObject({ from: CalendarDate, until: v.optional(CalendarDate) }),
  gaps: v.array(words),
})
const SpeedyTrial = v.strictObject({
  clocks: v.array(v.looseObject({ id: words, limitDays: v.number(), source: Source })),
  exclusions: v.array(
    v.looseObject({ id: v.pipe(v.string(), v.regex(/^\(h\)\(\d\)(\([A-H]\))?$/)), source: Source }),
  ),
  continuance: words,
  joined: v.strictObject({ paragraph: words, until: v.picklist(Object.keys(triggers)) }),
  cautions: v.array(words),
})
const Law = v.strictObject({
  id: words,
  name: words,
  closedDays: ClosedDays,
  counting: Counting,
  deadlineRules: v.array(Rule),
  provisions: v.array(Provision),
  charges: v.array(Charge),
  duties: v.array(Duty),
  speedyTrial: v.optional(SpeedyTrial),
  statements: v.optional(v.array(Statement)),
  cases: v.optional(v.array(DecidedCase)),
  without: v.optional(
    v.array(
      v.strictObject({ code: v.pipe(v.string(), v.check(isCode, 'is in the vocabulary')), says: words }),
    ),
  ),
  gaps: v.optional(v.array(words)),
  federalDistricts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{3,5}$/)))),
})

const laws: readonly Jurisdiction[] = jurisdictions

describe.each(laws.map((law) => [law.id, law] as const))('the law of %s', (id, law) => {
  test('has the one form that every jurisdiction has', () => {
    const parsed = v.safeParse(Law, law)
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
  })
  test('names its own rules, each version once, and no key twice but for versions', () => {
    const rules = law.deadlineRules
    expect(rules.every((rule) => rule.id.startsWith(`${id}/`))).toBe(true)
    const versions = rules.map((rule) => `${rule.id} ${rule.inForce.from}`)
    expect(versions).toEqual([...new Set(versions)])
    const byKey = new Map(rules.map(({ key, id: ruleId }) => [key, ruleId]))
    expect(new Set(byKey.values()).size).toBe(byKey.size)
  })
  test('asks for nothing by a rule that is not there, and knows each provision once', () => {
    const keys = new Set(law.deadlineRules.map(({ key }) => key))
    const asked = law.provisions.flatMap(({ when }) => ('rules' in when ? when.rules : []))
    expect(asked.filter((key) => !keys.has(key))).toEqual([])
    const ids = law.provisions.map((one) => one.id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.every((one) => one.startsWith(`${id}/`))).toBe(true)
  })
  test('knows each charge, element and duty once', () => {
    const elements = law.charges.flatMap((charge) => charge.elements.map((one) => one.id))
    expect(elements).toEqual([...new Set(elements)])
    for (const list of [law.charges, law.duties]) {
      const named = list.map((one) => one.id)
      expect(named).toEqual([...new Set(named)])
    }
  })
  test('names only cases it knows, each once, and lacks no accommodation that it offers', () => {
    const cases = (law.cases ?? []).map((one) => one.id)
    expect(cases).toEqual([...new Set(cases)])
    const named = [...law.provisions, ...(law.statements ?? [])].flatMap((one) => one.cases ?? [])
    expect(named.filter((one) => !cases.includes(one))).toEqual([])
    const statements = (law.statements ?? []).map((one) => one.id)
    expect(statements).toEqual([...new Set(statements)])
    const offered = new Set(law.provisions.flatMap(({ codes }) => codes))
    expect((law.without ?? []).filter(({ code }) => offered.has(code))).toEqual([])
  })
  test('counts every rule of its own in a unit it defines', () => {
    const wanted = new Set(law.deadlineRules.map(({ counts }) => counts.unit))
    expect([...wanted].filter((unit) => !law.counting.units[unit])).toEqual([])
  })
})

test('every folder of the house of law is a jurisdiction, and every jurisdiction a folder', () => {
  const folders = readdirSync(new URL('../../src/jurisdictions', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  expect(folders.toSorted()).toEqual(laws.map(({ id }) => id).toSorted())
})

test('this check can fail: a rule without a reading, and a provision for an accommodation there is none of', () => {
  const [federal] = laws
  const [rule] = federal?.deadlineRules ?? []
  const [provision] = federal?.provisions ?? []
  expect(v.is(Rule, rule)).toBe(true)
  expect(v.is(Rule, { ...rule, source: { cite: 'From memory' } })).toBe(false)
  expect(v.is(Provision, { ...provision, codes: ['TRAPDOOR'] })).toBe(false)
})
