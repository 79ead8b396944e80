import type { Context } from 'hono'
import * as v from 'valibot'
import { asTaken } from './typed-text.ts'

export type FieldError = { readonly field: string; readonly message: string }
/** What was typed, as it came: text by field name, several where a name came several times. */
export type Given = Readonly<Record<string, string | readonly string[]>>
export type FormReading<T> =
  | { readonly ok: true; readonly value: T; readonly given: Given }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly given: Given }

/**
 * Reads a sent form by the schema of its act, the same that reads the JSON of a program. A wrong form is a value: the
 * page shows the errors beside what was typed. Files are left out of `given`; a field for one is read by the route itself.
 */
export async function readForm<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<FormReading<v.InferOutput<S>>> {
  return checkForm(schema, await givenIn(c))
}

/** The same for values already at hand, such as a query string. */
export function checkForm<S extends v.GenericSchema>(schema: S, given: Given): FormReading<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, asTaken(schema, given), { message: inWords })
  if (parsed.success) return { ok: true, value: parsed.output, given }
  return { ok: false, errors: parsed.issues.map(errorOf), given }
}

/** The single text typed into a field, or the empty text. */
export function typed(given: Given | undefined, field: string): string {
  const value = given?.[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

async function givenIn(c: Context): Promise<Given> {
  const body = await c.req.parseBody({ all: true })
  const given: Record<string, string | string[]> = {}
  for (const [field, value] of Object.entries(body)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
    if (texts.length > 0) given[field] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return given
}

/** Where a schema has no words of its own: a choice that nobody made is not even sent by a browser. */
function inWords({ received }: v.BaseIssue<unknown>): string {
  return received === 'undefined' ? 'Give an answer' : 'Choose one of the answers that are offered'
}

function errorOf(issue: v.BaseIssue<unknown>): FieldError {
  const key = issue.path?.[0]?.key
  return { field: typeof key === 'string' ? key : '', message: issue.message }
}
