// `npm run check`: everything that must hold before a commit. Runs every step even after one failed, and names them.
//   --without-tests    for a machine that has just run them
//   --results FILE     writes {"passed", "failed"}, in steps
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { 'without-tests': { type: 'boolean' }, results: { type: 'string' } },
})

const steps = [
  { name: 'types', holds: () => runs('tsc', ['--noEmit']) },
  { name: 'lint', holds: () => runs('oxlint', ['--deny-warnings']) },
  { name: 'format', holds: () => runs('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'dead code', holds: () => runs('knip', []) },
  { name: 'dead code, tests not counted as users', holds: () => runs('knip', ['--production']) },
  { name: 'migrations agree with one another', holds: () => runs('drizzle-kit', ['check']) },
  { name: 'migrations make the tables of today', holds: migrationsAreComplete },
  ...(values['without-tests'] ? [] : [{ name: 'tests', holds: () => runs('vitest', ['run']) }]),
]

const failed = []
for (const { name, holds } of steps) {
  const start = performance.now()
  const held = holds()
  console.log(`${held ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (!held) failed.push(name)
}
if (values.results)
  writeFileSync(
    values.results,
    JSON.stringify({ passed: steps.length - failed.length, failed: failed.length }),
  )
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`)
  process.exit(1)
}

function runs(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  return status === 0
}

/** Asked to generate into a copy, the kit must find nothing to add. */
function migrationsAreComplete() {
  const copy = mkdtempSync(join(tmpdir(), 'anteroom-migrations-'))
  try {
    cpSync('drizzle', copy, { recursive: true })
    const args = [
      'generate',
      '--dialect',
      'sqlite',
      '--schema',
      './src/*/{tables,views}.ts',
      '--casing',
      'snake_case',
      '--out',
      copy,
    ]
    if (!runs('drizzle-kit', args)) return false
    const added = readdirSync(copy).filter((name) => !readdirSync('drizzle').includes(name))
    if (added.length > 0)
      console.error('the tables have changed: run drizzle-kit generate and commit what it writes')
    return added.length === 0
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
