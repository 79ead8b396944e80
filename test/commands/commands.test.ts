import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const emptyFolder = () => mkdtempSync(join(inject('officeFolder'), 'commands-'))

/** Runs a command as an operator types it. */
function run(words: readonly string[], folder = emptyFolder(), input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', ...words],
    { env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder }, input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}
const verified = (folder: string, ...more: string[]) => run(['audit', 'verify', ...more], folder)
const addAnother = (folder: string, name: string) =>
  expect(
    run(['user', 'add', '--email', `${name}@office.example`, '--name', name, '--role', 'prosecutor'], folder)
      .status,
  ).toBe(0)
const add = ['user', 'add', '--email', 'ada@office.example', '--name', 'Ada Lindqvist']

describe('anteroom', () => {
  test('without a command, or with one there is none of, says how to get help', () => {
    expect(run(['help']).stdout).toContain('docket extract < entries.jsonl')
    const unknown = run(['nonsense'])
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('there is no command “nonsense”')
    expect(run(['serve', '--colour']).status).toBe(2)
  })
})

describe('anteroom user add', () => {
  test('makes a person and prints a one-time link; the same address again is refused', () => {
    const folder = emptyFolder()
    const first = run([...add, '--role', 'coordinator'], folder)
    expect(first.status).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({ link: expect.stringMatching(/\/welcome\/[\w-]{43}$/) })
    const again = run([...add, '--role', 'coordinator'], folder)
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('is in the office already')
  })
  test('a role there is none of is named and makes nothing', () => {
    const folder = emptyFolder()
    const wrong = run([...add, '--role', 'king'], folder)
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('role')
  })
})

describe('anteroom docket extract', () => {
  test('reads one entry a line and writes one reading a line, in order', () => {
    const lines = [
      { id: 'a', text: 'Status hearing set for 3/9/2027 at 10:00 AM.', date_filed: '2027-02-01' },
      { id: 'b', text: 'MOTION to continue by Orla Vance.', date_filed: '2027-02-02' },
    ]
    const { status, stdout } = run(
      ['docket', 'extract'],
      emptyFolder(),
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(status).toBe(0)
    const readings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; hearings: { date: string }[] })
    expect(readings.map((one) => [one.id, one.hearings.map((hearing) => hearing.date)])).toEqual([
      ['a', ['2027-03-09']],
      ['b', []],
    ])
  })
  test('a line that is not JSON is named by its number', () => {
    const { status, stderr } = run(['docket', 'extract'], emptyFolder(), '{"id":"a","text":"x"}\nnot json\n')
    expect(status).toBe(1)
    expect(stderr).toContain('line 2 is not JSON')
  })
  test('nothing in, nothing out', () => {
    expect(run(['docket', 'extract'])).toMatchObject({ status: 0, stdout: '' })
  })
})

describe('anteroom audit verify', () => {
  test('says the length and the last hash; noted, they still fit when the record has grown', () => {
    const folder = emptyFolder()
    run([...add, '--role', 'coordinator'], folder)
    const noted = JSON.parse(verified(folder).stdout) as { lines: number; lastHash: string }
    addAnother(folder, 'bo')
    const more = ['--lines', String(noted.lines), '--last-hash', noted.lastHash]
    expect(verified(folder, ...more)).toMatchObject({ status: 0 })
    expect(verified(folder, '--lines', '99').status).toBe(1)
  })
  test('a record that was written anew is not the one that was noted, whole as it is', () => {
    const [mine, other] = [emptyFolder(), emptyFolder()]
    run([...add, '--role', 'coordinator'], mine)
    addAnother(other, 'bo')
    const { lines, lastHash } = JSON.parse(verified(mine).stdout) as { lines: number; lastHash: string }
    addAnother(other, 'cy')
    const against = verified(other, '--lines', String(lines), '--last-hash', lastHash)
    expect(against.status).toBe(1)
    expect(against.stderr).toContain('not the line that was noted')
  })
  test('where there is no office it says so and makes none', () => {
    const folder = join(emptyFolder(), 'mistyped')
    const { status, stderr } = verified(folder)
    expect(status).toBe(1)
    expect(stderr).toContain('there is no office in')
    expect(existsSync(folder)).toBe(false)
  })
  test.each([
    ['--lines', 'many'],
    ['--last-hash', 'abc'],
  ])('%s %s is called wrongly', (name, value) => {
    expect(verified(emptyFolder(), name, value).status).toBe(2)
  })
})

describe('anteroom deadline count', () => {
  const count = (...rows: readonly string[]) => {
    const { status, stdout } = run(['deadline', 'count'], emptyFolder(), `${rows.join('\n')}\n`)
    const lines = stdout.trim().split('\n')
    return { status, answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
  }
  test('answers each line with the day, the steps and the sources, or with an error in words; none is lost', () => {
    const row = {
      jurisdiction: 'us-federal',
      trigger: '2026-09-14',
      offset: 7,
      unit: 'days',
      direction: 'before',
    }
    const { status, answers } = count(
      JSON.stringify({ id: 'a', ...row }),
      'nonsense',
      '',
      JSON.stringify({ id: 'b', ...row, trigger: '2026-02-30' }),
    )
    expect(status).toBe(0)
    expect(answers).toMatchObject([
      {
        id: 'a',
        due: '2026-09-04',
        landed: '2026-09-07',
        source: [{ cite: 'Fed. R. Crim. P. 45(a)(1), (a)(5)' }, {}, {}],
      },
      { id: null, error: { code: 'not-json' } },
      { id: 'b', error: { code: 'no-such-date', message: 'There is no day 2026-02-30 in the calendar.' } },
    ])
  })
})

describe('anteroom deadline count, fed badly', () => {
  const row =
    '"jurisdiction":"us-federal","trigger":"2026-09-14","offset":7,"unit":"days","direction":"before"'
  const answers = (input: string, ...files: readonly string[]) =>
    run(['deadline', 'count', ...files], emptyFolder(), input)
      .stdout.trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { id: unknown; due?: string; error?: { code: string; message: string } },
      )
  test('a byte order mark, Windows line ends and blank lines are nothing to it', () => {
    const input = `\uFEFF{"id":1,${row}}\r\n\r\n   \r\n{"id":2,${row}}`
    expect(answers(input).map(({ id, due }) => [id, due])).toEqual([
      [1, '2026-09-04'],
      [2, '2026-09-04'],
    ])
  })
  test('a line separator within a text ends no line', () => {
    expect(answers(`{"id":"a\u2028b",${row}}\n`).map(({ id }) => id)).toEqual(['a\u2028b'])
  })
  test('a line that is not JSON is named by its number; an id that is neither text nor number is refused', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const found = answers(
      `{"id":1,${row}}\n\n{"id":\n{"id":${deep},${row}}\n{"id":4,"rule":${deep},${row}}\n{${row}}\n[]\n`,
    )
    expect(found.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      [1, null],
      [null, 'not-json'],
      [null, 'bad-id'],
      [4, 'unknown-rule'],
      [null, null],
      [null, 'not-an-object'],
    ])
    expect(found[1]?.error?.message).toBe('Line 3 is not JSON.')
  })
  test('a line of ten million letters is answered like any', () => {
    expect(answers(`{"id":1,"rule":"${'x'.repeat(1e7)}",${row}}\n`)[0]?.due).toBe('2026-09-04')
  })
  test('rows may stand in a file; one that is not there is told in one line', () => {
    const file = join(emptyFolder(), 'rows.jsonl')
    writeFileSync(file, `{"id":"from a file",${row}}\n`)
    expect(answers('', file).map(({ id }) => id)).toEqual(['from a file'])
    const missing = run(['deadline', 'count', join(emptyFolder(), 'none.jsonl')])
    expect(missing.status).toBe(1)
    expect(missing.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('anteroom closed-days', () => {
  test('lists the holidays of the years, with the day each is kept for and where it is written', () => {
    const { status, stdout } = run(['closed-days', 'us-federal', '2027', '2027'])
    expect(status).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toContainEqual({
      date: '2027-07-05',
      name: 'Independence Day',
      observed_for: '2027-07-04',
      source: '5 U.S.C. § 6103(a)',
    })
  })
  test('refuses a jurisdiction there is none of, years out of order, and years the list does not speak for', () => {
    expect(run(['closed-days', 'us-wy', '2026']).stderr).toContain('Known: us-federal, us-ca')
    expect(run(['closed-days', 'us-federal', '2030', '2024']).status).toBe(2)
    expect(run(['closed-days', 'us-federal', '1980', '1990']).stderr).toContain('known from 1990-01-01')
    expect(run(['closed-days', 'us-federal', '2060', '2061']).status).toBe(1)
    // Florida's list begins in October 2012: of that year it does not speak as a whole.
    expect(run(['closed-days', 'us-fl', '2012']).stderr).toContain('known from 2012-10-01')
    for (const years of [[], ['soon'], ['2024', '20x0'], ['2024', '2025', '2026'], ['99999']])
      expect(run(['closed-days', 'us-federal', ...years]).status).toBe(2)
  })
})
