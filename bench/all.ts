// `npm run bench [-- name …] [--million]`: every benchmark in a process of its own, one JSON line for each figure.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const benches = ['docket-extract', 'book', 'feed', 'motion', 'deadlines']

const given = process.argv.slice(2)
const flags = given.filter((word) => word.startsWith('-'))
const names = given.filter((word) => !word.startsWith('-'))
const unknown = names.filter((name) => !benches.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}: there are ${benches.join(', ')}`)
  process.exit(2)
}

for (const name of names.length > 0 ? names : benches) {
  const file = join(import.meta.dirname, `${name}.ts`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
