import type { HearingReading } from './hearing-reading.ts'
import { readEntry, type EntryReading } from './read-entry.ts'

/** Why a line cannot be read. Thrown, since the lines before it are already written; the command line prints it. */
export class UnreadableLine extends Error {
  readonly line: number
  readonly reason: 'not-json' | 'not-an-entry'

  constructor(line: number, reason: 'not-json' | 'not-an-entry') {
    super(
      reason === 'not-json'
        ? `line ${line} is not JSON`
        : `line ${line} is not a docket entry: it needs "id" and "text", and "date_filed" as yyyy-mm-dd or null`,
    )
    this.name = 'UnreadableLine'
    this.line = line
    this.reason = reason
  }
}

/**
 * Turns JSON Lines of docket entries (`id`, `text`, `date_filed`) into JSON Lines of readings, one for one and in order.
 * Blank lines are passed over.
 *
 * @throws UnreadableLine at the first line that is not an entry
 */
export async function* extractLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() !== '') yield extractLine(line, number)
  }
}

function extractLine(line: string, number: number): string {
  const { id, text, dateFiled } = parseEntry(line, number)
  return JSON.stringify({ id, ...printedReading(readEntry({ text, dateFiled })) })
}

interface PrintedEntry {
  readonly id: string | number
  readonly text: string
  readonly dateFiled: string | null
}

function parseEntry(line: string, number: number): PrintedEntry {
  const value = parseJson(line, number)
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) {
    throw new UnreadableLine(number, 'not-an-entry')
  }
  const { id, text } = value
  const filed = 'date_filed' in value ? value.date_filed : null
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string')
    throw new UnreadableLine(number, 'not-an-entry')
  if (filed !== null && typeof filed !== 'string') throw new UnreadableLine(number, 'not-an-entry')
  return { id, text, dateFiled: filed }
}

function parseJson(line: string, number: number): unknown {
  try {
    // A byte order mark opens files saved by some office programs.
    return JSON.parse(line.replace(/^\ufeff/, ''))
  } catch {
    throw new UnreadableLine(number, 'not-json')
  }
}

/** The shape of the published gold labels, `snake_case` and all. */
function printedReading(reading: EntryReading): object {
  return { hearings: reading.hearings.map(printedHearing), deadlines: reading.deadlines }
}

function printedHearing({ fromDate, by, impliedDate, ...hearing }: HearingReading): object {
  return {
    ...hearing,
    ...(fromDate !== undefined && { from_date: fromDate }),
    ...(by !== undefined && { by }),
    ...(impliedDate !== undefined && { implied_date: impliedDate }),
  }
}
