import { oneLine } from './visible-text.ts'

const government = /^(?:the\s+)?(?:U\.?\s?S\.?\s?A\.?|U\.?\s?S\.?|United States(?: of America)?)$/i

/** Whether the name is the prosecuting government's. */
export function isGovernment(name: string): boolean {
  return government.test(name.trim()) || /^government$/i.test(name.trim())
}

/** `USA v. Doe, et al` becomes `United States v. Doe`. Capitals stay as the court prints them. */
export function caseNameOf(caption: string): string {
  const sides = oneLine(caption).split(/(?<!\s)\s+-?vs?\.?-?\s+/i)
  return sides.map(sideOf).join(' v. ')
}

function sideOf(side: string): string {
  const alone = side.replace(/,?(?<!\s)\s*\bet\.? al\.?$/i, '').trim()
  return government.test(alone) ? 'United States' : alone
}
