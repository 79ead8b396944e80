import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

type Office = { readonly url: string; readonly child: ChildProcess; readonly said: () => string }

/** Starts the office as `npm start` does, and waits until it says where it is open. */
async function start(folder: string, more: Record<string, string> = {}): Promise<Office> {
  const environment = { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, PORT: '0', ...more }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/node.ts'], { env: environment })
  started.push(child)
  let said = ''
  child.stdout.on('data', (words) => (said += words))
  child.stderr.on('data', (words) => (said += words))
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error(said)))
    child.stdout.on('data', () => {
      const url = /open at (\S+)[\s\S]*\n/.exec(said)?.[1]
      if (url) resolve({ url, child, said: () => said })
    })
  })
}

const ended = (child: ChildProcess) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
const emptyFolder = () => mkdtempSync(join(inject('officeFolder'), 'served-'))

describe('the office served from one machine', () => {
  test('opens on an empty folder, answers, shows a link for the first administrator, and closes when told to', async () => {
    const { url, child, said } = await start(emptyFolder())
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const style = await fetch(`${url}/assets/anteroom.css?v=1`)
    expect(style.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${url}/assets/..%2f..%2fpackage.json`)).status).toBe(404)
    await expect.poll(said).toContain(`${url}/welcome/`)
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
  })

  test('killed and started again, it is there as before', async () => {
    const folder = emptyFolder()
    const first = await start(folder)
    first.child.kill('SIGKILL')
    await ended(first.child)
    const second = await start(folder)
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200)
  })

  test('told to use a port that is taken, it says so in one line', async () => {
    const { url } = await start(emptyFolder())
    const { port } = new URL(url)
    await expect(start(emptyFolder(), { PORT: port })).rejects.toThrow(
      new RegExp(`^anteroom: port ${port} is taken: set PORT to another\n$`),
    )
  })
})
