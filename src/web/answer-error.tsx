import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../db/new-id.ts'
import { FaultPage, NotFoundPage, RefusedPage } from './error-pages.tsx'
import { problem, wantsProblem } from './problem.ts'

const says: Readonly<Record<number, readonly [title: string, says: string]>> = {
  400: ['That could not be read', 'Go back, open the page again and try once more.'],
  403: [
    'That came from somewhere else',
    'The form was not sent from a page of this office, or the page was too old. Open the page again and send it from there.',
  ],
  405: ['That cannot be done here', 'Go back and use the buttons of the page.'],
  413: [
    'That file is too large',
    'Send a file of at most 10 MB. A docket report can be limited by dates before saving it.',
  ],
}

/** The answer for what does not exist, and for what is not this reader's to see: there is no telling which. */
export function answerNotFound(c: Context): Response | Promise<Response> {
  if (wantsProblem(c)) return problem(c, 404, 'There is nothing here')
  c.status(404)
  return c.render(<NotFoundPage />, { title: 'Not found' })
}

/** The one place where what was thrown becomes an answer. */
export function answerError(error: Error, c: Context): Response | Promise<Response> {
  if (error instanceof HTTPException) {
    if (error.status === 404) return answerNotFound(c)
    const [title, text] = says[error.status] ?? ['That was refused', 'Go back and try again.']
    if (wantsProblem(c)) return problem(c, error.status, title, { detail: text })
    c.status(error.status)
    return c.render(<RefusedPage title={title} says={text} />, { title })
  }
  const number = newId()
  logFault(number, error)
  if (wantsProblem(c)) return problem(c, 500, 'Something went wrong here', { number })
  c.status(500)
  return c.render(<FaultPage number={number} />, { title: 'Something went wrong', bare: true })
}

/** Where it happened, never what was in it: driver errors carry the statement's values in their message. */
function logFault(number: string, error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  console.error(
    JSON.stringify({ fault: number, kind: error.name, at: frames.slice(0, 8).map((f) => f.trim()) }),
  )
}
