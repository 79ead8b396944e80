import { createInterface } from 'node:readline'
import { extractLines, UnreadableLine } from '../docket/entry/extract-lines.ts'
import { type Command, fail } from './run-command.ts'

export const command: Command = {
  says: 'Reads docket entries, one JSON object a line, and writes the hearings and deadlines they speak of.',
  usage: 'docket extract < entries.jsonl > readings.jsonl',
  options: {},
  run: async () => {
    try {
      const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
      let waiting: string[] = []
      for await (const line of extractLines(lines)) {
        waiting.push(line)
        if (waiting.length === 500) waiting = await flush(waiting)
      }
      await flush(waiting)
      return 0
    } catch (error) {
      if (error instanceof UnreadableLine) return fail(1, error.message)
      throw error
    }
  },
}

function flush(lines: readonly string[]): Promise<string[]> {
  if (lines.length === 0) return Promise.resolve([])
  return new Promise((resolve, reject) => {
    process.stdout.write(`${lines.join('\n')}\n`, (error) => (error ? reject(error) : resolve([])))
  })
}
