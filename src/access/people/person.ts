import type { Role } from '../scope.ts'

/** Someone who has or had access to the office, as an administrator sees her. */
export type PersonOfTheOffice = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly organisation: string | null
  /** `invited` until she has set a password, `setting up` until her second factor is finished. */
  readonly state: 'invited' | 'setting up' | 'active' | 'ended'
}
