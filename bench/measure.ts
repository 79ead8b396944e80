import { cpus } from 'node:os'

/** The machine's facts, for a reader who compares figures. */
export const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? '' }

/**
 * Runs a piece of work `n` times and prints one JSON line: milliseconds at the median and the 95th percentile.
 *
 * @param prepare what comes before each run and is not counted; gives the work to be timed
 */
export async function measure(
  name: string,
  n: number,
  facts: Readonly<Record<string, unknown>>,
  prepare: () => Promise<() => unknown>,
): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < n; i++) {
    const work = await prepare()
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(n * share)] ?? Number.NaN) * 100) / 100
  const seconds = times.reduce((sum, one) => sum + one, 0) / 1000
  const per_second = Math.round((n / seconds) * 10) / 10
  console.log(
    JSON.stringify({ name, n, p50_ms: at(0.5), p95_ms: at(0.95), per_second, ...facts, ...machine }),
  )
}
