// Makes ready what a command of package.json needs: packages, a Node that is new enough, the files of public/.
// Plain JavaScript without packages, for it runs before they are there and on the machine's own Node. Says nothing
// when there is nothing to do, and nothing at all on standard output.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldest = [22, 12]

if (!isInstalled()) run('installing the packages', 'npm', ['ci', '--no-audit', '--no-fund'], withoutOurBin())
requireNode()
if (!areAssetsBuilt())
  run('making the files of public/', 'node', ['--import', 'tsx', 'src/web/build-assets.ts'])

/** Whether node_modules holds the versions of the lockfile; packages for other kinds of machine may be absent. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const there = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const installed = there[path]
    return installed ? installed.version === version : Boolean(optional)
  })
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/** On Linux the packages bring their own Node, first on the path within npm's commands; elsewhere it is the machine's. */
function requireNode() {
  const { stdout } = spawnSync('node', ['--version'], { cwd: root, encoding: 'utf8' })
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  fail(
    `Anteroom needs Node ${oldest.join('.')} or newer; here it is ${(stdout ?? '').trim() || 'missing'}. See https://nodejs.org`,
  )
}

function areAssetsBuilt() {
  const built = join(root, 'public/assets/anteroom.css')
  if (!existsSync(built)) return false
  const own = join(root, 'src/web/assets')
  const sources = ['package-lock.json', 'src/web/build-assets.ts'].map((name) => join(root, name))
  for (const name of readdirSync(own)) sources.push(join(own, name))
  return sources.every((source) => statSync(source).mtimeMs <= statSync(built).mtimeMs)
}

function run(what, command, args, env = process.env) {
  console.error(`anteroom: ${what}`)
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (error || status !== 0) fail(`${what} failed${error ? `: ${error.message}` : ''}`)
}

/** npm must not run on the very Node it is about to replace, nor be as silent as the command that called it. */
function withoutOurBin() {
  const ours = join(root, 'node_modules')
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(ours))
  return { ...process.env, PATH: path.join(delimiter), npm_config_loglevel: 'error' }
}

function fail(says) {
  console.error(`anteroom: ${says}`)
  process.exit(1)
}
