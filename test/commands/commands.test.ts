import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
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
  })
})
