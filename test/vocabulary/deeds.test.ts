import { describe, expect, test } from 'vitest'
import { deedInWords, deedKeys, deedsWorded } from '../../src/vocabulary/deeds.ts'

describe('what the audit log says was done', () => {
  test('a line says in words that the hearing was moved', () => {
    expect(deedInWords('hearing-moved')).toBe('moved the hearing')
  })
  test('a line whose key nobody knows any more is shown as it is', () => {
    expect(deedInWords('wrote a letter to the court')).toBe('wrote a letter to the court')
  })
  test('no two deeds share their words', () => {
    expect(new Set(deedKeys.map(deedInWords)).size).toBe(deedKeys.length)
  })
  test('a key is lower case with hyphens, and its words follow a name in a sentence', () => {
    expect(deedKeys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([])
    expect(deedKeys.map(deedInWords).filter((words) => !/^[a-z].*[^.]$/.test(words))).toEqual([])
  })
})

describe('searching the audit log by words', () => {
  test('“the hearing” finds what was done to hearings, in any case', () => {
    expect(deedsWorded('Moved the hearing')).toEqual(['hearing-moved'])
    expect(deedsWorded('released the booking')).toEqual(['booking-released'])
  })
  test('the apostrophe on the keyboard is the printed one', () => {
    expect(deedsWorded("witness's wishes")).toEqual(['accommodation-wishes-recorded'])
  })
  test('a key is not a word of the page', () => {
    expect(deedsWorded('hearing-moved')).toEqual([])
  })
})
