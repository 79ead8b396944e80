import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { TooManyPage } from './sign-in-page.tsx'

/** Adds Set-Cookie lines to the answer. */
export function sendCookies(c: Context<Env>, lines: readonly string[]): void {
  for (const line of lines) c.header('set-cookie', line, { append: true })
}

/** The page for someone who has to wait, and then begins again at `back`. */
export function tooMany(c: Context<Env>, until: number, back: string): Response | Promise<Response> {
  const seconds = secondsUntil(c, until)
  c.status(429)
  c.header('retry-after', String(seconds))
  return c.render(<TooManyPage minutes={Math.ceil(seconds / 60)} back={back} />, { title: 'Tried too often' })
}

/** Whole seconds to wait, at least one. */
export function secondsUntil(c: Context<Env>, until: number): number {
  return Math.max(1, Math.ceil((until - c.var.now) / 1000))
}
