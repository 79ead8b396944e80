import Holidays from 'date-holidays'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { closedDays as california } from '../../src/jurisdictions/us-ca/closed-days.ts'
import { closedDays as canada } from '../../src/jurisdictions/ca/closed-days.ts'
import { closedDays as england } from '../../src/jurisdictions/gb-ew/closed-days.ts'
import { closedDays as federal } from '../../src/jurisdictions/us-federal/closed-days.ts'
import { type ClosedDaysLaw, closedDaysBetween } from '../../src/law/closed-days.ts'
import { date, weekday } from '../../src/time/calendar-date.ts'

const kept = (law: ClosedDaysLaw, from: number, until = from) =>
  closedDaysBetween(law, date(`${from}-01-01`), date(`${until}-12-31`)).map((day) => day.date as string)
const onWeekdays = (days: readonly string[]) => days.filter((day) => weekday(date(day)) < 6)

/** The public holidays of an independent library, weekends left out: courts are closed on them anyway. */
function witness(from: number, until: number, place: readonly [string, string?]): string[] {
  const calendar = place[1] ? new Holidays(place[0], place[1]) : new Holidays(place[0])
  const years = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const found = years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map((day) => day.date.slice(0, 10)),
  )
  return onWeekdays([...new Set(found)].toSorted())
}
const differences = (ours: readonly string[], theirs: readonly string[]) => ({
  oursAlone: ours.filter((day) => !theirs.includes(day)),
  theirsAlone: theirs.filter((day) => !ours.includes(day)),
})

const namesOf = (law: ClosedDaysLaw, days: readonly string[]) => [
  ...new Set(days.flatMap((day) => closedDaysBetween(law, date(day), date(day)).map(({ name }) => name))),
]
const territorial = ['Discovery Day', 'National Indigenous Peoples Day']

describe('against an independent library,', () => {
  test('federal holidays 1990 to 2040 agree day for day, but that the library keeps no Veterans Day off a weekend', () => {
    const { oursAlone, theirsAlone } = differences(kept(federal, 1990, 2040), witness(1990, 2040, ['US']))
    expect(theirsAlone).toEqual([])
    // Saturday 11 November 2023 was kept on Friday the 10th, by the government's own table.
    expect(oursAlone).toContain('2023-11-10')
    expect(namesOf(federal, oursAlone)).toEqual(['Veterans Day'])
    expect(oursAlone.every((day) => /-11-1[02]$/.test(day))).toBe(true)
  })
  test('bank holidays of England and Wales 2015 to 2030 agree day for day', () => {
    expect(differences(kept(england, 2015, 2030), witness(2015, 2030, ['GB', 'ENG']))).toEqual({
      oursAlone: [],
      theirsAlone: [],
    })
  })
  test('Canadian holidays 2015 to 2030 agree with those of Yukon, but for what section 35 adds and a territory adds', () => {
    const yukon = new Holidays('CA', 'YT')
    const { oursAlone, theirsAlone } = differences(
      onWeekdays(kept(canada, 2015, 2030)),
      witness(2015, 2030, ['CA', 'YT']),
    )
    // Canada Day off a Sunday is in the Holidays Act; 30 September the library calls an observance.
    expect(oursAlone.filter((day) => !day.endsWith('-09-30'))).toEqual(['2018-07-02', '2029-07-02'])
    expect(oursAlone.filter((day) => day.endsWith('-09-30') && day < '2021')).toEqual([])
    const theirNames = theirsAlone.flatMap((day) =>
      yukon
        .getHolidays(Number(day.slice(0, 4)))
        .flatMap((one) => (one.date.startsWith(day) ? [one.name] : [])),
    )
    expect([...new Set(theirNames)].toSorted()).toEqual(territorial)
  })
})

type Place = readonly [country: string, part?: string]
const places: Readonly<Record<string, Place>> = {
  'us-federal': ['US'],
  'us-ca': ['US', 'CA'],
  'us-fl': ['US', 'FL'],
  'us-ny': ['US', 'NY'],
  'us-tx': ['US', 'TX'],
  'gb-ew': ['GB', 'ENG'],
  ca: ['CA'],
  'au-cth': ['AU'],
}

describe('over its whole table, the list differs from the library only in the days that the document names:', () => {
  const document = readFileSync('docs/closed-days-witness.md', 'utf8')
  const [ours = '', theirs = ''] = document.split('## In the library and not here')
  const named = (part: string, id: string) =>
    part.split('\n').flatMap((row) => {
      const [, where, day = '', why = ''] = row.split('|').map((cell) => cell.trim())
      return where === `\`${id}\`` && why !== '' ? [day] : []
    })

  test.each(jurisdictions.map((one) => [one.id, one.closedDays] as const))('%s', (id, law: ClosedDaysLaw) => {
    const isAnyway = (day: string) => (law.weekend as readonly number[]).includes(weekday(date(day)))
    const listed = closedDaysBetween(law, date(law.from), date(law.until))
      .filter((day) => !isAnyway(day.date))
      .map((day) => [day.date as string, day.name] as const)
    const [country, part] = places[id] ?? ['']
    const library = part ? new Holidays(country, part) : new Holidays(country)
    const [first, last] = [Number(law.from.slice(0, 4)), Number(law.until.slice(0, 4))]
    const witnessed = Array.from({ length: last - first + 1 }, (_, i) => library.getHolidays(first + i))
      .flat()
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map((day) => [day.date.slice(0, 10), day.name] as const)
      .filter(([day]) => day >= law.from && day <= law.until && !isAnyway(day))
    const [ourDays, theirDays] = [new Map(listed), new Map(witnessed)]
    const oursAlone = listed.filter(([day]) => !theirDays.has(day)).map(([, name]) => name)
    const theirsAlone = witnessed.filter(([day]) => !ourDays.has(day)).map(([, name]) => name)
    const kinds = (names: readonly string[]) => [...new Set(names)].toSorted()
    expect(kinds(oursAlone)).toEqual(named(ours.split('## Here and not')[1] ?? '', id).toSorted())
    expect(kinds(theirsAlone)).toEqual(named(theirs, id).toSorted())
  })
})

describe('holidays that are kept on another day', () => {
  test('in federal courts: Friday for a Saturday, Monday for a Sunday', () => {
    const days = closedDaysBetween(federal, date('2027-06-01'), date('2027-12-31'))
    expect(days.filter((day) => day.observedFor).map((day) => [day.observedFor, day.date])).toEqual([
      ['2027-06-19', '2027-06-18'],
      ['2027-07-04', '2027-07-05'],
      ['2027-12-25', '2027-12-24'],
      ['2028-01-01', '2027-12-31'],
    ])
  })
  test('in England: the next weekday that is free', () => {
    expect(kept(england, 2027).slice(-2)).toEqual(['2027-12-27', '2027-12-28'])
    expect(kept(england, 2022).slice(-3)).toEqual(['2022-09-19', '2022-12-26', '2022-12-27'])
  })
  test('in Canada only Canada Day moves: on Sunday 1 July 2029 it is kept on the 2nd', () => {
    const days = closedDaysBetween(canada, date('2029-01-01'), date('2029-12-31'))
    expect(days.filter((day) => day.observedFor).map((day) => day.date)).toEqual(['2029-07-02'])
  })
})

test('federal holidays of 2024, 2026 and 2028 are those of the table', () => {
  expect(
    kept(federal, 2024)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe('01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25')
  expect(
    kept(federal, 2026)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe('01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25')
  expect(
    kept(federal, 2028)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe('01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25')
})
test('Juneteenth is a holiday from 2021 on', () => {
  expect(kept(federal, 2020)).not.toContain('2020-06-19')
  expect(kept(federal, 2021)).toContain('2021-06-18')
})
test('Canada’s holidays of 2025 are those of section 35', () => {
  expect(
    kept(canada, 2025)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe('01-01 04-18 04-21 05-19 07-01 09-01 09-30 10-13 11-11 12-25')
})
test('California’s judicial holidays of 2026 are those its superior courts publish', () => {
  expect(
    kept(california, 2026)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe('01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25')
})

test('every jurisdiction’s list is in order, once a day, within its years, and says where each day is written', () => {
  for (const { closedDays: law } of jurisdictions) {
    const days = closedDaysBetween(law, date(law.from), date(law.until))
    const dates = days.map((day) => day.date)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(days.every(({ source }) => source.cite.length > 5)).toBe(true)
  }
})
