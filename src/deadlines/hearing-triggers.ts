import type { TriggerId } from '../law/trigger.ts'

const kinds: readonly {
  readonly is: RegExp
  readonly not?: RegExp
  readonly triggers: readonly TriggerId[]
}[] = [
  {
    is: /\btrial\b/i,
    // A conference about the trial is not the trial.
    not: /conference|readiness|status|pre-?trial|call|scheduling|management|setting|motion|post-?trial/i,
    triggers: ['trial-start', 'proceeding-begins'],
  },
  {
    is: /\bsentencing\b/i,
    not: /conference|status|pre-?sentenc|re-?set|control date/i,
    triggers: ['sentencing'],
  },
  { is: /\b(?:release|detention|bail|bond)\b/i, triggers: ['release-hearing'] },
  { is: /\bplea\b/i, triggers: ['plea-hearing'] },
  { is: /\bmotions?\b/i, triggers: ['motion-hearing'] },
  { is: /\bpreliminary (?:hearing|examination)\b/i, triggers: ['preliminary-hearing'] },
]

/** What periods of the law run from a hearing of this type, as the court calls it. */
export function triggersOfHearing(type: string): readonly TriggerId[] {
  return kinds.filter(({ is, not }) => is.test(type) && !not?.test(type)).flatMap(({ triggers }) => triggers)
}
