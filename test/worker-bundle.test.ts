import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { freshVaultKeys } from '../src/keys/key-ring.ts'

// The tests inside the Workers runtime load the sources one by one and allow what a deployed Worker may not do, such
// as making code from text. Here the bundle that would be uploaded runs by itself.
const wrangler = join(import.meta.dirname, '../node_modules/wrangler/bin/wrangler.js')
const folder = () => mkdtempSync(join(inject('officeFolder'), 'worker-'))
const environment = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' }

let child: ChildProcess | undefined
let url = ''

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const settings = {
    DATABASE_URL: await (await fetch(inject('libsqlServer'), { method: 'POST' })).text(),
    VAULT_KEYS: JSON.stringify(freshVaultKeys('2026-11')),
    BASE_URL: url,
  }
  const given = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const where = ['--ip', '127.0.0.1', '--port', `${port}`, '--inspector-port', '0', '--persist-to', folder()]
  child = spawn(process.execPath, [wrangler, 'dev', ...where, ...given], {
    env: environment,
    stdio: 'ignore',
  })
  await vi.waitUntil(isUp, { timeout: 60_000, interval: 250 })
}, 90_000)

// Asked to stop, wrangler takes the runtime with it; killed, it would leave it behind.
afterAll(async () => {
  if (!child || child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
})

describe('the Worker as it would be uploaded', () => {
  test('is smaller than 1 MB when compressed', async () => {
    const args = ['deploy', '--dry-run', '--minify', '--outdir', folder()]
    const { stdout } = await promisify(execFile)(process.execPath, [wrangler, ...args], { env: environment })
    expect(Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1])).toBeLessThan(1000)
  })

  test('is open, with its pages and the files beside it', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${url}/sign-in`)).text()).toContain('Anteroom')
    const { headers } = await fetch(`${url}/assets/anteroom.css`)
    expect(headers.get('content-type')).toContain('text/css')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(`${url}/_headers`)).status).toBe(404)
    expect((await fetch(`${url}/nothing-here`)).status).toBe(404)
  })

  test('answers a hundred readers at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(`${url}/healthz`)))
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
  })
})

const isUp = () =>
  fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
