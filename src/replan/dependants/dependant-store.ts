import type { CaseScope } from '../../access/scope.ts'
import type { Db } from '../../db/connection.ts'
import type { KeyRing } from '../../keys/key-ring.ts'
import type { Changed, Consequence } from '../consequence.ts'

/** What finds one kind of thing that depends on hearings. It writes nothing: bookings alone are moved with a hearing. */
export type Dependant = (
  db: Db,
  scope: CaseScope,
  keys: KeyRing,
  changed: Changed,
) => Promise<readonly Consequence[]>
