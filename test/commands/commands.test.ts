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
