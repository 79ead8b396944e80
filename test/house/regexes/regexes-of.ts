import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** A regular expression of the house, and where it is written. */
export type Regex = { readonly file: string; readonly source: string; readonly flags: string }

/** Those written between slashes, and how often the file makes one from text within a function, where none sees it. */
export function writtenIn(file: string, text: string): { regexes: Regex[]; madeWhenCalled: number } {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const regexes: Regex[] = []
  let [depth, madeWhenCalled] = [0, 0]
  const enter = () => void depth++
  const leave = () => void depth--
  const make = ({ callee }: { callee: { type: string } }) => {
    if (depth > 0 && 'name' in callee && callee.name === 'RegExp') madeWhenCalled++
  }
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) regexes.push({ file, source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression: make,
    CallExpression: make,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  }).visit(program)
  return { regexes, madeWhenCalled }
}

/** Those that the files make from text when they are loaded. Loads each of them anew, and watches. */
export async function madeOnLoading(root: string, files: readonly string[]): Promise<Regex[]> {
  const regexes: Regex[] = []
  const itself = globalThis.RegExp
  globalThis.RegExp = new Proxy(itself, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given)
      const [, , caller = ''] = (new Error().stack ?? '').split('\n')
      const file = files.find((one) => caller.includes(`${join(root, one)}?`))
      if (file) regexes.push({ file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    const anew = randomUUID()
    for (const file of files) await import(`${join(root, file)}?${anew}`)
  } finally {
    globalThis.RegExp = itself
  }
  return regexes
}
