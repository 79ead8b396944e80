import { parseSigned } from 'hono/utils/cookie'

/** `__Host-` makes the browser itself refuse the cookie without Secure, with a Domain, or for one path only. */
export const sessionCookieName = '__Host-anteroom-session'
/** Names a sign-in whose password was right and whose second factor is still to come. */
export const challengeCookieName = '__Host-anteroom-challenge'

export const cookieAttributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

/** The token inside the session cookie, when its signature is ours. @param cookies the Cookie header */
export function sessionToken(cookies: string | undefined, secret: string): Promise<string | null> {
  return signedValue(cookies, secret, sessionCookieName)
}

/** The name of the pending sign-in, when its signature is ours. @param cookies the Cookie header */
export function challengeName(cookies: string | undefined, secret: string): Promise<string | null> {
  return signedValue(cookies, secret, challengeCookieName)
}

/** The Set-Cookie lines that take every cookie of ours back. */
export function noCookies(): readonly string[] {
  return [sessionCookieName, challengeCookieName].map(
    (name) => `${name}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`,
  )
}

async function signedValue(
  cookies: string | undefined,
  secret: string,
  name: string,
): Promise<string | null> {
  if (!cookies) return null
  return (await parseSigned(cookies, secret, name))[name] || null
}
