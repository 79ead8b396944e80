import type { HappeningId } from './happening.ts'
import { triggersInName } from './hearing-kind.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { type HearingTrigger, hearingTriggers, type TriggerId, triggers as allTriggers } from './trigger.ts'

/** A hearing as far as the law's periods run from it. */
export type RunningFrom = {
  /** As the court calls it. */
  readonly type: string
  /** What a person said that it sets running; null where the name alone tells. */
  readonly setsRunning: readonly TriggerId[] | null
}

/** What periods of the law run from the hearing: as a person said, else as its name is read. */
export function triggersOfHearing({ type, setsRunning }: RunningFrom): readonly TriggerId[] {
  return setsRunning ?? triggersInName(type)
}

/**
 * What a person can say that a hearing is, under this law: what a rule or a duty of it runs from, and the trial, which
 * more than the rules look for.
 */
export function hearingTriggersOf(law: Jurisdiction | null): readonly HearingTrigger[] {
  const used = new Set<HappeningId>([
    'trial-start',
    ...(law?.deadlineRules ?? []).map(({ counts }) => counts.from),
    ...(law?.duties ?? []).flatMap(({ arisesFrom }) => arisesFrom),
  ])
  return hearingTriggers.filter((id) => used.has(id))
}

/** What runs from the hearing, in words. */
export function runningInWords(ids: readonly TriggerId[]): string {
  return ids.map((id) => allTriggers[id].words).join('; ') || 'nothing'
}
