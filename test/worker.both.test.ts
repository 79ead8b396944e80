import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { openRemote } from '../src/db/open-remote.ts'
import { freshVaultKeys } from '../src/keys/key-ring.ts'
import worker from '../src/worker.ts'

const newDatabase = async () => (await fetch(inject('libsqlServer'), { method: 'POST' })).text()
const settings = async () => ({
  DATABASE_URL: await newDatabase(),
  VAULT_KEYS: JSON.stringify(freshVaultKeys('2026-11')),
  BASE_URL: 'https://anteroom.example.gov/',
})
const ask = (given: object, path = '/healthz') =>
  worker.fetch(new Request(`https://anteroom.example.gov${path}`), given)

// What the operator reads in the log.
let log: string[] = []
const reallyError = console.error
beforeEach(() => {
  log = []
  console.error = (line: string) => log.push(line)
})
afterEach(() => {
  console.error = reallyError
})

describe('the office on Workers', () => {
  test('answers, to twenty at once as to one', async () => {
    const given = await settings()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(given)))
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200))
  })

  test('shows a page to someone who has not signed in', async () => {
    const answer = await ask(await settings(), '/sign-in')
    expect(await answer.text()).toContain('Anteroom')
  })

  test('stays closed while its keys or its address are not set, and tells only the operator why', async () => {
    const { VAULT_KEYS: _, ...rest } = await settings()
    const answer = await ask(rest)
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('VAULT')
    expect(log.join()).toContain('VAULT_KEYS')
  })

  test('stays closed before a database that lacks the newest migration, and opens once it has it', async () => {
    const given = await settings()
    const db = openRemote(given.DATABASE_URL)
    const newest = sql`created_at = (select max(created_at) from __drizzle_migrations)`
    const [row] = await db.values<[string, number]>(
      sql`select hash, created_at from __drizzle_migrations where ${newest}`,
    )
    await db.run(sql`delete from __drizzle_migrations where ${newest}`)
    expect((await ask(given)).status).toBe(503)
    expect(log.join()).toContain('not migrated')
    await db.run(sql`insert into __drizzle_migrations (hash, created_at) values (${row?.[0]}, ${row?.[1]})`)
    expect((await ask(given)).status).toBe(200)
  })

  test('stays closed before a database of an earlier version, says so, and tells the operator what to do', async () => {
    const given = await settings()
    await openRemote(given.DATABASE_URL).run(
      sql`update __drizzle_migrations set created_at = created_at - 1e12`,
    )
    const answer = await ask(given)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('its database was made by an earlier version of Anteroom')
    expect(log.join()).toContain('set DATABASE_URL to a new, empty database')
    expect(log.join()).toContain('go on with the version that made it')
  })

  test('stays closed before a database of a newer version until it is updated itself', async () => {
    const given = await settings()
    await openRemote(given.DATABASE_URL).run(
      sql`insert into __drizzle_migrations (hash, created_at) values ('ab', 9999999999999)`,
    )
    const answer = await ask(given)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('closed until Anteroom is updated')
    expect(log.join()).toContain('Update Anteroom')
  })

  test('asks to come back later while the database does not answer', async () => {
    const answer = await ask({
      ...(await settings()),
      DATABASE_URL: new URL('nobody/here/', inject('libsqlServer')).href,
    })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('30')
  })
})
