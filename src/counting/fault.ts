import type { MomentFault } from '../time/moment.ts'

/** Why a question was not answered, for a program. */
export type Fault =
  | MomentFault
  | 'zone-missing'
  | 'not-an-object'
  | 'unknown-jurisdiction'
  | 'unknown-unit'
  | 'unknown-direction'
  | 'bad-offset'
  | 'bad-closed-days'
  | 'unknown-service'
  | 'unknown-state'
  | 'unknown-rule'
  | 'no-rule-in-force'
  | 'rule-says-otherwise'
  | 'unit-not-defined'
  | 'before-the-table'
  | 'after-the-table'

/** A fault with words for a person. */
export type Faulty = { readonly code: Fault; readonly message: string }

/** A fault, in words. */
export function fault(code: Fault, message: string): Faulty {
  return { code, message }
}

/** A value that was given, as a message repeats it: never long, and never looked into. */
export function quoted(value: unknown): string {
  if (value === undefined) return '“nothing”'
  if (Array.isArray(value)) return '“[…]”'
  if (typeof value === 'object' && value !== null) return '“{…}”'
  // oxlint-disable-next-line typescript/no-base-to-string -- objects have been answered above
  const text = typeof value === 'string' ? value.slice(0, 60).toWellFormed() : String(value)
  return `“${text.replaceAll(/[\p{Cc}"]/gu, ' ')}”`
}
