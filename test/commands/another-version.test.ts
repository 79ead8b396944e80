import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, inject, test } from 'vitest'
import { openOffice } from '../../src/commands/open-office.ts'
import { openRemote } from '../../src/db/open-remote.ts'
import { earlierDemonstration, fileIn, fingerprint } from '../db/file-in-folder.ts'

/** Runs a program of the office as an operator does. */
function run(program: string, words: readonly string[], folder: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...words], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, PORT: '0' },
    encoding: 'utf8',
    // An office that opened after all would never end.
    timeout: 80_000,
  })
}

const ada = '--email ada@office.example --name Ada --role coordinator'
const openings: readonly [string, string, string[]][] = [
  ['npm start', 'src/node.ts', []],
  ['anteroom serve', 'src/cli.ts', ['serve']],
  ['anteroom audit verify', 'src/cli.ts', ['audit', 'verify']],
  ['anteroom user add', 'src/cli.ts', ['user', 'add', ...ada.split(' ')]],
]

describe('the folder of a demonstration made before the migrations became one first set', () => {
  test.each(openings)(
    '%s ends with code 1, says on one line what to do, and leaves the file as it was and no keys beside it',
    async (_name, program, words) => {
      const folder = await earlierDemonstration()
      const before = fingerprint(folder)
      const { status, stdout, stderr } = run(program, words, folder)
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^anteroom: [^\n]+\n$/)
      expect(stderr).toContain(`${fileIn(folder)} was made by an earlier version of Anteroom`)
      expect(stderr).toContain('Nothing in it was changed.')
      expect(stderr).toContain(`move ${folder} away or set DATA_DIR to a new folder`)
      expect(stderr).toContain('go on with the version that made it')
      expect(fingerprint(folder)).toBe(before)
      expect(existsSync(join(folder, 'vault-keys.json'))).toBe(false)
    },
    90_000,
  )

  test('is not used for a new demonstration: a new folder is asked for', async () => {
    const folder = await earlierDemonstration()
    const before = fingerprint(folder)
    const { status, stderr } = run('src/cli.ts', ['demo', '--data', folder], folder)
    expect(status).toBe(1)
    expect(stderr).toBe(`anteroom: ${folder} is not empty: name a new folder for the demonstration\n`)
    expect(fingerprint(folder)).toBe(before)
  })
})

describe('a database on a server that another version made', () => {
  const opened = async (change: ReturnType<typeof sql>) => {
    const address = await (await fetch(inject('libsqlServer'), { method: 'POST' })).text()
    const db = openRemote(address)
    await db.run(change)
    const list = () => db.values(sql`select created_at, hash from __drizzle_migrations`)
    const before = await list()
    const folder = mkdtempSync(join(inject('officeFolder'), 'server-'))
    const answer = await openOffice({ DATA_DIR: folder, DATABASE_URL: address }).catch(
      (error: Error) => error.message,
    )
    expect(await list()).toEqual(before)
    return answer
  }

  test('an earlier one: is left as it is, and a new, empty database is asked for', async () => {
    expect(await opened(sql`update __drizzle_migrations set created_at = created_at - 1e12`)).toMatch(
      /^the database at DATABASE_URL was made by an earlier version .* set DATABASE_URL to a new, empty database\. .*\(VAULT_KEYS\)/,
    )
  })

  test('a newer one: is left as it is, and an update of Anteroom is asked for', async () => {
    expect(
      await opened(sql`insert into __drizzle_migrations (hash, created_at) values ('ab', 9999999999999)`),
    ).toMatch(/^the database at DATABASE_URL was made by a newer version .* Update Anteroom/)
  })
})
