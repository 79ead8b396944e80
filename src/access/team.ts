import type { Role } from './scope.ts'

/** Someone on a case's team. */
export type Teammate = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly joinedAt: number
}
/** Someone of the office who could join it. */
export type Candidate = { readonly id: string; readonly name: string; readonly role: Role }
