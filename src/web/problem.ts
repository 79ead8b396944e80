import type { Context } from 'hono'
import * as v from 'valibot'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { FieldError } from './form.ts'

/** The one error shape of the API, RFC 9457. `type` is `about:blank` where the status says all. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  readonly [extension: string]: unknown
}

/** Answers with a problem document. `detail` says what to do next and never holds personal data. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  rest: { detail?: string; errors?: readonly FieldError[]; [extension: string]: unknown } = {},
): Response {
  const body: Problem = { type: 'about:blank', title, status, ...rest }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

/** What was sent can be read, and some of it cannot be kept: each value with what to do about it. */
export function unfit(c: Context, ...errors: readonly FieldError[]): Response {
  return problem(c, 422, 'Some values do not fit', { errors })
}

/** Somebody else was first. @param current how it stands now, where that is told with it */
export function changedMeanwhile(c: Context, current?: unknown): Response {
  const detail = 'Nothing was kept. Read it again, look whether your change still holds, and send it anew.'
  return problem(c, 409, 'Someone changed it meanwhile', {
    detail,
    ...(current === undefined ? {} : { current }),
  })
}

/** The body of an act that takes nothing but the wish for it: `{}`. */
export const NoBody = v.object({})

export type JsonReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Response }

/** Reads a JSON body by its schema; `answer` is the problem to send when it does not fit. */
export async function readJson<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<JsonReading<v.InferOutput<S>>> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) {
    const detail = 'Send the body as application/json.'
    return { ok: false, answer: problem(c, 415, 'The body is not JSON', { detail }) }
  }
  const body = await c.req.json().catch(() => undefined)
  if (body === undefined) return { ok: false, answer: problem(c, 400, 'The body cannot be read as JSON') }
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return { ok: true, value: parsed.output }
  const errors = parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message }))
  return { ok: false, answer: unfit(c, ...errors) }
}

/** Whether a program asks, so that an error is answered as a problem document and not as a page. */
export function wantsProblem(c: Context): boolean {
  return c.req.path.startsWith('/api') || c.req.path === '/openapi.json'
}
