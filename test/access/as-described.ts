import * as v from 'valibot'
import { operations } from '../../src/app.ts'

const described = Object.entries(operations).map(([name, operation]) => {
  const [method = '', path = ''] = name.split(' ')
  const pattern = new RegExp(`^${path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`)
  // A word before an id that would take it for one, as the routes are asked.
  return { name, method, pattern, ids: path.split(':').length, operation }
})

/**
 * Every answer of the JSON API that any test receives is held against the description of the API: what a program is
 * promised is what it gets, no field more and none less.
 */
export async function mustBeAsDescribed(method: string, url: string, answer: Response): Promise<void> {
  const { pathname } = new URL(url)
  if (!pathname.startsWith('/api/') || !answer.ok) return
  const [found] = described
    .filter((one) => one.method === method && one.pattern.test(pathname))
    .toSorted((a, b) => a.ids - b.ids)
  const answers = found?.operation.answers
  if (!found || answers === undefined) return
  if (answers === 'nothing') {
    if (answer.status !== 204) throw new Error(`${found.name} is described to answer nothing`)
    return
  }
  const read = v.safeParse(answers, await answer.clone().json())
  if (read.success) return
  const wrong = read.issues.slice(0, 5).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  throw new Error(`${found.name} does not answer as described:\n${wrong.join('\n')}`)
}
