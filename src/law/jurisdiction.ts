import type { DecidedCase } from './case.ts'
import type { Charge } from './charge.ts'
import type { ClosedDaysLaw } from './closed-days.ts'
import type { CountingLaw } from './counting.ts'
import type { Duty } from './duty.ts'
import type { Provision } from './provision.ts'
import type { DeadlineRule } from './rule.ts'
import type { SpeedyTrialLaw } from './speedy-trial.ts'
import type { Statement } from './statement.ts'

/** A body of law, as data. */
export type Jurisdiction = {
  readonly id: string
  /** As a reader calls it: `US federal`. */
  readonly name: string
  readonly closedDays: ClosedDaysLaw
  readonly counting: CountingLaw
  readonly deadlineRules: readonly DeadlineRule[]
  /** What the law offers a witness. */
  readonly provisions: readonly Provision[]
  readonly charges: readonly Charge[]
  readonly duties: readonly Duty[]
  readonly speedyTrial?: SpeedyTrialLaw
  readonly statements?: readonly Statement[]
  readonly cases?: readonly DecidedCase[]
  /** Accommodations for which this law, as far as it was read, has no provision, and what that means. */
  readonly without?: readonly { readonly code: string; readonly says: string }[]
  /** What was not read, or only in part, beside what the counting says of itself. */
  readonly gaps?: readonly string[]
  /** Federal district courts that sit here, by PACER id: in them this state’s holidays count for periods after an event. */
  readonly federalDistricts?: readonly string[]
}
