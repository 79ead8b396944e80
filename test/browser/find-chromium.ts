import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, one on the PATH, or the one Playwright fetched; else null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const all = [...(named ? [named] : []), ...onPath, ...elsewhere, chromium.executablePath()]
  return all.find(canRun) ?? null
}

/** How to get one, in words for the terminal. */
export const howToGetChromium =
  'The tests in a browser need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. Anywhere: npm exec ' +
  'playwright-core install chromium. Or name one: CHROMIUM_PATH=/path/to/chromium npm test'

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
