import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldInWords, identityHeldIn } from '../../src/people/held-in.ts'
import { type IdentityEntry, identityKinds, normalised } from '../../src/people/identity-value.ts'
import { nextReference } from '../../src/people/witness.ts'

const same = (kind: IdentityEntry['kind'], a: string, b: string) =>
  normalised({ kind, value: a }) === normalised({ kind, value: b })

describe('two spellings of one value', () => {
  test('a name is the same with capitals, accents and surname first', () => {
    expect(same('legal name', 'Marisol Peña-Ruiz', 'pena ruiz, MARISOL')).toBe(true)
    expect(same('legal name', 'Marisol Peña', 'Maria Peña')).toBe(false)
  })
  test('a telephone number is the same with and without the country in front', () => {
    expect(same('telephone', '(619) 555-0117', '+1 619 555 0117')).toBe(true)
    expect(same('telephone', '0049 30 5550117', '+49 30 5550117')).toBe(true)
    expect(same('telephone', '619 555 0117', '619 555 0118')).toBe(false)
  })
  test('an immigration number is the same with and without dashes', () => {
    expect(same('identity number', 'A 200-555-017', 'a200555017')).toBe(true)
  })
})

const jane: readonly IdentityEntry[] = [
  { kind: 'legal name', value: 'Marisol May Peña' },
  { kind: 'birth date', value: '2009-04-30' },
  { kind: 'telephone', value: '(619) 555-0117' },
  { kind: 'address', value: '1414 Harbor View Lane\nSan Diego' },
  { kind: 'identity number', value: 'A200-555-017' },
  { kind: 'e-mail', value: 'mp41@example.org' },
]

describe('words that stay outside the vault', () => {
  test.each([
    ['Marisol wants breaks', 'legal name'],
    ['Ask for MARISOL', 'legal name'],
    ['wants to be called marisol may pena', 'legal name'],
    ['Turns 18 on April 30, 2009 plus 18 years', 'birth date'],
    ['born 30.4.2009', 'birth date'],
    ['04/30/2009', 'birth date'],
    ['Call 619-555-0117 after five', 'telephone'],
    ['Pick up at 1414 harbor view lane', 'address'],
    ['file A200555017', 'identity number'],
    ['write to MP41@example.org', 'e-mail'],
  ])('“%s” is refused for the %s in it', (text, kind) => {
    expect(identityHeldIn(text, jane)).toBe(kind)
  })

  test.each(['', 'may need breaks', 'Breaks every 30 minutes', 'Call the shelter after five', 'Room 1414'])(
    '“%s” holds nothing of her',
    (text) => {
      expect(identityHeldIn(text, jane)).toBeNull()
    },
  )

  test('a reference may be initials, but no part of a name in any case', () => {
    expect(identityHeldIn('M.P.', jane, true)).toBeNull()
    expect(identityHeldIn('W-3', jane, true)).toBeNull()
    expect(identityHeldIn('victim may', jane, true)).toBe('legal name')
  })

  test('a name in a script without capitals is found inside a sentence', () => {
    expect(identityHeldIn('王小明要求休息', [{ kind: 'legal name', value: '王小明' }])).toBe('legal name')
  })

  test('which of the words holds it is said with it', () => {
    const words = { reference: 'W-1', language: 'Spanish', dialect: '', needs: 'Ask Marisol first' }
    expect(heldInWords(words, jane)).toEqual({ where: 'needs', kind: 'legal name' })
  })

  test('any value of any kind is found when it stands there as it was typed', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
    const values: Record<IdentityEntry['kind'], fc.Arbitrary<string>> = {
      'legal name': fc.tuple(word, word).map((parts) => parts.join(' ')),
      'other name': word,
      'birth date': fc
        .date({ min: new Date('1930-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString().slice(0, 10)),
      telephone: fc.stringMatching(/^[2-9][0-9]{9}$/),
      'e-mail': word.map((name) => `${name}@example.org`),
      address: fc
        .tuple(fc.integer({ min: 1, max: 9999 }), word)
        .map(([n, street]) => `${n} ${street} Street`),
      'identity number': fc.stringMatching(/^A[0-9]{9}$/),
    }
    const entry = fc
      .constantFrom(...identityKinds)
      .chain((kind) => values[kind].map((value): IdentityEntry => ({ kind, value })))
    fc.assert(
      fc.property(entry, (one) => {
        expect(identityHeldIn(`please note: ${one.value}, thanks`, [one])).toBe(one.kind)
      }),
    )
  })
})

describe('the reference suggested for the next witness', () => {
  test.each([
    [[], 'W-1'],
    [['W-1', 'W-3'], 'W-4'],
    [['Minor Victim 1', 'w-12'], 'W-13'],
  ])('after %j comes %s', (taken, next) => {
    expect(nextReference(taken)).toBe(next)
  })
})
