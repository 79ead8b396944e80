import type { HappeningId } from './happening.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { type TriggerId, triggers as allTriggers } from './trigger.ts'

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

/** Whether the court's word for the hearing means a day of a trial, the first or a later one. */
export const isTrial = named(
  // Jury selection begins a trial. A voir dire may be that, or, in Commonwealth courts, an argument on evidence.
  /\b(?:re-?)?trials?\b|\bjury selection\b/i,
  // What prepares a trial, speaks of one or follows it is no day of it.
  anyOf(
    'conference|readiness|status|management|scheduling|setting|preparation|prep|review|mention|directions?',
    'pre-? ?trial|post-? ?trial|(?:calendar|docket|roll|trial) call|calendar|assignment|certification|confirmation',
    'motions?|limine|briefs?|exhibits?|deposition|waiver|waive|speedy|new trial|competency|fitness|fit to',
    'committal|committed|sending|sent for|mode of|election',
  ),
)

const goesOn = anyOf(
  'continuation|resum\\w*',
  'day (?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|eight|nine|ten)',
)

type Kind = {
  readonly isNamed: (type: string) => boolean
  readonly triggers: readonly HearingTrigger[]
}

const kinds: readonly Kind[] = [
  {
    // A later day of a trial is not its beginning.
    isNamed: (type) => isTrial(type) && !goesOn.test(type),
    triggers: ['trial-start', 'proceeding-begins'],
  },
  {
    isNamed: named(
      // Crown Courts and Canadian courts list it as `Sentence` or `For Sentence`.
      /\bsentencing\b|\bsentence hearing\b|^(?:for )?sentence$/i,
      anyOf('conference|status|pre-?sentenc\\w*|re-?set|control date|scheduling|setting|motions?|mention'),
    ),
    triggers: ['sentencing'],
  },
  {
    isNamed: named(
      /\b(?:release|detention|bail|bond)\b/i,
      anyOf('supervised|conference|status|forfeiture|property|records?'),
    ),
    triggers: ['release-hearing'],
  },
  {
    isNamed: named(
      /\bplea\b|\bre-?arraignment\b/i,
      // At a Plea and Trial Preparation Hearing a plea is taken, and the trial prepared: no agreement is put to the court.
      anyOf('preparation|conference|status|scheduling|setting|deadline|cut-?off'),
    ),
    triggers: ['plea-hearing'],
  },
  {
    isNamed: named(/\bmotions?\b/i, anyOf('conference|status|scheduling|setting|deadline|cut-?off')),
    triggers: ['motion-hearing'],
  },
  {
    isNamed: named(/\bpreliminary (?:hearing|examination|inquiry)\b/i, anyOf('conference|status|waive[rd]?')),
    triggers: ['preliminary-hearing'],
  },
]

function named(is: RegExp, not: RegExp): (type: string) => boolean {
  return (type) => is.test(type) && !not.test(type)
}

/** Any of the words, each a whole one. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
}

/**
 * What the name alone tells. Read with care: a name that could mean something else gives nothing, for a person can say
 * what the hearing is, while nobody looks for a deadline that is false.
 */
export function triggersInName(type: string): readonly HearingTrigger[] {
  return kinds.filter(({ isNamed }) => isNamed(type)).flatMap(({ triggers }) => triggers)
}
