import type { HappeningId } from '../law/happening.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type TriggerId, triggers as allTriggers } from '../law/trigger.ts'

/** What a hearing can be for the law, in the order in which a page offers it: all that its calendar gives. */
export const hearingTriggers = [
  'trial-start',
  'proceeding-begins',
  'motion-hearing',
  'plea-hearing',
  'sentencing',
  'release-hearing',
  'preliminary-hearing',
] as const satisfies readonly TriggerId[]
export type HearingTrigger = (typeof hearingTriggers)[number]

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

type Kind = {
  readonly is: RegExp
  readonly not?: RegExp
  readonly triggers: readonly HearingTrigger[]
}

const kinds: readonly Kind[] = [
  {
    // Jury selection begins a trial. A voir dire may be that, or, in Commonwealth courts, an argument on evidence.
    is: /\b(?:re-?)?trials?\b|\bjury selection\b/i,
    // What prepares a trial, speaks of one, goes on with one or follows it is not its beginning.
    not: anyOf(
      'conference|readiness|status|management|scheduling|setting|preparation|prep|review|mention|directions?',
      'pre-? ?trial|post-? ?trial|(?:calendar|docket|roll|trial) call|calendar|assignment|certification|confirmation',
      'motions?|limine|briefs?|exhibits?|deposition|waiver|waive|speedy|new trial|competency|fitness|fit to',
      'committal|committed|sending|sent for|mode of|election|continuation|resum\\w*',
      'day (?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|eight|nine|ten)',
    ),
    triggers: ['trial-start', 'proceeding-begins'],
  },
  {
    // Crown Courts and Canadian courts list it as `Sentence` or `For Sentence`.
    is: /\bsentencing\b|\bsentence hearing\b|^(?:for )?sentence$/i,
    not: anyOf('conference|status|pre-?sentenc\\w*|re-?set|control date|scheduling|setting|motions?|mention'),
    triggers: ['sentencing'],
  },
  {
    is: /\b(?:release|detention|bail|bond)\b/i,
    not: anyOf('supervised|conference|status|forfeiture|property|records?'),
    triggers: ['release-hearing'],
  },
  {
    is: /\bplea\b|\bre-?arraignment\b/i,
    // At a Plea and Trial Preparation Hearing a plea is taken, and the trial prepared: no agreement is put to the court.
    not: anyOf('preparation|conference|status|scheduling|setting|deadline|cut-?off'),
    triggers: ['plea-hearing'],
  },
  {
    is: /\bmotions?\b/i,
    not: anyOf('conference|status|scheduling|setting|deadline|cut-?off'),
    triggers: ['motion-hearing'],
  },
  {
    is: /\bpreliminary (?:hearing|examination|inquiry)\b/i,
    not: anyOf('conference|status|waive[rd]?'),
    triggers: ['preliminary-hearing'],
  },
]

/** Any of the words, each a whole one. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
}

/**
 * What the name alone tells. Read with care: a name that could mean something else gives nothing, for a person can say
 * what the hearing is, while nobody looks for a deadline that is false.
 */
export function triggersInName(type: string): readonly HearingTrigger[] {
  return kinds.filter(({ is, not }) => is.test(type) && !not?.test(type)).flatMap(({ triggers }) => triggers)
}
