import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { readForm, typed } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { sendCookies, tooMany } from './answers.tsx'
import { open } from '../may.ts'
import { safePath } from './safe-path.ts'
import { challengeName, noCookies } from './session-cookie.ts'
import { CodePage, SignInPage } from './sign-in-page.tsx'
import { takeCode, takePassword } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { currentSession } from './signed-in.ts'
import { addressOf, deviceOf } from './visitor.ts'

export const signInRoutes = new Hono<Env>()

// Long enough for any real one; what does not fit is simply not right.
const typedText = v.pipe(v.optional(v.string(), ''), v.maxLength(1000))
const SignInForm = v.object({
  email: v.pipe(typedText, v.trim(), v.nonEmpty('Enter your e-mail address')),
  password: v.pipe(typedText, v.nonEmpty('Enter your password')),
  next: typedText,
})
const CodeForm = v.object({
  code: v.pipe(typedText, v.trim(), v.nonEmpty('Enter the code')),
  next: typedText,
})

const notRight = [{ field: 'email', message: 'The e-mail address or the password is not right' }]
const codeNotRight = [
  { field: 'code', message: 'That code is not right, or was used. Enter the one shown now' },
]
const tooSlow = [
  { field: 'email', message: 'That took too long, or too many codes were not right. Sign in again' },
]

signInRoutes.get('/sign-in', open('this is where one signs in'), async (c) => {
  const next = safePath(c.req.query('next'))
  if (await currentSession(c)) return c.redirect(next, 303)
  return c.render(<SignInPage next={next} />, { title: 'Sign in' })
})

signInRoutes.post('/sign-in', open('this is where one signs in'), async (c) => {
  const form = await readForm(c, SignInForm)
  if (!form.ok) {
    c.status(422)
    const [next, email] = [safePath(typed(form.given, 'next')), typed(form.given, 'email')]
    return c.render(<SignInPage next={next} email={email} errors={form.errors} />, { title: 'Sign in' })
  }
  const { email, password } = form.value
  const next = safePath(form.value.next)
  const knock = { email, password, address: addressOf(c), device: deviceOf(c) }
  const answer = await takePassword(c.var.runtime, knock, c.var.now)
  if (answer.ok) {
    sendCookies(c, answer.cookies)
    return c.redirect(answer.next === 'in' ? next : withNext(paths.signInCode(), next), 303)
  }
  if (answer.because === 'too many') return tooMany(c, answer.until, paths.signIn())
  c.status(422)
  return c.render(<SignInPage next={next} email={email} errors={notRight} />, { title: 'Sign in' })
})

signInRoutes.get('/sign-in/code', open('the second step of signing in'), async (c) => {
  const waits = await challengeName(c.req.header('cookie'), c.var.runtime.keys.sessionSecret)
  if (!waits) return c.redirect(paths.signIn(), 303)
  return c.render(<CodePage next={safePath(c.req.query('next'))} />, { title: 'Enter your code' })
})

signInRoutes.post('/sign-in/code', open('the second step of signing in'), async (c) => {
  const form = await readForm(c, CodeForm)
  const next = safePath(typed(form.given, 'next'))
  if (!form.ok) {
    c.status(422)
    return c.render(<CodePage next={next} errors={form.errors} />, { title: 'Enter your code' })
  }
  const given = {
    code: form.value.code,
    cookies: c.req.header('cookie'),
    address: addressOf(c),
    device: deviceOf(c),
  }
  const answer = await takeCode(c.var.runtime, given, c.var.now)
  if (answer.ok) {
    sendCookies(c, answer.cookies)
    return c.redirect(next, 303)
  }
  if (answer.because === 'too many') return tooMany(c, answer.until, paths.signIn())
  c.status(422)
  if (answer.because === 'not right')
    return c.render(<CodePage next={next} errors={codeNotRight} />, { title: 'Enter your code' })
  return c.render(<SignInPage next={next} errors={tooSlow} />, { title: 'Sign in' })
})

signInRoutes.post('/sign-out', open('also someone whose session has ended may sign out'), async (c) => {
  await signOut(c.var.runtime, c.req.header('cookie'), c.var.now)
  sendCookies(c, noCookies())
  return c.redirect(paths.signIn(), 303)
})

function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`
}
