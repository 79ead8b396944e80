import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, vi } from 'vitest'
import { seedDemoPerson } from '../../src/access/people/add-person.ts'
import { theOffice } from '../../src/access/sign-in/sign-in.ts'
import type { Role } from '../../src/access/scope.ts'
import { users } from '../../src/access/tables.ts'
import { createApp } from '../../src/app.ts'
import { auditLines } from '../../src/audit/tables.ts'
import { freshVaultKeys, readKeyRing } from '../../src/keys/key-ring.ts'
import type { Runtime } from '../../src/access/env.ts'
import { freshDb } from '../fresh-office.ts'
import { beginSession } from './begin-session.ts'
import { Visitor } from './visitor.ts'

export const password = 'seven quiet harbours'
export const baseUrl = 'https://office.example'

/** The clock stands at this instant until a test moves it with `vi.setSystemTime` or `later`. */
export const morning = Date.parse('2026-09-14T08:00:00Z')

/** The library reads the system's clock, the office its runtime's: in these tests both are one. */
export function withAStandingClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(morning)
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}

export function later(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000)
}

/** An office with nobody in it. */
export async function anOffice(options: { demo?: boolean } = {}) {
  const db = await freshDb()
  const keys = readKeyRing(JSON.stringify(freshVaultKeys('2026-09')))
  const runtime: Runtime = { db, keys, baseUrl, now: () => Date.now(), demo: options.demo ?? false }
  const app = createApp(runtime)
  const who = { actor: theOffice, at: Date.now() }
  const visitor = (address = '203.0.113.7') => new Visitor(app, baseUrl, address)
  const person = (name: string, role: Role) =>
    seedDemoPerson(
      db,
      { ...who, at: Date.now() },
      { name, email: emailOf(name), role, organisation: null, password },
    )
  return {
    db,
    runtime,
    app,
    who,
    visitor,
    /** Someone with a password and no second factor. */
    person,
    /** Someone whose second factor is finished, and a browser in which she is signed in. */
    signedIn: async (name: string, role: Role) => {
      const id = await person(name, role)
      await db.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, id))
      const browser = visitor()
      browser.keep([await beginSession(runtime, id, Date.now())])
      return { id, browser }
    },
    /** What the record says was done, oldest first. */
    record: async () => {
      const lines = await db.select().from(auditLines).orderBy(auditLines.seq)
      return lines.map((line) => line.did)
    },
  }
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
}
