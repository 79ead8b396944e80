import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'
import { madeOnLoading, type Regex, writtenIn } from './regexes-of.ts'
import { goesRoundTwoWays } from './ways-through.ts'

/**
 * Where the time may grow with the square of the text, because the text is short. For what doubles with each character
 * there is no such list.
 */
const ofShortTexts: Readonly<Record<string, string>> = {
  'court-id.ts: [([][^)\\]]*[)\\]]': 'the first 300 characters of a line',
  'excludable-time.ts: (?:(?:e|E)xclu(?:d|s)\\w*|EXCLU\\w*|\\bX-?[A-Z0-9]\\b)(?!.*\\b(?:set for|reset for|due by|due on)\\b)':
    'the 180 characters before a day',
  'name-disguises.ts: \\p{L}*$': 'the 30 characters before a name',
  'ordinary-words.ts: \\{[{%].*?[%}]\\}': 'our own templates',
  'password.ts: ^(.+?)\\1+$': 'a password, which has 128 characters at most',
}

/** Files that make an expression from text only when called, so that it is not seen here; each with its reason. */
const madeWhenCalled: Readonly<Record<string, string>> = {
  'court-id.ts': 'the name of a state',
  'date-disguises.ts': 'made once, of fixed words that stand apart: months, days and years',
  'json-file.ts': 'the name of a field between quotation marks',
  'leak-check.ts': 'a public text, its letters escaped',
  'number-disguises.ts': 'a digit, at most three marks, a digit: the marks are no digits',
}

const src = join(import.meta.dirname, '../../../src')

describe('every regular expression of the house', async () => {
  const texts = globSync('**/*.{ts,tsx}', { cwd: src }).map(
    (file) => [file, readFileSync(join(src, file), 'utf8')] as const,
  )
  const making = texts.filter(([, text]) => /\bRegExp\(/.test(text)).map(([file]) => file)
  const read = texts.map(([file, text]) => ({ file, ...writtenIn(file, text) }))
  const made = await madeOnLoading(src, making)
  const all = [...read.flatMap(({ regexes }) => regexes), ...made]

  test('goes through a text by one way, so that no text keeps the office busy for ever', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter(({ source, flags }) => goesRoundTwoWays(source, flags)).map(named)).toEqual([])
  })

  test('takes time that grows with the text, not with its square', () => {
    expect(all.filter(growsWithTheSquare).map(named).toSorted()).toEqual(Object.keys(ofShortTexts))
  })

  test('is known when the file is loaded, or made of what is known', () => {
    const late = read.filter((one) => one.madeWhenCalled > 0).map(({ file }) => basename(file))
    expect(late.toSorted()).toEqual(Object.keys(madeWhenCalled))
    const seen = new Set([...made.map(({ file }) => basename(file)), ...late])
    expect(making.map((file) => basename(file)).filter((file) => !seen.has(file))).toEqual([])
  })
})

const named = ({ file, source }: Regex) => `${basename(file)}: ${source}`
const growsWithTheSquare = ({ source, flags }: Pick<Regex, 'source' | 'flags'>) =>
  analyse({ source, flags }).reports.length > 0

describe('this check can fail:', () => {
  test.each([
    ['(a+)+$', ''],
    ['(a|a)*b', ''],
    ['(a|aa)+$', ''],
    ['(?:ab|a|b)+$', ''],
    ['(?:ab?b?)*c', ''],
    ['^(a?b?)*$', ''],
    ['(?:\\s?x\\s?)+y', ''],
    ['(?:\\d{1,2})+x', ''],
    ['(?:k|\\u212a)+x', 'iu'],
    ['(?=(?:a+)+b)a', ''],
    ["^\\W*(?:[\\w’'-]+\\W+){0,4}?order", ''],
  ])('two ways through /%s/%s', (source, flags) => {
    expect(goesRoundTwoWays(source, flags)).toBe(true)
  })
  test.each(['\\s+$', '^\\s*:?\\s*(.*)$', 'a.*b.*c.*d$'])('the square of a text through /%s/', (source) => {
    expect(growsWithTheSquare({ source, flags: '' })).toBe(true)
  })
  test('an expression written, made when the file is loaded, made when it is called', async () => {
    const file = 'law/hearing-name.ts'
    const text = "const a = /x+/u\nconst f = () => new RegExp('y')\nconst b = new RegExp('z')"
    expect(writtenIn(file, text)).toEqual({
      regexes: [{ file, source: 'x+', flags: 'u' }],
      madeWhenCalled: 1,
    })
    expect(await madeOnLoading(src, ['docket/entry/speaker.ts'])).toMatchObject([
      { file: 'docket/entry/speaker.ts', source: expect.stringContaining('motions?'), flags: 'i' },
    ])
  })
})

describe('left alone:', () => {
  test.each([
    'a*b*c*',
    '(?:a|b)*c',
    '^(?:\\w+\\s)*$',
    '(?:(?:agreed|amended|text)\\s+)*x',
    '(?:\\d{2})+x',
    'x{1,4}(?:,x{1,4})*y',
    '(?<!\\s)\\s+$',
    '(?:a+|b+)c',
  ])('one way through /%s/', (source) => {
    expect(goesRoundTwoWays(source, '')).toBe(false)
  })
})
