import { entryOf, isCode } from '../../vocabulary/accommodations.ts'
import type { DecidedCase } from '../../law/case.ts'
import type { Charge } from '../../law/charge.ts'
import type { CountingLaw } from '../../law/counting.ts'
import type { Duty } from '../../law/duty.ts'
import { happenings } from '../../law/happening.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { Provision } from '../../law/provision.ts'
import type { DeadlineRule, Source } from '../../law/rule.ts'
import { type Statement, topics } from '../../law/statement.ts'
import { triggers } from '../../law/trigger.ts'

/** What of a jurisdiction’s law speaks of something. */
export type Found = {
  /** What was not read: a search for it has to end there, not at nothing. */
  readonly gaps: readonly string[]
  readonly rules: readonly DeadlineRule[]
  readonly provisions: readonly Provision[]
  readonly without: NonNullable<Jurisdiction['without']>
  readonly duties: readonly Duty[]
  readonly statements: readonly Statement[]
  readonly charges: readonly Charge[]
  readonly cases: readonly DecidedCase[]
  readonly counting: readonly CountingRow[]
}

/** One line of how time is counted: a unit, or what lengthens a period. */
export type CountingRow = { readonly name: string; readonly says: string; readonly source: Source }

/**
 * The rows in which every word of the search stands, in any order and in any of a row’s own texts. Everything, when
 * nothing is searched. Case, accents, and the shape of quotes, hyphens and section signs do not matter.
 */
export function findIn(law: Jurisdiction, search: string): Found {
  const words = plain(search)
    .split(/[\s"]+/)
    .filter(Boolean)
  const holds = (texts: readonly (string | undefined)[]) => {
    const text = plain(texts.join(' '))
    return words.every((word) => text.includes(word))
  }
  const citesOf = (ids: readonly string[] = []) =>
    (law.cases ?? []).filter(({ id }) => ids.includes(id)).flatMap((one) => [one.source.cite, one.holding])
  return {
    gaps: [...(law.gaps ?? []), ...law.counting.gaps, ...law.closedDays.gaps].filter((gap) => holds([gap])),
    rules: law.deadlineRules.filter((one) =>
      holds([
        one.key,
        one.title,
        one.says,
        one.who,
        one.onlyIf,
        one.missed,
        one.source.cite,
        one.method?.cite,
        triggers[one.counts.from].words,
      ]),
    ),
    provisions: law.provisions.filter((one) =>
      holds([
        one.term,
        one.forWhom,
        one.late,
        one.lasts,
        one.age?.says,
        one.source.cite,
        ...('says' in one.when ? [one.when.says] : one.when.rules),
        ...one.codes.flatMap((code) => [code, nameOf(code)]),
        ...one.whoMayAsk,
        ...one.show,
        ...(one.evidence ?? []),
        ...(one.order ?? []),
        ...(one.cautions ?? []),
        ...citesOf(one.cases),
      ]),
    ),
    without: (law.without ?? []).filter(({ code, says }) => holds([code, nameOf(code), says])),
    duties: law.duties.filter((one) =>
      holds([
        one.title,
        one.says,
        one.whoOwes,
        one.timing,
        one.source.cite,
        ...(one.cautions ?? []),
        ...one.arisesFrom.map((id) => happenings[id].words),
      ]),
    ),
    statements: (law.statements ?? []).filter((one) =>
      holds([one.title, one.says, one.does, one.source.cite, topics[one.topic], ...citesOf(one.cases)]),
    ),
    charges: law.charges.filter((one) =>
      holds([
        one.title,
        one.cite,
        one.source.cite,
        one.penalty,
        one.aggravated,
        one.limitation?.says,
        one.limitation?.source.cite,
        ...(one.cautions ?? []),
        ...one.elements.flatMap(({ says, alternatives = [] }) => [says, ...alternatives]),
      ]),
    ),
    cases: (law.cases ?? []).filter((one) => holds([one.name, one.holding, one.source.cite])),
    counting: countingRows(law.counting).filter(({ name, says, source }) => holds([name, says, source.cite])),
  }
}

/** As texts are compared: what a keyboard types and what a printer sets become the same. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|§\s*/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\p{Pd}/gu, '-')
    .toLowerCase()
}

function nameOf(code: string): string | undefined {
  return isCode(code) ? entryOf(code).name : undefined
}

function countingRows(counting: CountingLaw): readonly CountingRow[] {
  const { addedDays, deemedService, officeClosed, stateHolidays } = counting
  return [
    ...Object.entries(counting.units).map(([unit, one]) => ({ name: unit.replace('-', ' '), ...one })),
    { name: 'office closed', ...officeClosed },
    ...(stateHolidays ? [{ name: 'holidays of the state', ...stateHolidays }] : []),
    ...(addedDays
      ? [
          {
            name: 'added days',
            says: `${addedDays.says} Served: ${waysOf(addedDays)}.`,
            source: addedDays.source,
          },
        ]
      : []),
    ...(deemedService
      ? [{ name: 'deemed service', says: `${waysOf(deemedService)}.`, source: deemedService.source }]
      : []),
  ]
}

function waysOf(served: { readonly ways: readonly { readonly says: string }[] }): string {
  return served.ways.map(({ says }) => says).join('; ')
}
