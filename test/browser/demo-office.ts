import { copyFileSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { createApp } from '../../src/app.ts'
import { listen } from '../../src/commands/listen.ts'
import { openFile } from '../../src/db/open-file.ts'
import type { DemoAccount } from '../../src/demo/furnish.ts'
import { readKeyRing } from '../../src/keys/key-ring.ts'
import { browser } from './in-chromium.ts'

/** A copy of the furnished office, served over HTTP on a port of its own, as `npm run demo` serves it. */
export async function openDemoOffice() {
  const { file, vaultKeys, accounts } = inject('furnishedOffice')
  const folder = mkdtempSync(join(inject('officeFolder'), 'demo-'))
  copyFileSync(file, join(folder, 'anteroom.db'))
  const { db, close } = await openFile(folder)
  const keys = readKeyRing(vaultKeys)
  const now = () => Date.now()
  const appAt = (port: number) =>
    createApp({ db, keys, baseUrl: `http://localhost:${port}`, now, demo: true })
  const server = await listen('127.0.0.1', 0, appAt)
  return {
    url: `http://localhost:${server.port}`,
    accounts,
    app: appAt(server.port),
    close: async () => {
      await server.close()
      close()
    },
  }
}
export type DemoOffice = Awaited<ReturnType<typeof openDemoOffice>>

/** A browser window in which the person of that role is signed in; close its context when done. */
export async function signedInAs(
  office: DemoOffice,
  role: string,
  options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  const account = accountOf(office, role)
  const context = await (await browser()).newContext(options)
  const page = await context.newPage()
  await signIn(page, office.url, account)
  return page
}

export function accountOf(office: DemoOffice, role: string): DemoAccount {
  const account = office.accounts.find((one) => one.role === role)
  if (!account) throw new Error(`nobody in the demonstration is ${role}`)
  return account
}

async function signIn(page: Page, url: string, account: DemoAccount): Promise<void> {
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
