import { describe, expect, test } from 'vitest'
import { nameHere } from '../../src/accommodations/name-here.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import { codes } from '../../src/vocabulary/accommodations.ts'

describe('the one name of an accommodation in a court, for a witness of an age', () => {
  test('a live link in a federal court is closed circuit television for a child, and a live link for an adult', () => {
    expect(nameHere('us-federal', 'LIVE-LINK', '12 to 15')).toBe('Two-way closed circuit television')
    expect(nameHere('us-federal', 'LIVE-LINK', 'adult')).toBe('Live link')
    expect(nameHere('us-federal', 'LIVE-LINK', 'not known')).toBe('Live link')
  })
  test('a support person is an adult attendant to a child and a support person to an adult', () => {
    expect(nameHere('us-federal', 'SUPPORT-PERSON', 'under 12')).toBe('Adult attendant')
    expect(nameHere('us-federal', 'SUPPORT-PERSON', 'adult')).toBe('Support person of an adult')
    expect(nameHere('us-federal', 'SUPPORT-PERSON', 'not known')).toBe('Support person')
  })
  test('a reporting direction in England and Wales is named by the age of the witness', () => {
    expect(nameHere('gb-ew', 'PUB-BAN', 'adult')).toBe('Reporting direction, adult witness')
    expect(nameHere('gb-ew', 'PUB-BAN', '16 to 17')).toBe('Reporting direction, person under 18')
  })
  test('a section that gives a screen and a link under one name is the name of neither', () => {
    expect(nameHere('ca', 'SCREEN', 'adult')).toBe('Screen')
    expect(nameHere('ca', 'LIVE-LINK', 'adult')).toBe('Live link')
    expect(nameHere('au-cth', 'SCREEN', 'adult')).toBe('Screen')
  })
  test('what officials owe by law is no name of an accommodation', () => {
    expect(nameHere('us-federal', 'SEP-WAITING', 'adult')).toBe('Separate waiting room')
    expect(nameHere('us-federal', 'SEP-ENTRANCE', 'adult')).toBe('Separate entrance')
  })
  test('two accommodations never share a name in one court', () => {
    for (const { id } of jurisdictions)
      for (const age of ['12 to 15', 'adult', 'not known'] as const) {
        const names = codes.map((code) => nameHere(id, code, age).toLowerCase())
        expect(new Set(names).size).toBe(names.length)
      }
  })
  test('a court of which no text was read has the neutral name', () => {
    expect(nameHere('atlantis', 'SCREEN', 'adult')).toBe('Screen')
  })
})
