import { createInterface } from 'node:readline'
import { answerQuestion } from '../deadlines/answer-question.ts'
import type { Command } from './run-command.ts'

export const command: Command = {
  says: 'Counts periods of the law, one JSON object a line, and writes the last day of each with every step that led there. A period that cannot be counted is answered with an error in words.',
  usage: 'deadline count < rows.jsonl',
  options: {},
  run: async () => {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    let waiting: string[] = []
    for await (const line of lines) {
      if (line.trim() === '') continue
      waiting.push(answered(line))
      if (waiting.length < 500) continue
      await write(waiting)
      waiting = []
    }
    await write(waiting)
    return 0
  },
}

function answered(line: string): string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return JSON.stringify({ id: null, error: { code: 'not-json', message: 'The line is not JSON.' } })
  }
  const id = typeof row === 'object' && row !== null && 'id' in row ? (row as { id: unknown }).id : null
  const answer = answerQuestion(row)
  if (!answer.ok) return JSON.stringify({ id, error: { code: answer.code, message: answer.message } })
  const { due, landed, steps, source } = answer
  return JSON.stringify({ id, due, ...(landed ? { landed } : {}), steps, source })
}

async function write(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  // A reader slower than us is waited for.
  if (!process.stdout.write(`${lines.join('\n')}\n`))
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}
