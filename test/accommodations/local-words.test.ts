import { describe, expect, test } from 'vitest'
import { localTerms, termInWords } from '../../src/accommodations/local-words.ts'

const names = (jurisdiction: string, code: Parameters<typeof localTerms>[1]) =>
  localTerms(jurisdiction, code).map(({ term }) => term)

describe('what a court calls an accommodation', () => {
  test('a screen in England and Wales is called by its section, with the text that was read', () => {
    expect(localTerms('gb-ew', 'SCREEN').map(termInWords)).toEqual([
      'screening witness from accused, Youth Justice and Criminal Evidence Act 1999 s.23 (text of 2026-03; check before filing)',
    ])
  })
  test('a live link in a federal court has a name for a child; that for an adult was seen in a summary and is none', () => {
    expect(names('us-federal', 'LIVE-LINK')).toEqual(['two-way closed circuit television (child)'])
  })
  test('a provision that is for it comes before one that gives it besides', () => {
    expect(names('us-federal', 'ADDRESS-WITHHELD')).toEqual([
      'protective order on discovery',
      'victim’s address withheld in an answer to an alibi',
      'redaction of filings',
      'pseudonym of an adult victim',
    ])
  })
  test('two sections of the Canadian code under one name are named once', () => {
    expect(names('ca', 'SUPPORT-PERSON')).toEqual(['support person'])
  })
  test('there is no name where no text was read, nor for a body of law there is none of', () => {
    expect(localTerms('us-federal', 'SCREEN')).toEqual([])
    expect(localTerms('us-federal', 'NO-ROBES')).toEqual([])
    expect(localTerms('atlantis', 'SCREEN')).toEqual([])
  })
})
