import type { CaseScope, OfficeScope, SignedIn } from './scope.ts'
import type { Db } from '../db/connection.ts'
import type { KeyRing } from '../keys/key-ring.ts'

/** What an entry hands to the app: everything that differs between one machine and Workers. */
export type Runtime = {
  readonly db: Db
  readonly keys: KeyRing
  /** Address of the office without a trailing slash, as readers type it. */
  readonly baseUrl: string
  /** The clock, milliseconds. The only one: below the routes, time is an argument. */
  readonly now: () => number
  /** A demonstration office: invented people, sign-in without a second factor. */
  readonly demo: boolean
}

/** What a handler finds in `c.var`. `actor`, `office` and `scope` are there when the route's permission asks for them. */
export type Env = {
  Variables: {
    runtime: Runtime
    db: Db
    now: number
    actor: SignedIn
    office: OfficeScope
    scope: CaseScope
  }
}
