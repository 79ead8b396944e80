import { serializeSigned } from 'hono/utils/cookie'
import { cookieAttributes, sessionCookieName } from '../../src/access/sign-in/session-cookie.ts'
import { absoluteLimit, lastsUntil } from '../../src/access/sign-in/session.ts'
import { sessions } from '../../src/access/tables.ts'
import { newId } from '../../src/db/new-id.ts'
import type { Runtime } from '../../src/access/env.ts'

/** Begins a session without asking for a password, and gives its Set-Cookie line, as the sign-in library writes it. */
export async function beginSession(
  runtime: Pick<Runtime, 'db' | 'keys'>,
  userId: string,
  at: number,
): Promise<string> {
  const token = newId(at) + newId(at)
  await runtime.db.insert(sessions).values({
    id: newId(at),
    token,
    userId,
    createdAt: new Date(at),
    updatedAt: new Date(at),
    expiresAt: new Date(lastsUntil(at, at)),
    userAgent: '',
  })
  return serializeSigned(sessionCookieName, token, runtime.keys.sessionSecret, {
    ...cookieAttributes,
    maxAge: absoluteLimit / 1000,
  })
}
