import type { GenericSchema } from 'valibot'
import type { Given } from './form.ts'

/** What of a valibot schema says which type it takes. A pipe has the shape of its first part. */
type Shape = {
  readonly type: string
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>
  /** Of an intersection. */
  readonly options?: readonly Shape[]
  /** Of what may be left out or null. */
  readonly wrapped?: Shape
  /** Of an array. */
  readonly item?: Shape
}

/**
 * A form sends text where a program sends values. Here the text becomes the value that the schema of the act takes, so
 * that one schema reads both: `7` is a number, a tick is true, one choice of several is a list of one, and an empty field
 * is null, or left out where it may be. Text that is no such value stays, and the schema says in its words what is wrong.
 */
export function asTaken(schema: GenericSchema, given: Given): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(schema)
  const taken = Object.entries(given).map(([field, text]) => [field, valueOf(fields[field], text)])
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined))
}

function fieldsOf({ entries, options = [] }: Shape): Readonly<Record<string, Shape>> {
  return entries ?? Object.assign({}, ...options.map(fieldsOf))
}

function valueOf(shape: Shape | undefined, text: string | readonly string[]): unknown {
  if (shape?.type === 'array') return [text].flat().map((one) => valueOf(shape.item, one))
  const isEmpty = typeof text === 'string' && text.trim() === ''
  switch (shape?.type) {
    case 'optional':
      return isEmpty && shape.wrapped?.type !== 'nullable' ? undefined : valueOf(shape.wrapped, text)
    case 'nullable':
      return isEmpty ? null : valueOf(shape.wrapped, text)
    case 'number':
      return typeof text === 'string' && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text
    case 'boolean':
      return typeof text === 'string' && Object.hasOwn(truths, text)
        ? truths[text as keyof typeof truths]
        : text
    case undefined:
    default:
      return text
  }
}

/** What tick boxes and pairs of choices send. */
const truths = { on: true, yes: true, true: true, no: false, false: false } as const
