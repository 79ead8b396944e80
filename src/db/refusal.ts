/**
 * What the database refused, read from the message token alone: error codes differ between the file and the
 * server. `null` for an error that is no refusal. The error itself must never be logged whole; the driver puts
 * the values of the statement, personal data among them, into its message.
 */
export type DatabaseRefusal =
  | { because: 'taken' }
  | { because: 'edited meanwhile' }
  | { because: 'append only' }
  | { because: 'exists already'; column: string }
  | { because: 'refers to nothing' }
  | { because: 'not allowed'; rule: string }

const unique = /UNIQUE constraint failed: ([\w.]+)/
const check = /CHECK constraint failed: (\w+)/
const rule = /rule:([a-z_]+)/

/** @param error what the driver threw, whichever runtime it came from */
export function refusalOf(error: unknown): DatabaseRefusal | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const found = read(e.message)
    if (found) return found
  }
  return null
}

function read(message: string): DatabaseRefusal | null {
  if (message.includes('booking_conflict')) return { because: 'taken' }
  if (message.includes('edited_meanwhile')) return { because: 'edited meanwhile' }
  if (message.includes('audit_append_only')) return { because: 'append only' }
  if (message.includes('FOREIGN KEY constraint failed')) return { because: 'refers to nothing' }
  const column = unique.exec(message)?.[1]
  if (column) return { because: 'exists already', column }
  const named = rule.exec(message)?.[1] ?? check.exec(message)?.[1]
  return named ? { because: 'not allowed', rule: named } : null
}
