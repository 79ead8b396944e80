import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { isAmongTheCommonest, NewPassword } from '../../src/access/sign-in/password.ts'

describe('choosing a password', () => {
  test.each([
    'password1234',
    'P4ssw0rd!2026',
    'passwordpassword',
    'aaaaaaaaaaaa',
    '123456789012',
    '987654321098',
    'qwertyuiop12',
    'qwertyuiopas',
    'iloveyou2026',
    'welcome12345!',
    'letmeinletmein',
    'correcthorsebatterystaple',
    'Summer2026!!!!',
    'september2026',
    '202620262026',
    'adminadmin123',
    'password welcome',
  ])('"%s" is among the first that are tried', (text) => {
    expect(isAmongTheCommonest(text)).toBe(true)
  })

  test.each(['seven quiet harbours', 'marmalade under the stairs', 'Tq7#mRw2!pLx', 'grüne Äpfel im Herbst'])(
    '"%s" may be chosen',
    (text) => {
      expect(v.is(NewPassword, text)).toBe(true)
    },
  )

  test('eleven characters are too few, 128 are allowed, 129 are too many', () => {
    const words = 'seven quiet harbours and a lighthouse '.repeat(4)
    expect(v.is(NewPassword, words.slice(0, 11))).toBe(false)
    expect(v.is(NewPassword, words.slice(0, 128))).toBe(true)
    expect(v.is(NewPassword, words.slice(0, 129))).toBe(false)
  })
})
