import { describe, expect, test } from 'vitest'
import { count } from '../../src/counting/count.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import type { Jurisdiction } from '../../src/law/jurisdiction.ts'
import { inForceOn } from '../../src/law/rule.ts'
import { date } from '../../src/time/calendar-date.ts'

type Example = readonly [key: string, says: string, trigger: string, due: string]

const laws: readonly Jurisdiction[] = jurisdictions.filter(({ id }) => id !== 'us-federal')

/** Every rule of the courts beside the federal ones, each worked by hand from its words. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  'gb-ew': [
    [
      'TL-18-MC',
      'a plea of not guilty in a magistrates’ court on a Monday in June: four weeks',
      '2026-06-01',
      '2026-06-29',
    ],
    [
      'TL-18-CC',
      'a plea of not guilty in the Crown Court ten days before Christmas: the day of New Year’s Eve',
      '2025-12-15',
      '2025-12-31',
    ],
    [
      'TL-18-RESP',
      'an application served in May: the spring bank holiday does not count',
      '2026-05-15',
      '2026-06-01',
    ],
    [
      'TL-LINK-RESP',
      'a live link asked for in August: the summer bank holiday does not count',
      '2026-08-21',
      '2026-09-07',
    ],
    ['TL-22', 'material disclosed a week before Christmas: into January', '2026-12-18', '2027-01-06'],
    [
      'TL-22-RESP',
      'an application under section 41 served in April: early May does not count',
      '2026-04-22',
      '2026-05-07',
    ],
    ['TL-22-SM', 'leave given before Christmas 2027: two substitute days', '2027-12-20', '2028-01-06'],
    [
      'TL-16',
      'a statement served on New Year’s Eve 2027: 3 January is a substitute',
      '2027-12-31',
      '2028-01-10',
    ],
    [
      'TL-19',
      'a summary of expert evidence served on a Monday: the Monday after next',
      '2026-09-07',
      '2026-09-21',
    ],
    ['TL-PLEA-FIRST', 'a case sent on a Monday in March: no plea for two weeks', '2026-03-02', '2026-03-16'],
    [
      'TL-PLEA-LAST',
      'the same case: Easter and two holidays in May do not count',
      '2026-03-02',
      '2026-06-26',
    ],
  ],
  ca: [
    [
      'CA-TL-714.2',
      'a witness abroad testifies on a Monday in June: ten clear days between',
      '2026-06-22',
      '2026-06-11',
    ],
    ['CA-TL-278.3', 'records are heard in November: served in September', '2026-11-16', '2026-09-16'],
    [
      'CA-TL-278.3',
      'sixty clear days reach back to Canada Day: the day before it',
      '2026-08-31',
      '2026-06-30',
    ],
    [
      'CA-TL-278.93',
      'a judge considers it after Thanksgiving: seven clear days between',
      '2026-10-13',
      '2026-10-05',
    ],
  ],
  'au-cth': [
    ['AU-PUB', 'leave to publish is heard on a Thursday: notice by the Monday', '2026-06-18', '2026-06-15'],
    [
      'AU-RETRIAL',
      'a new proceeding begins on a Thursday: notice by the Thursday three weeks before',
      '2026-10-29',
      '2026-10-08',
    ],
  ],
  'us-ca': [
    [
      'CA-8615-POST',
      'put off from the Friday before Labor Day: to Tuesday at the latest',
      '2026-09-04',
      '2026-09-08',
    ],
    [
      'CA-1346-APPL',
      'a preliminary hearing on a Thursday, and three days before is Labor Day: the Friday before it',
      '2026-09-10',
      '2026-09-04',
    ],
  ],
  'us-ny': [
    ['NY-65-MOT', 'a trial begins on a Friday: eight days before is a Thursday', '2026-11-20', '2026-11-12'],
  ],
  'us-tx': [],
  'us-fl': [],
}

describe.each(laws.map((law) => [law.name, law] as const))('the rules of %s', (_, law) => {
  const own = examples[law.id] ?? []
  test.each(own)('%s: %s', (key, _says, trigger, due) => {
    const from = date(trigger)
    const versions = law.deadlineRules.filter((rule) => rule.key === key)
    const rule = inForceOn(versions, from)
    if (!rule || rule.counts.unit === 'hours') throw new Error(`no rule ${key} in days on ${trigger}`)
    expect(count({ ...rule.counts, unit: rule.counts.unit, trigger: from }, law)).toMatchObject({ due })
  })

  test('each has an example here', () => {
    const keys = new Set(law.deadlineRules.map(({ key }) => key))
    expect([...new Set(own.map(([key]) => key))].toSorted()).toEqual([...keys].toSorted())
  })
})

test('in England and Wales no rule of 2025 is in force the day before the Rules were', () => {
  const england = laws.find(({ id }) => id === 'gb-ew')
  expect(inForceOn(england?.deadlineRules ?? [], date('2025-10-05'))).toBeNull()
  expect(inForceOn(england?.deadlineRules ?? [], date('2025-10-06'))).not.toBeNull()
})
