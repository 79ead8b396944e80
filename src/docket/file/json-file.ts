import type { Docket } from './docket.ts'
import { isRecap, jsonDocket } from './json-docket.ts'
import { isObject, type JsonObject, objectsIn, wordsAt } from './json-value.ts'
import type { Notes } from './notes.ts'
import type { DocketFileKind, DocketFileRefusal, Lookalike } from './reading.ts'

type Read = { readonly kind: DocketFileKind; readonly dockets: readonly Docket[] }

/** Reads a JSON file: a docket, a list or page of dockets, an API docket with its entries beside it, or a parsed notice. */
export function jsonFile(text: string, notes: Notes): Read | DocketFileRefusal {
  const value = parsed(text)
  if (value === undefined) return broken(text)
  const [first, ...others] = casesIn(value)
  if (!first) return foreign(value, notes)
  const dockets = [first, ...others].flatMap(({ object, court }) => jsonDocket(object, court, notes) ?? [])
  if (dockets.length === 0) return foreign(value, notes)
  return { kind: kindOf(first), dockets }
}

type Case = { readonly object: JsonObject; readonly court: string; readonly isNotice: boolean }

function kindOf(first: Case): DocketFileKind {
  if (first.isNotice) return 'notice-of-electronic-filing'
  return isRecap(first.object) ? 'recap-json' : 'juriscraper-json'
}

function casesIn(value: unknown): readonly Case[] {
  if (isObject(value) && Array.isArray(value['dockets'])) {
    const court = typeof value['court_id'] === 'string' ? value['court_id'] : ''
    const isNotice = 'email_recipients' in value || 'contains_attachments' in value
    return objectsIn(value['dockets']).map((object) => ({ object, court, isNotice }))
  }
  const objects = isObject(value) && !('results' in value) ? [gathered(value)] : objectsIn(value)
  return objects.filter(isDocket).map((object) => ({ object, court: '', isNotice: false }))
}

/** The API serves docket, entries and parties apart; people keep them in one file as `{docket, docket_entries, parties}`. */
function gathered(object: JsonObject): JsonObject {
  return isObject(object['docket']) ? { ...object, ...object['docket'], ...listsOf(object) } : object
}

function listsOf(object: JsonObject): JsonObject {
  const entries = object['docket_entries'] ?? object['entries']
  return {
    ...(entries ? { docket_entries: entries } : {}),
    ...(object['parties'] ? { parties: object['parties'] } : {}),
  }
}

function isDocket(object: JsonObject): boolean {
  return ['docket_number', 'docketNumber', 'docket_number_core'].some(
    (name) => typeof object[name] === 'string',
  )
}

function foreign(value: unknown, notes: Notes): DocketFileRefusal {
  const [one] = objectsIn(value)
  const isEntry =
    one !== undefined && ('entry_number' in one || 'recap_documents' in one || 'document_number' in one)
  const looksLike: Lookalike | null = isEntry ? 'entries-without-a-case' : null
  const title = isObject(value) ? wordsAt(value, ['title', 'name'], notes).slice(0, 120) : ''
  return { ok: false, reason: 'not-a-docket', facts: { form: 'json', looksLike, title: title || null } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Tells a file that broke off from one that is no JSON: a broken one ends inside an open bracket or text. */
function broken(text: string): DocketFileRefusal {
  if (!isOpenAtEnd(text)) return { ok: false, reason: 'malformed', facts: { form: 'json' } }
  const whole = numbersIn(text).slice(0, -1)
  const lastEntry = whole.findLast((number) => number !== 'null') ?? null
  return { ok: false, reason: 'truncated', facts: { form: 'json', entriesRead: whole.length, lastEntry } }
}

/** The entries' numbers in a text that is no whole JSON. RECAP numbers the entry and again each of its papers. */
function numbersIn(text: string): readonly string[] {
  const name = text.includes('"entry_number"') ? 'entry_number' : 'document_number'
  const found = text.matchAll(new RegExp(`"${name}"\\s*:\\s*"?(\\d+|null)`, 'g'))
  return [...found].map((each) => each[1] ?? 'null')
}

function isOpenAtEnd(text: string): boolean {
  let depth = 0
  let inText = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === backslash && inText) i += 1
    else if (unit === quote) inText = !inText
    else if (!inText && openers.has(unit)) depth += 1
    else if (!inText && closers.has(unit)) depth -= 1
  }
  return inText || depth > 0
}

const quote = 0x22
const backslash = 0x5c
const openers = new Set([0x5b, 0x7b])
const closers = new Set([0x5d, 0x7d])
