import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { type FieldError, type Given, readForm, typed } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { line } from '../../web/text.ts'
import { sendCookies } from './answers.tsx'
import { placeholderEmail } from '../people/first-administrator.ts'
import { type Invited, invitedBy } from './invitation.ts'
import { open } from '../may.ts'
import { Email } from '../people/new-person.ts'
import { NewPassword } from './password.ts'
import { beginSecondFactor } from './second-factor.ts'
import { cookieHeader } from './sign-in-library.ts'
import { takePassword } from './sign-in.ts'
import { sessionToken } from './session-cookie.ts'
import { useSession } from './session-store.ts'
import { addressOf, deviceOf } from './visitor.ts'
import { VoidLinkPage, WelcomePage } from './welcome-page.tsx'
import { settleIn } from './welcome.ts'

export const welcomeRoutes = new Hono<Env>()

const linkHolder = open('whoever holds a one-time link has no password yet')

const passwords = {
  password: NewPassword,
  again: v.optional(v.string(), ''),
}
const same = (form: { password: string; again: string }) => form.password === form.again
const notSame = 'The two passwords are not the same'
const WelcomeForm = v.pipe(
  v.object(passwords),
  v.forward(v.partialCheck([['password'], ['again']], same, notSame), ['again']),
  v.transform(({ password }) => ({ password, self: undefined })),
)
const FirstForm = v.pipe(
  v.object({ ...passwords, name: line(100, 'Enter your name'), email: Email }),
  v.forward(v.partialCheck([['password'], ['again']], same, notSame), ['again']),
  v.transform(({ password, name, email }) => ({ password, self: { name, email } })),
)

welcomeRoutes.get('/welcome/:token', linkHolder, async (c) => {
  const token = c.req.param('token')
  const invited = await invitedBy(c.var.db, token, c.var.now)
  return invited ? welcome(c, token, invited) : voidLink(c)
})

welcomeRoutes.post('/welcome/:token', linkHolder, async (c) => {
  const token = c.req.param('token')
  const invited = await invitedBy(c.var.db, token, c.var.now)
  if (!invited) return voidLink(c)
  const isFirst = invited.email === placeholderEmail
  const form = isFirst ? await readForm(c, FirstForm) : await readForm(c, WelcomeForm)
  if (!form.ok) return welcome(c, token, invited, form.given, form.errors)
  const { password, self } = form.value
  const settling = { userId: invited.userId, password, self }
  const settled = await settleIn(c.var.db, token, settling, c.var.now)
  if (!settled.ok && settled.because === 'link is void') return voidLink(c)
  if (!settled.ok) return welcome(c, token, invited, form.given, [emailTaken])
  return signInAtOnce(c, self?.email ?? invited.email, password)
})

const emailTaken = { field: 'email', message: 'Someone of the office has this address already' }

function voidLink(c: Context<Env>) {
  c.status(410)
  return c.render(<VoidLinkPage />, { title: 'Link does not work any more' })
}

function welcome(
  c: Context<Env>,
  token: string,
  invited: Invited,
  given: Given = {},
  errors?: readonly FieldError[],
) {
  if (errors) c.status(422)
  const page = (
    <WelcomePage
      token={token}
      name={invited.name}
      asksName={invited.email === placeholderEmail}
      given={{ name: typed(given, 'name'), email: typed(given, 'email') }}
      {...(errors && { errors })}
    />
  )
  return c.render(page, { title: 'Welcome' })
}

/** She has just typed the password: no reason to ask for it again, nor before the second factor. */
async function signInAtOnce(c: Context<Env>, email: string, password: string): Promise<Response> {
  const { runtime, now } = c.var
  const knock = { email, password, address: addressOf(c), device: deviceOf(c) }
  const answer = await takePassword(runtime, knock, now)
  if (!answer.ok) return c.redirect(paths.signIn(), 303)
  sendCookies(c, answer.cookies)
  if (runtime.demo) return c.redirect(paths.today(), 303)
  const cookies = cookieHeader(answer.cookies)
  const token = await sessionToken(cookies, runtime.keys.sessionSecret)
  const session = token && (await useSession(c.var.db, token, now))
  if (session) await beginSecondFactor(runtime, { session, cookies, device: deviceOf(c) }, password, now)
  return c.redirect(paths.secondFactor(), 303)
}
