import type { Notes } from './notes.ts'
import { words } from './visible-text.ts'

/** Anything a JSON file can hold, looked at with care: the file is a stranger's. */
export type JsonObject = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list, of a page of results (`{results: […]}`) or of a single object. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject)
  if (isObject(value) && Array.isArray(value['results'])) return value['results'].filter(isObject)
  return []
}

/** The first of the named values that holds words or a number, on one line; empty where none does. */
export function wordsAt(object: JsonObject, names: readonly string[], notes: Notes): string {
  for (const name of names) {
    const value = object[name]
    const text =
      typeof value === 'number' ? String(value) : typeof value === 'string' ? words(value, notes) : ''
    if (text !== '') return text
  }
  return ''
}
