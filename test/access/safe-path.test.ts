import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safePath } from '../../src/access/sign-in/safe-path.ts'

describe('returning to the wanted page after sign-in', () => {
  test('a page of this office is returned to, with its question', () => {
    expect(safePath('/calendar/month?on=2026-09-14')).toBe('/calendar/month?on=2026-09-14')
  })

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/%09/elsewhere.example/../..//elsewhere.example',
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    '/sign-out',
    '/sign-in?next=/sign-in',
    'cases',
    '',
    undefined,
  ])('%s leads nowhere but the first page, or stays within the office', (wanted) => {
    const path = safePath(wanted)
    expect(new URL(path, 'https://office.example').origin).toBe('https://office.example')
    expect(path.startsWith('//')).toBe(false)
    expect(path).not.toMatch(/^\/sign-/)
  })

  test('whatever is asked for, one stays within the office', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'a',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '?',
      '#',
      ' ',
      'http',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (wanted) => {
          expect(new URL(safePath(wanted), 'https://office.example').origin).toBe('https://office.example')
        },
      ),
    )
  })
})
