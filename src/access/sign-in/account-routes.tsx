import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { act, type Deed } from '../../audit/act.ts'
import type { Env } from '../env.ts'
import { type FieldError, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { AccountPage } from './account-page.tsx'
import { sendCookies, tooMany } from './answers.tsx'
import { may } from '../may.ts'
import { changePassword, type Refused } from './own-password.ts'
import { NewPassword } from './password.ts'
import { BackupCodesPage } from './second-factor-page.tsx'
import { replaceBackupCodes } from './second-factor.ts'
import type { Session } from './session.ts'
import { endingSession, endingSessions, ownSessions } from './session-store.ts'
import { currentSession } from './signed-in.ts'
import { deviceOf } from './visitor.ts'

export const accountRoutes = new Hono<Env>()

accountRoutes.get('/account', may('use the office'), (c) => account(c))

accountRoutes.post('/account/sessions/end-others', may('use the office'), async (c) => {
  const { id, userId } = await ownSession(c)
  const deed: Deed = { did: 'own-other-sessions-ended', about: { kind: 'user', id: userId } }
  await act(c.var.db, c.var.office, deed, [endingSessions(c.var.db, userId, id)])
  return c.redirect(paths.account(), 303)
})

accountRoutes.post('/account/sessions/:sessionId/end', may('use the office'), async (c) => {
  const { userId } = c.var.actor
  const deed: Deed = { did: 'own-session-ended', about: { kind: 'user', id: userId } }
  await act(c.var.db, c.var.office, deed, [endingSession(c.var.db, userId, c.req.param('sessionId'))])
  return c.redirect(paths.account(), 303)
})

const PasswordForm = v.object({
  current: v.pipe(v.optional(v.string(), ''), v.nonEmpty('Enter your present password'), v.maxLength(1000)),
  next: NewPassword,
})

accountRoutes.post('/account/password', may('use the office'), async (c) => {
  const form = await readForm(c, PasswordForm)
  if (!form.ok) return account(c, form.errors)
  const changed = await changePassword(c.var.runtime, await ownRequest(c), form.value, c.var.now)
  if (!changed.ok) return refused(c, changed, 'current')
  sendCookies(c, changed.cookies)
  return c.redirect(`${paths.account()}?done=password`, 303)
})

const BackupCodesForm = v.object({
  password: v.pipe(v.optional(v.string(), ''), v.nonEmpty('Enter your password'), v.maxLength(1000)),
})

accountRoutes.post('/account/backup-codes', may('use the office'), async (c) => {
  const form = await readForm(c, BackupCodesForm)
  if (!form.ok) return account(c, form.errors)
  const made = await replaceBackupCodes(c.var.runtime, await ownRequest(c), form.value.password, c.var.now)
  if (!made.ok) return refused(c, made, 'password')
  const page = <BackupCodesPage codes={made.backupCodes} onward={paths.account()} />
  return c.render(page, { title: 'Your backup codes' })
})

async function account(c: Context<Env>, errors?: readonly FieldError[]): Promise<Response> {
  const session = await ownSession(c)
  if (errors) c.status(422)
  const page = (
    <AccountPage
      name={session.name}
      email={session.email}
      role={session.role}
      sessions={await ownSessions(c.var.db, session.userId, c.var.now)}
      currentId={session.id}
      now={c.var.now}
      hasSecondFactor={session.secondFactor}
      {...(errors && { errors })}
      {...(c.req.query('done') === 'password' && { done: 'Your password is changed' })}
    />
  )
  return c.render(page, { title: 'Your account' })
}

function refused(c: Context<Env>, refusal: Refused, field: string): Response | Promise<Response> {
  if (refusal.because === 'too many') return tooMany(c, refusal.until, paths.account())
  return account(c, [{ field, message: 'That password is not right' }])
}

async function ownRequest(c: Context<Env>) {
  return { session: await ownSession(c), cookies: c.req.header('cookie') ?? '', device: deviceOf(c) }
}

async function ownSession(c: Context<Env>): Promise<Session> {
  const session = await currentSession(c)
  if (!session) throw new Error('the session ended within its own request')
  return session
}
