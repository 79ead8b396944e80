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
    await db.run(sql`update __drizzle_migrations set created_at = created_at - 1e12`)
    expect((await ask(given)).status).toBe(503)
    await db.run(sql`update __drizzle_migrations set created_at = created_at + 1e12`)
    expect((await ask(given)).status).toBe(200)
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
