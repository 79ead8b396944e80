import { act } from '../../audit/act.ts'
import type { DeedKey } from '../../vocabulary/deeds.ts'
import type { Runtime } from '../env.ts'
import { attempt, attemptKey, forgetAttempts } from '../attempts.ts'
import type { Session } from './session.ts'
import { ourCookies, refusalCode, signInLibrary } from './sign-in-library.ts'

/** A request of someone whose session lasts, as the library wants to see it. */
export type Request = { readonly session: Session; readonly cookies: string; readonly device: string }

export type Refused =
  | { readonly ok: false; readonly because: 'password not right' }
  | { readonly ok: false; readonly because: 'code not right' }
  | { readonly ok: false; readonly because: 'not begun' }
  | { readonly ok: false; readonly because: 'done already' }
  | { readonly ok: false; readonly because: 'too many'; readonly until: number }

/** Changes one's own password and ends every other session; this one gets a new name. */
export async function changePassword(
  runtime: Runtime,
  request: Request,
  given: { readonly current: string; readonly next: string },
  at: number,
): Promise<{ ok: true; cookies: readonly string[] } | Refused> {
  const { api } = await signInLibrary(runtime)
  return withPassword(runtime, request, at, async () => {
    const { headers } = await api.changePassword({
      body: { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true },
      headers: headersOf(request),
      returnHeaders: true,
    })
    await recordOwn(runtime, request.session, 'password-changed', at)
    return { ok: true, cookies: ourCookies(headers) }
  })
}

const quarterHour = 15 * 60_000

/** A session left open on a desk must not become a place to guess the password. */
export async function withPassword<T>(
  runtime: Runtime,
  request: Request,
  at: number,
  step: () => Promise<T>,
): Promise<T | Refused> {
  const key = await attemptKey(runtime.keys, 'own password', request.session.userId)
  const tried = await attempt(runtime.db, key, { most: 5, within: quarterHour }, at)
  if (!tried.ok) return { ok: false, because: 'too many', until: tried.until }
  try {
    const done = await step()
    await forgetAttempts(runtime.db, key)
    return done
  } catch (error) {
    const code = refusalCode(error)
    if (!code) throw error
    return { ok: false, because: code === 'TOTP_ALREADY_ENABLED' ? 'done already' : 'password not right' }
  }
}

/** What the library reads of a request. */
export function headersOf(request: Request): Headers {
  return new Headers({ cookie: request.cookies, 'user-agent': request.device })
}

/** Writes what someone did to her own account into the record. */
export async function recordOwn(runtime: Runtime, session: Session, did: DeedKey, at: number): Promise<void> {
  const { userId, role } = session
  await act(runtime.db, { actor: { userId, role }, at }, { did, about: { kind: 'user', id: userId } }, [])
}
