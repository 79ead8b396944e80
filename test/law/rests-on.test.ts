import { describe, expect, test } from 'vitest'
import { casesInPaper } from '../../src/jurisdictions/us-federal/authorities.ts'
import { childClosedCircuit } from '../../src/jurisdictions/us-federal/child-closed-circuit.ts'
import { jurisdictions } from '../../src/jurisdictions/all.ts'
import type { Jurisdiction } from '../../src/law/jurisdiction.ts'
import type { Finding } from '../../src/law/finding.ts'

const laws: readonly Jurisdiction[] = jurisdictions
const inPaper: readonly Finding[] = childClosedCircuit

describe.each(laws.map((law) => [law.id, law] as const))('the law of %s', (_, law) => {
  test('computes, tells and charges on texts, never on a summary', () => {
    const firm = [
      ...law.deadlineRules.flatMap(({ source, method }) => [source, ...(method ? [method] : [])]),
      ...law.duties.map(({ source }) => source),
      ...law.charges.flatMap(({ source, limitation }) => [
        source,
        ...(limitation ? [limitation.source] : []),
      ]),
      ...Object.values(law.counting.units).map(({ source }) => source),
      ...law.closedDays.holidays.map(({ source }) => source),
      ...(law.speedyTrial?.clocks ?? []).map(({ source }) => source),
      ...(law.speedyTrial?.exclusions ?? []).map(({ source }) => source),
    ]
    expect(firm.filter(({ read }) => read === 'summary')).toEqual([])
  })
  test('has one row for each link target on its page', () => {
    const targets = [...law.provisions, ...law.duties, ...(law.statements ?? []), ...law.charges].map(
      ({ id }) => id,
    )
    expect(targets.filter((id, at) => targets.indexOf(id) !== at)).toEqual([])
  })
  test('keeps no case that nothing sends a lawyer to', () => {
    const named = new Set<string>([
      ...[...law.provisions, ...(law.statements ?? [])].flatMap((one) => one.cases ?? []),
      ...(law.id === 'us-federal' ? [...casesInPaper, ...inPaper.flatMap((one) => one.cases ?? [])] : []),
    ])
    expect((law.cases ?? []).filter(({ id }) => !named.has(id))).toEqual([])
  })
})

test('no finding of a motion rests on a summary', () => {
  expect(inPaper.filter(({ source }) => source.read === 'summary')).toEqual([])
})
