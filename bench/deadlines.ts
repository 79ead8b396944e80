import { count, type Period } from '../src/deadlines/count.ts'
import { jurisdictions } from '../src/jurisdictions/all.ts'
import { date } from '../src/time/calendar-date.ts'
import { dayNumber, dayOfNumber } from '../src/time/day-number.ts'
import { machine } from './measure.ts'

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
