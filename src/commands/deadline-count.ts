import { createReadStream } from 'node:fs'
import { answerQuestion } from '../counting/answer-question.ts'
import type { Command } from './run-command.ts'

export const command: Command = {
  says: `Counts periods of the law, one JSON object a line, and writes for each one line: \`due\`, the last open day, with every
    step that led there and where it is written; or an \`error\` with a code and words. \`landed\` is the day the bare count
    reached, where it was a closed one. Fields: id, jurisdiction, trigger, offset, unit, direction; and where wanted rule,
    served, zone, court_closed (days the office cannot be reached), state (where a federal court sits, like us-ca).`,
  usage: 'deadline count [FILE…] < rows.jsonl',
  options: {},
  run: async ({ words }) => {
    let waiting: string[] = []
    let number = 0
    for (const input of words.length > 0 ? words.map((path) => createReadStream(path)) : [process.stdin])
      for await (const line of linesOf(input.setEncoding('utf8'))) {
        number += 1
        // `trim` takes off a byte order mark too, and the carriage return of a file from Windows.
        const text = line.trim()
        if (text === '') continue
        waiting.push(answered(text, number))
        if (waiting.length < 500) continue
        await write(waiting)
        waiting = []
      }
    await write(waiting)
    return 0
  },
}

/** Lines as JSON Lines has them: only a line feed ends one. Node’s own reader breaks at U+2028 within a text too. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = ''
  for await (const chunk of input) {
    const [first = '', ...others] = chunk.split('\n')
    begun += first
    const next = others.pop()
    if (next === undefined) continue
    yield begun
    yield* others
    begun = next
  }
  yield begun
}

function answered(line: string, number: number): string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return refused(null, 'not-json', `Line ${number} is not JSON.`)
  }
  const id = idOf(row)
  if (id === undefined)
    return refused(null, 'bad-id', `The id of line ${number} is neither text nor a number.`)
  const answer = answerQuestion(row)
  if (!answer.ok) return refused(id, answer.code, answer.message)
  const { due, landed, steps, source } = answer
  return JSON.stringify({ id, due, ...(landed ? { landed } : {}), steps, source })
}

/** What the row is known by; null where it has no id, undefined where its id is nothing to be known by. */
function idOf(row: unknown): string | number | null | undefined {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'id')) return null
  const { id } = row as { readonly id: unknown }
  return typeof id === 'string' || typeof id === 'number' || id === null ? id : undefined
}

function refused(id: string | number | null, code: string, message: string): string {
  return JSON.stringify({ id, error: { code, message } })
}

async function write(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  // A reader slower than us is waited for.
  if (!process.stdout.write(`${lines.join('\n')}\n`))
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}
