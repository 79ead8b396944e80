import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client/sqlite3'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { oneWriterToFile } from '../../src/db/one-writer.ts'
import { patienceWith } from '../../src/db/patience.ts'

// The server and a command beside it are here two clients of one file, each with connections of its own.
let server: Client
let command: Client

beforeEach(async () => {
  const url = `file:${join(mkdtempSync(join(inject('officeFolder'), 'locked-')), 'office.db')}`
  const client = createClient({ url, timeout: 20 })
  server = oneWriterToFile(client, patienceWith(client, 300))
  command = createClient({ url, timeout: 0 })
  await server.execute('pragma journal_mode = wal')
  await server.execute('create table note (words text)')
})
afterEach(() => {
  server.close()
  command.close()
})

const written = async (by: Client) =>
  (await by.execute('select words from note')).rows.map((row) => row['words'])
const write = (words: string) => server.execute(`insert into note values ('${words}')`)

describe('while a command has the file locked', () => {
  test('a page is read at once, and what is to be written waits until the command is done', async () => {
    const lock = await command.transaction('write')
    const writing = write('from the server')
    expect(await written(server)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 100))
    await lock.execute("insert into note values ('from the command')")
    await lock.commit()
    await writing
    expect(await written(command)).toEqual(['from the command', 'from the server'])
  })

  test.each([
    ['a single change', () => write('kept')],
    ['a batch', () => server.batch(["insert into note values ('kept')"])],
    ['a change that answers', () => server.execute("insert into note values ('kept') returning words")],
    [
      'a transaction',
      async () => {
        const begun = await server.transaction()
        await begun.execute("insert into note values ('kept')")
        await begun.commit()
      },
    ],
  ])(
    '%s that waited in vain is refused; the same one later is kept for others to see',
    async (_, attempt) => {
      const lock = await command.transaction('write')
      await expect(attempt()).rejects.toThrow('database is locked')
      await lock.rollback()
      await attempt()
      expect(await written(command)).toEqual(['kept'])
      await command.execute("insert into note values ('and the file is free')")
    },
  )

  test('twenty readers and a writer that waits do not disturb one another', async () => {
    const lock = await command.transaction('write')
    const writing = write('from the server')
    for (let i = 0; i < 20; i++) {
      await Promise.all(Array.from({ length: 20 }, () => written(server)))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await expect(writing.catch((error: Error) => error.message)).resolves.toMatch(/locked/)
    lock.close()
  })
})

test('a closed database stays closed, even to one who waits', async () => {
  const lock = await command.transaction('write')
  const writing = write('too late')
  server.close()
  await expect(writing).rejects.toThrow()
  await lock.rollback()
  expect(await written(command)).toEqual([])
})
