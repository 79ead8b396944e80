import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from './env.ts'
import type { Operations } from '../web/openapi.ts'
import { NoBody, problem, readJson } from '../web/problem.ts'
import { peopleApi, peopleOperations } from './people/people-api.ts'
import { roles } from './scope.ts'
import { secondsUntil, sendCookies } from './sign-in/answers.tsx'
import { may, open } from './may.ts'
import { noCookies } from './sign-in/session-cookie.ts'
import { cookieHeader } from './sign-in/sign-in-library.ts'
import { takeCode, takePassword } from './sign-in/sign-in.ts'
import { signOut } from './sign-in/sign-out.ts'
import { addressOf, deviceOf } from './sign-in/visitor.ts'

export const accessApi = new Hono<Env>()
accessApi.route('/', peopleApi)

const SignInBody = v.object({
  email: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
  password: v.pipe(v.string(), v.maxLength(1000)),
  code: v.optional(v.pipe(v.string(), v.maxLength(1000))),
})

accessApi.post('/api/sign-in', open('this is where a program signs in'), async (c) => {
  const body = await readJson(c, SignInBody)
  if (!body.ok) return body.answer
  const { email, password, code } = body.value
  const from = { address: addressOf(c), device: deviceOf(c) }
  const first = await takePassword(c.var.runtime, { email, password, ...from }, c.var.now)
  if (!first.ok) return refused(c, first)
  if (first.next === 'in') return signedIn(c, first.userId, first.cookies)
  if (code === undefined) {
    const detail =
      'Send the six digits of the authenticator app, or a backup code, as "code" beside the rest.'
    return problem(c, 401, 'A code is needed too', { detail, needs: 'code' })
  }
  const second = await takeCode(
    c.var.runtime,
    { code, cookies: cookieHeader(first.cookies), ...from },
    c.var.now,
  )
  return second.ok ? signedIn(c, second.userId, second.cookies) : refused(c, second)
})

accessApi.post('/api/sign-out', open('also someone whose session has ended may sign out'), async (c) => {
  const body = await readJson(c, NoBody)
  if (!body.ok) return body.answer
  await signOut(c.var.runtime, c.req.header('cookie'), c.var.now)
  sendCookies(c, noCookies())
  return c.body(null, 204)
})

accessApi.get('/api/me', may('use the office'), (c) => {
  const { userId: id, role, name } = c.var.actor
  return c.json({ id, role, name })
})

function signedIn(c: Context<Env>, userId: string, cookies: readonly string[]): Response {
  sendCookies(c, cookies)
  return c.json({ id: userId })
}

function refused(c: Context<Env>, refusal: { because: string; until?: number }): Response {
  if (refusal.until === undefined) return problem(c, 401, 'E-mail address, password or code is not right')
  const seconds = secondsUntil(c, refusal.until)
  c.header('retry-after', String(seconds))
  return problem(c, 429, 'That was tried too often', { detail: `Try again in ${seconds} seconds.` })
}

/** What the description of the API says of these acts. */
export const accessOperations: Operations = {
  'POST /api/sign-in': {
    says: 'Sign in; the answer sets the session cookie. With a second factor, send the code beside the rest',
    body: SignInBody,
    answers: v.strictObject({ id: v.string() }),
  },
  'POST /api/sign-out': { says: 'End this session', body: NoBody, answers: 'nothing' },
  'GET /api/me': {
    says: 'Who is signed in',
    answers: v.strictObject({ id: v.string(), role: v.picklist(roles), name: v.string() }),
  },
  ...peopleOperations,
}
