import type { CaseScope } from '../../../access/scope.ts'
import { carryOut, together } from '../../../audit/act.ts'
import {
  type CorrectedDefendant,
  type Defendant,
  type PartyAnswer,
  partyAnswer,
  planCorrectedDefendant,
  planDefendantTakenBack,
} from '../../../cases/party-store.ts'
import type { Db } from '../../../db/connection.ts'
import { isNamedAtHearings, renamingAtHearings } from '../../../hearings/named-defendants.ts'

/** Corrects a defendant entered by hand; hearings that name the defendant follow in the same act. */
export async function correctDefendant(
  db: Db,
  scope: CaseScope,
  known: readonly Defendant[],
  before: Defendant,
  wanted: CorrectedDefendant,
): Promise<PartyAnswer> {
  const plan = planCorrectedDefendant(db, scope, known, before, wanted)
  if (!plan.ok) return plan
  const along = await renamingAtHearings(db, scope.caseId, before.name, wanted.name)
  return partyAnswer(await carryOut(db, scope, together(plan, along)))
}

/** Takes a defendant entered by hand out of the case, with the counts; refused while a hearing names the defendant. */
export async function takeDefendantBack(
  db: Db,
  scope: CaseScope,
  before: Defendant,
  said: { readonly version: number; readonly because: string },
): Promise<PartyAnswer> {
  if (await isNamedAtHearings(db, scope.caseId, before.name)) return { ok: false, reason: 'still named' }
  return partyAnswer(await carryOut(db, scope, planDefendantTakenBack(db, scope, before, said)))
}
