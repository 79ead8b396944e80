import type { Runtime } from '../env.ts'
import { newBackupCodes } from './backup-codes.ts'
import { absoluteLimit, lastsUntil } from './session.ts'
import { challengeCookieName, cookieAttributes, sessionCookieName } from './session-cookie.ts'

export type SignInLibrary = Awaited<ReturnType<typeof open>>

const opened = new WeakMap<Runtime, Promise<SignInLibrary>>()

/**
 * better-auth, for what it does best: passwords, time-based codes, backup codes and their lock-outs. Our handlers
 * call it; its own HTTP routes are not mounted, and a session once begun is looked up without it (`session-store.ts`),
 * so that only who signs in loads it.
 *
 * 2026-11-24: proven on Node and Workers with its drizzle adapter: sign-in, enrolment, codes, backup codes, change
 * of password. It adds 165 KiB gzipped to the Worker. Passwords keep its scrypt (N 16384, r 16, p 1), about 0.1 s
 * and 32 MiB on either runtime: PBKDF2 may not exceed 100 000 rounds on Workers, a sixth of today's advice, and
 * costs an attacker no memory.
 */
export function signInLibrary(runtime: Runtime): Promise<SignInLibrary> {
  const known = opened.get(runtime)
  if (known) return known
  const library = open(runtime)
  opened.set(runtime, library)
  // What failed once is tried anew by the next who signs in.
  library.catch(() => opened.delete(runtime))
  return library
}

/** The library's own code for what it refused; null for anything else, which is to be thrown on. */
export function refusalCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('statusCode' in error) || !('body' in error)) return null
  const { statusCode, body } = error
  if (typeof statusCode !== 'number' || statusCode >= 500 || typeof body !== 'object' || !body) return null
  return 'code' in body && typeof body.code === 'string' ? body.code : 'REFUSED'
}

/** The Set-Cookie lines among the library's that are ours to send; it also takes back cookies it never set. */
export function ourCookies(headers: Headers): readonly string[] {
  const names = [`${sessionCookieName}=`, `${challengeCookieName}=`]
  return headers.getSetCookie().filter((line) => names.some((name) => line.startsWith(name)))
}

/** The Cookie header a browser would send back for these Set-Cookie lines. */
export function cookieHeader(lines: readonly string[]): string {
  const kept = lines.filter((line) => !line.includes('Max-Age=0'))
  return kept.map((line) => line.slice(0, line.indexOf(';'))).join('; ')
}

async function open(runtime: Runtime) {
  const [{ betterAuth }, { drizzleAdapter }, { twoFactor }, tables] = await Promise.all([
    import('better-auth/minimal'),
    import('better-auth/adapters/drizzle'),
    import('better-auth/plugins/two-factor'),
    import('../tables.ts'),
  ])
  return betterAuth({
    appName: 'Anteroom',
    baseURL: runtime.baseUrl,
    secret: runtime.keys.sessionSecret,
    database: drizzleAdapter(runtime.db, {
      provider: 'sqlite',
      schema: {
        user: tables.users,
        session: tables.sessions,
        account: tables.accounts,
        verification: tables.verifications,
        twoFactor: tables.twoFactors,
      },
    }),
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: absoluteLimit / 1000, disableSessionRefresh: true },
    databaseHooks: {
      // Our clock and our limits: the library knows one limit and would let an unused session live for all of it.
      session: {
        create: { before: async (session) => ({ data: { ...session, ...beginning(runtime.now()) } }) },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Anteroom', backupCodeOptions: { customBackupCodesGenerate: newBackupCodes } }),
    ],
    advanced: {
      useSecureCookies: false, // would put a prefix before ours; the attributes below make them Secure
      defaultCookieAttributes: cookieAttributes,
      cookies: { session_token: { name: sessionCookieName }, two_factor: { name: challengeCookieName } },
      ipAddress: { disableIpTracking: true },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
}

function beginning(at: number) {
  return { createdAt: new Date(at), updatedAt: new Date(at), expiresAt: new Date(lastsUntil(at, at)) }
}
