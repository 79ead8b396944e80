import type { DecidedCase } from './case.ts'
import type { Charge } from './charge.ts'
import type { Duty } from './duty.ts'
import { happenings } from './happening.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Provision } from './provision.ts'
import type { DeadlineRule } from './rule.ts'
import { type Statement, topics } from './statement.ts'

/** What of a jurisdiction’s law speaks of something. */
export type Found = {
  readonly rules: readonly DeadlineRule[]
  readonly provisions: readonly Provision[]
  readonly duties: readonly Duty[]
  readonly statements: readonly Statement[]
  readonly charges: readonly Charge[]
  readonly cases: readonly DecidedCase[]
}

/**
 * The rows in which every word of the search stands, in any order and in any of a row’s own texts. Everything, when
 * nothing is searched.
 */
export function findIn(law: Jurisdiction, search: string): Found {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (texts: readonly (string | undefined)[]) => {
    const text = texts.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return {
    rules: law.deadlineRules.filter((one) =>
      holds([one.key, one.title, one.says, one.who, one.onlyIf, one.missed, one.source.cite]),
    ),
    provisions: law.provisions.filter((one) =>
      holds([
        one.term,
        one.forWhom,
        one.late,
        one.lasts,
        one.source.cite,
        ...one.codes,
        ...one.whoMayAsk,
        ...one.show,
        ...(one.evidence ?? []),
        ...(one.order ?? []),
        ...(one.cautions ?? []),
      ]),
    ),
    duties: law.duties.filter((one) =>
      holds([
        one.title,
        one.says,
        one.whoOwes,
        one.timing,
        one.source.cite,
        ...one.arisesFrom.map((id) => happenings[id].words),
      ]),
    ),
    statements: (law.statements ?? []).filter((one) =>
      holds([one.title, one.says, one.does, one.source.cite, topics[one.topic]]),
    ),
    charges: law.charges.filter((one) =>
      holds([
        one.title,
        one.cite,
        one.penalty,
        one.aggravated,
        ...(one.cautions ?? []),
        ...one.elements.flatMap(({ says, alternatives = [] }) => [says, ...alternatives]),
      ]),
    ),
    cases: (law.cases ?? []).filter((one) => holds([one.name, one.holding, one.source.cite])),
  }
}
