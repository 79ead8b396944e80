import { caseDeadlines } from '../src/deadlines/case-deadlines.ts'
import { caseLaw } from '../src/deadlines/case-law.ts'
import { count, type Period } from '../src/counting/count.ts'
import { jurisdictions } from '../src/jurisdictions/all.ts'
import { date } from '../src/time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../src/time/day-number.ts'
import { zone } from '../src/time/zone.ts'
import { machine, measure } from './measure.ts'

// Periods as cases have them: of every jurisdiction, in the units it counts, forward and back over twelve years.
const first = dayNumber(date('2025-11-01'))
const asked = Array.from({ length: 100_000 }, (_, i) => {
  const law = jurisdictions[i % jurisdictions.length] ?? jurisdictions[0]
  const known = Object.keys(law.counting.units).filter((unit) => unit !== 'hours') as Period['unit'][]
  const unit = known[i % known.length] ?? 'days'
  const direction = i % 3 === 0 ? ('before' as const) : ('after' as const)
  const offset = unit === 'months' || unit === 'years' ? 1 + (i % 3) : [7, 14, 10, 30, 21, 5][i % 6]!
  return { law, period: { trigger: dayOfNumber(first + ((i * 37) % 4300)), offset, unit, direction } }
})

const runs: number[] = []
for (let run = 0; run < 7; run++) {
  const from = performance.now()
  let counted = 0
  for (const { law, period } of asked) if (count(period, law).ok) counted++
  runs.push(performance.now() - from)
  if (counted < 99_000) throw new Error(`only ${counted} of 100,000 periods were counted`)
}
const sorted = runs.toSorted((a, b) => a - b)
const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN)
const p50_ms = at(0.5)
console.log(
  JSON.stringify({
    name: '100,000 deadlines counted with their steps',
    n: runs.length,
    p50_ms,
    p95_ms: at(0.95),
    per_second: Math.round(100_000_000 / p50_ms),
    ...machine,
  }),
)

// One case of 200 hearings, as the case's page computes it: every rule in force for every hearing.
const law = caseLaw('us-federal', 'casd', [{ on: date('2026-12-18'), because: 'The office is closed' }])
if (!law) throw new Error('no federal law')
const kinds = ['trial-start', 'sentencing', 'motion-hearing', 'plea-hearing'] as const
const hearings = Array.from({ length: 200 }, (_, i) => ({
  ref: `hearing-${i}`,
  id: kinds[i % kinds.length] ?? kinds[0],
  on: dayOfNumber(first + i * 5),
  at: null,
  zone: zone('America/Los_Angeles'),
  words: 'Hearing',
  changedAt: 0,
  former: [dayOfNumber(first + i * 5 + 30)],
}))
await measure('all deadlines of a case of 200 hearings', 200, {}, async () => () => {
  const found = caseDeadlines(law, hearings, new Map(), [], date('2026-11-24'))
  if (found.length < 500) throw new Error(`only ${found.length} deadlines`)
})
