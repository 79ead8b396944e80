import type { Actor, CaseScope } from '../access/scope.ts'
import { grantOffice } from '../access/scope.ts'
import { type Conversation, recordTellings, setTargets } from '../contact/acts-store.ts'
import type { Reason } from '../contact/reason.ts'
import { toTellInCase } from '../contact/store.ts'
import type { Db } from '../db/connection.ts'
import { newId } from '../db/new-id.ts'

/** What the demonstration's office promised itself where the law has no number: working days, by duty. */
const demoTargets = [
  { duty: 'us-federal/told-of-rights', days: 5 },
  { duty: 'us-federal/notice-of-proceedings', days: 3 },
  { duty: 'gb-ew/support', days: 2 },
  { duty: 'gb-ew/updates', days: 3 },
] as const

export async function setDemoTargets(db: Db, coordinator: Actor, at: number): Promise<void> {
  const wanted = demoTargets.map((one) => ({ ...one, version: 0 }))
  if (!(await setTargets(db, grantOffice(coordinator, at), wanted)))
    throw new Error("the demonstration's targets were refused")
}

/** What the demonstration's coordinator says in one conversation, on the day of the scope. */
type DemoTelling = Pick<Conversation, 'outcome' | 'how'> & {
  readonly reference: string
  readonly of: (reason: Reason) => boolean
}

/** @throws when there is nothing of the kind to tell that person, or it is refused */
export async function tell(db: Db, scope: CaseScope, telling: DemoTelling): Promise<void> {
  const { reference, of, outcome, how } = telling
  const { people, today } = await toTellInCase(db, scope)
  const person = people.find(({ witness }) => witness.reference === reference)
  const reasons = person?.reasons.filter(of) ?? []
  if (!person || reasons.length === 0) throw new Error(`the demonstration has nothing to tell ${reference}`)
  const said = { id: newId(scope.at), witnessId: person.witness.id, reasons, outcome, how, because: '' }
  if (!(await recordTellings(db, scope, { ...said, on: today }, person.said)))
    throw new Error(`the demonstration's telling of ${reference} was refused`)
}
