import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { paths } from '../../web/paths.ts'
import { problem, wantsProblem } from '../../web/problem.ts'
import type { SignedIn } from '../scope.ts'
import type { Session } from './session.ts'
import { sessionToken } from './session-cookie.ts'
import { useSession } from './session-store.ts'

/**
 * Who is signed in, or the answer for someone who is not: the sign-in page, or 401 for a program. In a real office
 * someone without a finished second factor is sent to set one up before anything else.
 */
export async function signedIn(c: Context<Env>): Promise<SignedIn | Response> {
  const session = await currentSession(c)
  if (!session) return toSignIn(c)
  if (!session.secondFactor && !c.var.runtime.demo) return toSecondFactor(c)
  return { userId: session.userId, role: session.role, name: session.name }
}

/** The session of this request, finished second factor or not. */
export async function currentSession(c: Context<Env>): Promise<Session | null> {
  const token = await sessionToken(c.req.header('cookie'), c.var.runtime.keys.sessionSecret)
  return token ? useSession(c.var.db, token, c.var.now) : null
}

function toSignIn(c: Context<Env>): Response {
  if (wantsProblem(c)) {
    const detail = 'POST e-mail, password and code to /api/sign-in, then send the cookie it sets.'
    return problem(c, 401, 'Sign in first', { detail })
  }
  const { pathname, search } = new URL(c.req.url)
  // What was sent with a form is gone by the time she is back; only a page can be returned to.
  const wanted = c.req.method === 'GET' && pathname !== '/' ? pathname + search : undefined
  return c.redirect(paths.signIn(wanted), 303)
}

function toSecondFactor(c: Context<Env>): Response {
  if (wantsProblem(c)) {
    const detail = 'Sign in with a browser once and set up the second factor.'
    return problem(c, 403, 'The second factor is not set up', { detail })
  }
  return c.redirect(paths.secondFactor(), 303)
}
