import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { type FieldError, readForm } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { sendCookies, tooMany } from './answers.tsx'
import { open } from '../may.ts'
import { BackupCodesPage, BeginSecondFactorPage, ConfirmSecondFactorPage } from './second-factor-page.tsx'
import { beginSecondFactor, confirmSecondFactor, keyToConfirm } from './second-factor.ts'
import type { Session } from './session.ts'
import { currentSession } from './signed-in.ts'
import { deviceOf } from './visitor.ts'

export const secondFactorRoutes = new Hono<Env>()

// Whoever has no second factor yet has leave for nothing, so these two routes look at the session themselves.
const ownSession = open('sets up what every other page asks for; looks at the session itself')

const typedText = v.pipe(v.optional(v.string(), ''), v.maxLength(1000))
const SecondFactorForm = v.object({ step: typedText, password: typedText, code: typedText })

secondFactorRoutes.get('/second-factor', ownSession, async (c) => {
  const session = await currentSession(c)
  if (!session) return c.redirect(paths.signIn(), 303)
  if (session.secondFactor) return c.redirect(paths.account(), 303)
  return secondFactorPage(c, session)
})

secondFactorRoutes.post('/second-factor', ownSession, async (c) => {
  const session = await currentSession(c)
  if (!session) return c.redirect(paths.signIn(), 303)
  const { runtime, now } = c.var
  const form = await readForm(c, SecondFactorForm)
  const given = form.ok ? form.value : { step: '', password: '', code: '' }
  const request = { session, cookies: c.req.header('cookie') ?? '', device: deviceOf(c) }
  if (given.step !== 'confirm') {
    const begun = await beginSecondFactor(runtime, request, given.password, now)
    if (begun.ok) return c.redirect(paths.secondFactor(), 303)
    return notBegun(c, session, begun)
  }
  const confirmed = await confirmSecondFactor(runtime, request, given.code, now)
  if (!confirmed.ok) return notBegun(c, session, confirmed)
  sendCookies(c, confirmed.cookies)
  const page = <BackupCodesPage codes={confirmed.backupCodes} onward={paths.today()} />
  return c.render(page, { title: 'Your backup codes' })
})

async function notBegun(
  c: Context<Env>,
  session: Session,
  refused: { because: string; until?: number },
): Promise<Response> {
  if (refused.until !== undefined) return tooMany(c, refused.until, paths.secondFactor())
  if (refused.because === 'done already') return c.redirect(paths.account(), 303)
  c.status(422)
  const errors =
    refused.because === 'code not right'
      ? [{ field: 'code', message: 'That code is not right. Enter the one shown now' }]
      : [{ field: 'password', message: 'That password is not right' }]
  return secondFactorPage(c, session, errors)
}

async function secondFactorPage(
  c: Context<Env>,
  session: Session,
  errors?: readonly FieldError[],
): Promise<Response> {
  const key = await keyToConfirm(c.var.runtime, session)
  const page = key ? (
    <ConfirmSecondFactorPage authenticator={key} errors={errors} />
  ) : (
    <BeginSecondFactorPage errors={errors} />
  )
  return c.render(page, { title: 'Set up your second factor' })
}
