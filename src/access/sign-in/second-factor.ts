import { and, eq } from 'drizzle-orm'
import type { Runtime } from '../env.ts'
import { attempt, attemptKey } from '../attempts.ts'
import { type AuthenticatorKey, authenticatorKey } from './authenticator.ts'
import { headersOf, recordOwn, type Refused, type Request, withPassword } from './own-password.ts'
import type { Session } from './session.ts'
import { ourCookies, refusalCode, signInLibrary } from './sign-in-library.ts'
import { twoFactors } from '../tables.ts'

const quarterHour = 15 * 60_000

/** Makes a key for an authenticator app; it takes effect once a code of it has been given back. */
export async function beginSecondFactor(
  runtime: Runtime,
  request: Request,
  password: string,
  at: number,
): Promise<{ ok: true } | Refused> {
  const { api } = await signInLibrary(runtime)
  return withPassword(runtime, request, at, async () => {
    await api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(request) })
    return { ok: true }
  })
}

/** The key that waits to be confirmed, or null when there is none. Once confirmed it is never shown again. */
export async function keyToConfirm(runtime: Runtime, session: Session): Promise<AuthenticatorKey | null> {
  const [row] = await runtime.db
    .select({ secret: twoFactors.secret })
    .from(twoFactors)
    .where(and(eq(twoFactors.userId, session.userId), eq(twoFactors.verified, false)))
  if (!row) return null
  const { symmetricDecrypt } = await import('better-auth/crypto')
  const { secretConfig } = await (await signInLibrary(runtime)).$context
  return authenticatorKey(await symmetricDecrypt({ key: secretConfig, data: row.secret }), session.email)
}

/** Takes the first code of the app: from now on this person signs in with both. Her session gets a new name. */
export async function confirmSecondFactor(
  runtime: Runtime,
  request: Request,
  code: string,
  at: number,
): Promise<{ ok: true; cookies: readonly string[]; backupCodes: readonly string[] } | Refused> {
  const { session } = request
  if (session.secondFactor) return { ok: false, because: 'done already' }
  if (!(await keyToConfirm(runtime, session))) return { ok: false, because: 'not begun' }
  const key = await attemptKey(runtime.keys, 'first code', session.userId)
  const tried = await attempt(runtime.db, key, { most: 10, within: quarterHour }, at)
  if (!tried.ok) return { ok: false, because: 'too many', until: tried.until }
  const { api } = await signInLibrary(runtime)
  try {
    const { headers } = await api.verifyTOTP({
      body: { code: code.replace(/\s/g, '') },
      headers: headersOf(request),
      returnHeaders: true,
    })
    const { backupCodes } = await api.viewBackupCodes({ body: { userId: session.userId } })
    await recordOwn(runtime, session, 'second-factor-set-up', at)
    return { ok: true, cookies: ourCookies(headers), backupCodes }
  } catch (error) {
    if (!refusalCode(error)) throw error
    return { ok: false, because: 'code not right' }
  }
}

/** Ten new backup codes; the old ones are void. */
export async function replaceBackupCodes(
  runtime: Runtime,
  request: Request,
  password: string,
  at: number,
): Promise<{ ok: true; backupCodes: readonly string[] } | Refused> {
  const { api } = await signInLibrary(runtime)
  return withPassword(runtime, request, at, async () => {
    const { backupCodes } = await api.generateBackupCodes({ body: { password }, headers: headersOf(request) })
    await recordOwn(runtime, request.session, 'backup-codes-made', at)
    return { ok: true, backupCodes }
  })
}
