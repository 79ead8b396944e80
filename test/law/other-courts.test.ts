import { describe, expect, test } from 'vitest'
import { findIn } from '../../src/desk/law/search.ts'
import { jurisdictionOf } from '../../src/jurisdictions/jurisdiction-of.ts'

const law = (id: string) => {
  const found = jurisdictionOf(id)
  if (!found) throw new Error(`no law of ${id}`)
  return found
}
const provision = (id: string) => {
  const [jurisdiction = ''] = id.split('/')
  const found = law(jurisdiction).provisions.find((one) => one.id === id)
  if (!found) throw new Error(`no provision ${id}`)
  return found
}

describe('England & Wales', () => {
  test('a late application is extended by r.18.6 only where Part 18 sets the day', () => {
    const late = law('gb-ew').provisions.filter((one) => one.late?.includes('r.18.6'))
    expect(late.length).toBe(9)
    expect(late.filter(({ when }) => !('rules' in when))).toEqual([])
  })
  test('the working days of the Victims’ Code were read in a summary: shown, and no day is counted from them', () => {
    const rows =
      law('gb-ew').statements?.filter(({ title }) => title.startsWith('Victims’ Code, Right')) ?? []
    expect(rows.map(({ source }) => source.read)).toEqual(rows.map(() => 'summary'))
    expect(rows.find(({ id }) => id === 'gb-ew/code-8-hearing')?.says).toContain('within 1 working day')
    const code = law('gb-ew').duties.filter(({ source }) => source.cite.includes('Victims’ Code'))
    expect(code.map(({ source, within }) => [source.textOf, within])).toEqual(
      code.map(() => ['2024-06', undefined]),
    )
    expect(code.length).toBe(3)
  })
  test('that the Code is being replaced is said on the page', () => {
    expect(law('gb-ew').gaps?.join(' ')).toContain('draft of a new Code')
  })
  test('a complainant of forced labour alone has no automatic anonymity and has to ask', () => {
    expect(provision('gb-ew/lifetime-anonymity').cautions?.join(' ')).toContain('ask under s.46')
  })
  test('an intermediary is not for a witness eligible through fear alone', () => {
    expect(provision('gb-ew/intermediary').forWhom).toBe('A witness eligible under s.16 only')
  })
})

describe('Canada', () => {
  test('cross-examination by the accused: trafficking alone is not on the list, and the judge may order it', () => {
    expect(provision('ca/counsel-listed').forWhom).toContain('trafficking is not listed')
    expect(provision('ca/counsel').show.join(' ')).toContain('full and candid account')
  })
  test('a recorded statement looks at the age on the day of the offence', () => {
    expect(provision('ca/recording-child').age?.onBirthday).toBe('survives')
  })
  test('a witness abroad can be heard by video or on commission', () => {
    expect(findIn(law('ca'), 'out of canada').provisions.map(({ id }) => id)).toContain(
      'ca/commission-abroad',
    )
  })
})

describe('Australia', () => {
  test('an adult victim is protected without asking, and may say no', () => {
    const row = law('au-cth').statements?.find(({ id }) => id === 'au-cth/vulnerable-adult')
    expect(row?.says).toContain('not if the adult tells the court')
  })
  test('servitude needs what the defendant did, and the state the victim was in', () => {
    const servitude = law('au-cth').charges.find(({ id }) => id === 'au-cth/270.5')
    expect(servitude?.elements.map(({ id }) => id)).toEqual([
      '270.5.5',
      '270.5.1',
      '270.5.2',
      '270.5.3',
      '270.5.4',
    ])
  })
})

describe('US states', () => {
  test('Texas has a charge, without a penalty that nobody read', () => {
    const [charge] = law('us-tx').charges
    expect(charge?.elements[1]?.alternatives?.length).toBe(6)
    expect(charge?.penalty).toBeUndefined()
  })
  test('in Texas a facility dog is not offered as a right', () => {
    expect(law('us-tx').without?.map(({ code }) => code)).toEqual(['FACILITY-DOG'])
  })
  test('California’s notice of three days, read in bills, is told in words and not counted', () => {
    expect(provision('us-ca/closed-circuit')).toMatchObject({
      when: { says: expect.stringContaining('at least 3 days') as unknown },
      source: { read: 'summary' },
    })
  })
  test('New York’s closed circuit article ends on 1 September 2027', () => {
    expect(provision('us-ny/closed-circuit').until).toBe('2027-09-01')
  })
})

test('every one of these bodies of law says what of it was not read', () => {
  for (const id of ['gb-ew', 'ca', 'au-cth', 'us-ca', 'us-fl', 'us-ny', 'us-tx'])
    expect(law(id).gaps?.length, id).toBeGreaterThan(0)
})
