import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, inject, test } from 'vitest'
import { courts } from '../../src/cases/tables.ts'
import { versionOf } from '../../src/db/another-version.ts'
import { fitness } from '../../src/db/fitness.ts'
import { openFile } from '../../src/db/open-file.ts'
import { earlierDemonstration, fileIn, fingerprint, folderWith, runIn } from './file-in-folder.ts'

const newFolder = () => mkdtempSync(join(inject('officeFolder'), 'versions-'))
const refusalOf = (folder: string): Promise<string> =>
  openFile(folder).then(
    ({ close }) => {
      close()
      return 'opened'
    },
    (error: Error) => error.message,
  )

/** An office that this version made and closed. */
async function ofThisVersion(): Promise<string> {
  const folder = newFolder()
  const { close } = await openFile(folder)
  close()
  return folder
}

describe('a demonstration made before the migrations became one first set', () => {
  test('is not opened, and not one byte of its file changes', async () => {
    const folder = await earlierDemonstration()
    const before = fingerprint(folder)
    expect(await refusalOf(folder)).not.toBe('opened')
    expect(fingerprint(folder)).toBe(before)
  })

  test('is answered with what happened and what to do, naming the file and its folder', async () => {
    const folder = await earlierDemonstration()
    expect(await refusalOf(folder)).toBe(
      `${fileIn(folder)} was made by an earlier version of Anteroom, from before its first release; this version ` +
        `cannot open it. Nothing in it was changed. If it holds a demonstration, move ${folder} away or set DATA_DIR ` +
        `to a new folder, and run “npm run demo” again. If it holds your office’s own data, keep ${folder} with its ` +
        'database and keys and go on with the version that made it until a later version can read it: data from ' +
        'before the first release is not converted automatically.',
    )
  })

  test('copied to a file that keeps no log beside it, it stays such a file', async () => {
    const folder = await earlierDemonstration()
    writeFileSync(fileIn(folder), withoutLog(readFileSync(fileIn(folder))))
    const before = fingerprint(folder)
    expect(await refusalOf(folder)).toContain('an earlier version')
    expect(fingerprint(folder)).toBe(before)
  })

  test('of which only the list of migrations is left is still told from an empty file', async () => {
    const folder = await folderWith(`
      create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric);
      insert into __drizzle_migrations (hash, created_at) values ('726f4c59', 1795477835918);`)
    expect(await refusalOf(folder)).toContain('an earlier version')
  })
})

/** Bytes 18 and 19 of a file say whether it keeps a log beside it: 1 says no. https://sqlite.org/fileformat2.html */
function withoutLog(file: Buffer): Buffer {
  const copy = Buffer.from(file)
  copy.writeUInt8(1, 18)
  copy.writeUInt8(1, 19)
  return copy
}

describe('a file that can be opened', () => {
  test('an empty one becomes an office', async () => {
    const folder = newFolder()
    writeFileSync(fileIn(folder), '')
    const { db, close } = await openFile(folder)
    expect(await db.$count(courts)).toBe(0)
    close()
  })

  test('one of today is opened again', async () => {
    expect(await refusalOf(await ofThisVersion())).toBe('opened')
  })
})

describe('a file with a migration that this version does not know', () => {
  const aYearLater = `insert into __drizzle_migrations (hash, created_at)
    select 'ab', max(created_at) + 31536000000 from __drizzle_migrations`

  test('on top of its own was made by a newer version: update Anteroom', async () => {
    const folder = await ofThisVersion()
    await runIn(folder, aYearLater)
    const before = fingerprint(folder)
    expect(await refusalOf(folder)).toBe(
      `${fileIn(folder)} was made by a newer version of Anteroom; this version cannot open it. Nothing in it was ` +
        'changed. Update Anteroom, then start it again.',
    )
    expect(fingerprint(folder)).toBe(before)
  })

  test('of the same hour as one of its own, with another text, was made by an earlier version', async () => {
    const folder = await ofThisVersion()
    await runIn(
      folder,
      `update __drizzle_migrations set hash = 'ab' where created_at = (select max(created_at) from __drizzle_migrations)`,
    )
    expect(await refusalOf(folder)).toContain('an earlier version')
  })

  test('is not fit to serve from on a server either, and the answer says which version made it', async () => {
    const { db, close } = await openFile(newFolder())
    await db.run(sql.raw(aYearLater))
    expect(await fitness(db)).toBe('newer')
    await db.run(sql`update __drizzle_migrations set created_at = created_at - 1e12`)
    expect(await fitness(db)).toBe('earlier')
    close()
  })
})

describe('a database that has all migrations of this version but the last', () => {
  test('is of this version, with one to come', async () => {
    const { db, close } = await openFile(newFolder())
    const rows = await db.values<[number]>(sql`select created_at from __drizzle_migrations`)
    const ours = rows.map((row) => ({ when: row[0] }))
    expect(await versionOf(db, ours)).toBe('this one')
    expect(await versionOf(db, [...ours, { when: 9_999_999_999_999 }])).toBe('behind')
    close()
  })
})
