import { and, eq, gt, lt } from 'drizzle-orm'
import { act, type Deed } from '../../audit/act.ts'
import type { Db } from '../../db/connection.ts'
import type { Runtime } from '../env.ts'
import { attempt, attemptKey, forgetAttempts, forgetOldAttempts, type Limit } from '../attempts.ts'
import { tidyBackupCode } from './backup-codes.ts'
import type { Actor } from '../scope.ts'
import { challengeCookieName, challengeName } from './session-cookie.ts'
import { ourCookies, refusalCode, signInLibrary } from './sign-in-library.ts'
import { sessions, users, verifications } from '../tables.ts'

/** Who knocks: what she typed, and where from. */
export type Knock = {
  readonly email: string
  readonly password: string
  readonly address: string
  readonly device: string
}

/** After the password: in, or on to the code. `cookies` are Set-Cookie lines. */
export type PasswordAnswer =
  | {
      readonly ok: true
      readonly next: 'in' | 'code'
      readonly userId: string
      readonly cookies: readonly string[]
    }
  | { readonly ok: false; readonly because: 'not right' }
  | { readonly ok: false; readonly because: 'too many'; readonly until: number }

export type CodeAnswer =
  | { readonly ok: true; readonly userId: string; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly because: 'not right' }
  | { readonly ok: false; readonly because: 'begin again' }
  | { readonly ok: false; readonly because: 'too many'; readonly until: number }

/** The office itself, for what happens before anyone is signed in. */
export const theOffice: Actor = { userId: 'office', role: 'office', name: 'The office' }

const quarterHour = 15 * 60_000
const perAccount: Limit = { most: 5, within: quarterHour }
const perAddress: Limit = { most: 100, within: quarterHour }

/** Longer than a code lives: it is good for one sign-in, also for someone who read it over a shoulder. */
const onceInItsLife: Limit = { most: 1, within: 120_000 }

/**
 * Takes an e-mail address and a password. Unknown address, wrong password and ended access get the same answer
 * after the same work.
 */
export async function takePassword(runtime: Runtime, knock: Knock, at: number): Promise<PasswordAnswer> {
  const { db } = runtime
  const email = knock.email.toLowerCase()
  const key = await accountKey(runtime, email, knock.address)
  const until = await knockTooOften(runtime, key, knock.address, at)
  if (until !== null) return { ok: false, because: 'too many', until }
  const person = await personBy(db, email, at)
  const library = await signInLibrary(runtime)
  try {
    const { headers, response } = await library.api.signInEmail({
      // Someone whose access has ended is looked for under an address that nobody has.
      body: { email: person.ended ? 'nobody@office.invalid' : email, password: knock.password },
      headers: new Headers({ 'user-agent': knock.device }),
      returnHeaders: true,
    })
    const cookies = ourCookies(headers)
    const userId = person.id ?? ''
    if ('twoFactorRedirect' in response) return { ok: true, next: 'code', userId, cookies }
    await recordSignIn(db, userId, 'password', at)
    await tidyUp(db, key, at)
    return { ok: true, next: 'in', userId, cookies }
  } catch (error) {
    if (!refusalCode(error)) throw error
    await recordRefusal(db, person.id, 'password', at)
    return { ok: false, because: 'not right' }
  }
}

/**
 * Takes the code that follows a right password: six digits of the authenticator app, or a backup code.
 * @param cookies the Cookie header, which names the sign-in that waits for its code
 */
export async function takeCode(
  runtime: Runtime,
  given: {
    readonly code: string
    readonly cookies: string | undefined
    readonly address: string
    readonly device: string
  },
  at: number,
): Promise<CodeAnswer> {
  const { db } = runtime
  const challenge = await challengeName(given.cookies, runtime.keys.sessionSecret)
  const person = challenge && (await waitingFor(db, challenge, at))
  if (!challenge || !person) return { ok: false, because: 'begin again' }
  const digits = given.code.replace(/\s/g, '')
  const kind = /^\d{6}$/.test(digits) ? 'code' : 'backup code'
  if (kind === 'code' && !(await isFirstUse(runtime, person.id, digits, at)))
    return wrongCode(db, person.id, kind, at)
  const library = await signInLibrary(runtime)
  // The challenge alone: with a session beside it the library would check the code for that session's owner.
  const headers = new Headers({
    cookie: cookieNamed(given.cookies ?? '', challengeCookieName),
    'user-agent': given.device,
  })
  try {
    const answer =
      kind === 'code'
        ? await library.api.verifyTOTP({ body: { code: digits }, headers, returnHeaders: true })
        : await library.api.verifyBackupCode({
            body: { code: tidyBackupCode(given.code) },
            headers,
            returnHeaders: true,
          })
    await recordSignIn(db, person.id, kind, at)
    await tidyUp(db, await accountKey(runtime, person.email, given.address), at)
    return { ok: true, userId: person.id, cookies: ourCookies(answer.headers) }
  } catch (error) {
    return refusedCode(db, error, person.id, kind, at)
  }
}

async function refusedCode(
  db: Db,
  error: unknown,
  userId: string,
  kind: string,
  at: number,
): Promise<CodeAnswer> {
  switch (refusalCode(error)) {
    case null:
      throw error
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return wrongCode(db, userId, kind, at)
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return { ok: false, because: 'too many', until: at + quarterHour }
    default:
      return { ok: false, because: 'begin again' }
  }
}

async function wrongCode(db: Db, userId: string, kind: string, at: number): Promise<CodeAnswer> {
  await recordRefusal(db, userId, kind, at)
  return { ok: false, because: 'not right' }
}

function accountKey(runtime: Runtime, email: string, address: string): Promise<string> {
  return attemptKey(runtime.keys, 'sign-in', address, email)
}

/** Until when this door stays shut, or null when it may be tried. */
async function knockTooOften(
  runtime: Runtime,
  account: string,
  address: string,
  at: number,
): Promise<number | null> {
  const place = await attemptKey(runtime.keys, 'sign-in from', address)
  const tries = [
    await attempt(runtime.db, account, perAccount, at),
    await attempt(runtime.db, place, perAddress, at),
  ]
  const shut = tries.filter((tried) => !tried.ok)
  return shut.length === 0 ? null : Math.max(...shut.map((tried) => tried.until))
}

async function personBy(db: Db, email: string, at: number): Promise<{ id: string | null; ended: boolean }> {
  const [row] = await db
    .select({ id: users.id, endedAt: users.endedAt })
    .from(users)
    .where(eq(users.email, email))
  return { id: row?.id ?? null, ended: row?.endedAt != null && row.endedAt <= at }
}

async function waitingFor(
  db: Db,
  challenge: string,
  at: number,
): Promise<{ id: string; email: string } | null> {
  const [row] = await db
    .select({ id: users.id, email: users.email, endedAt: users.endedAt })
    .from(verifications)
    .innerJoin(users, eq(users.id, verifications.value))
    .where(and(eq(verifications.identifier, challenge), gt(verifications.expiresAt, new Date(at))))
  return row && (row.endedAt === null || row.endedAt > at) ? row : null
}

async function isFirstUse(runtime: Runtime, userId: string, code: string, at: number): Promise<boolean> {
  const key = await attemptKey(runtime.keys, 'code', userId, code)
  return (await attempt(runtime.db, key, onceInItsLife, at)).ok
}

function cookieNamed(cookies: string, name: string): string {
  return cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`)) ?? ''
}

// The library has begun the session by now. If the record cannot be written the cookie is never sent, so nobody is
// in without a line in the record.
async function recordSignIn(db: Db, userId: string, by: string, at: number): Promise<void> {
  const [person] = await db
    .select({ role: users.role, name: users.name })
    .from(users)
    .where(eq(users.id, userId))
  if (!person) throw new Error('someone signed in who is not there')
  const deed: Deed = { did: 'signed-in', about: { kind: 'user', id: userId }, facts: { by } }
  await act(db, { actor: { userId, ...person }, at }, deed, [])
}

async function recordRefusal(db: Db, userId: string | null, by: string, at: number): Promise<void> {
  const deed: Deed = {
    did: 'sign-in-refused',
    about: { kind: 'user', id: userId ?? 'unknown' },
    facts: { by },
  }
  await act(db, { actor: theOffice, at }, deed, [])
}

async function tidyUp(db: Db, key: string, at: number): Promise<void> {
  await forgetAttempts(db, key)
  await forgetOldAttempts(db, at)
  await db.batch([
    db.delete(sessions).where(lt(sessions.expiresAt, new Date(at))),
    db.delete(verifications).where(lt(verifications.expiresAt, new Date(at))),
  ])
}
