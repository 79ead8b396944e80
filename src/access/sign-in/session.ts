import type { Role } from '../scope.ts'

/** How long a session lasts without use, and at most, milliseconds. */
export const idleLimit = 30 * 60_000
export const absoluteLimit = 12 * 3_600_000

/** A session that lasts at the instant it was looked up, and whose it is. */
export type Session = {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Whether this person has finished setting up a second factor. */
  readonly secondFactor: boolean
}

/** A session as its owner sees it in her list. */
export type OwnSession = {
  readonly id: string
  readonly startedAt: number
  readonly usedAt: number
  readonly device: string
}

/** When a session that is used now would end without further use, milliseconds. */
export function lastsUntil(startedAt: number, at: number): number {
  return Math.min(at + idleLimit, startedAt + absoluteLimit)
}
