import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import type {
  BatchResult,
  Condition,
  Failure,
  Request,
  Statement,
  StatementResult,
  Value,
} from './protocol.ts'

type Native = InstanceType<typeof Database>

/** How long a statement waits for another stream's write lock, milliseconds. */
const patience = 10_000

/** One connection to one database, as a client holds it between the requests of a transaction. */
export class Stream {
  usedAt = Date.now()
  readonly #connection: Native
  readonly #texts = new Map<number, string>()

  constructor(file: string) {
    // No busy timeout: a native wait would block the one thread that has to run the lock holder's COMMIT.
    this.#connection = new Database(file, { timeout: 0 })
    this.#connection.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF')
  }

  /** Makes the connection as good as new. */
  reset(): void {
    this.#texts.clear()
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
  }

  close(): void {
    this.reset()
    this.#connection.close()
  }

  async answer(request: Exclude<Request, { type: 'close' }>): Promise<object> {
    switch (request.type) {
      case 'execute':
        return { type: 'execute', result: await this.#execute(request.stmt) }
      case 'batch':
        return { type: 'batch', result: await this.#batch(request.batch.steps) }
      case 'sequence':
        await unlocked(() => this.#connection.exec(this.#text(request)))
        return { type: 'sequence' }
      case 'store_sql':
        this.#texts.set(request.sql_id, request.sql)
        return { type: 'store_sql' }
      case 'close_sql':
        this.#texts.delete(request.sql_id)
        return { type: 'close_sql' }
      default:
        return request satisfies never
    }
  }

  async #batch(steps: { condition?: Condition; stmt: Statement }[]): Promise<BatchResult> {
    const done: BatchResult = { step_results: [], step_errors: [] }
    for (const [i, step] of steps.entries()) {
      done.step_results[i] = null
      done.step_errors[i] = null
      if (step.condition && !holds(step.condition, done)) continue
      try {
        done.step_results[i] = await this.#execute(step.stmt)
      } catch (error) {
        done.step_errors[i] = failure(error)
      }
    }
    return done
  }

  async #execute(stmt: Statement): Promise<StatementResult> {
    // Prepared once: run again, it lets go of what it had begun; another beside it would wait for it for ever.
    const prepared = this.#connection.prepare(this.#text(stmt)).safeIntegers(true)
    const args = bound(stmt)
    const hasRows = returnsRows(prepared)
    return unlocked(() => {
      if (!hasRows) {
        const info = prepared.run(args)
        return {
          cols: [],
          rows: [],
          affected_row_count: info.changes,
          last_insert_rowid: `${info.lastInsertRowid}`,
        }
      }
      const cols = prepared.columns().map((column) => ({ name: column.name, decltype: column.type }))
      const rows = (prepared.all(args) as unknown[][]).map((row) => Array.from(row, encode))
      return { cols, rows, affected_row_count: 0, last_insert_rowid: null }
    })
  }

  #text(request: { sql?: string; sql_id?: number }): string {
    return request.sql ?? this.#texts.get(request.sql_id ?? -1) ?? ''
  }
}

/** What the client is told of an error. */
export function failure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), code: 'UNKNOWN' }
  return { message: error.message, code: codeOf(error) }
}

async function unlocked<T>(step: () => T): Promise<T> {
  const start = Date.now()
  for (;;) {
    try {
      return step()
    } catch (error) {
      // SQLITE_BUSY_SNAPSHOT comes back however long one waits: the reader's view is too old to write from.
      if (!(error instanceof Error) || codeOf(error) !== 'SQLITE_BUSY' || Date.now() - start > patience)
        throw error
      await pause(1 + Math.random() * 3)
    }
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}

function returnsRows(statement: { raw(on: boolean): unknown }): boolean {
  try {
    statement.raw(true)
    return true
  } catch {
    return false
  }
}

function holds(condition: Condition, done: BatchResult): boolean {
  switch (condition.type) {
    case 'ok':
      return done.step_results[condition.step] != null
    case 'error':
      return done.step_errors[condition.step] != null
    case 'not':
      return !holds(condition.cond, done)
    case 'and':
      return condition.conds.every((c) => holds(c, done))
    case 'or':
      return condition.conds.some((c) => holds(c, done))
    default:
      return condition satisfies never
  }
}

function bound(stmt: Statement): unknown {
  if (!stmt.named_args?.length) return (stmt.args ?? []).map(decode)
  return Object.fromEntries(stmt.named_args.map((arg) => [arg.name.replace(/^[:@$]/, ''), decode(arg.value)]))
}

function decode(value: Value): unknown {
  switch (value.type) {
    case 'null':
      return null
    case 'integer':
      return BigInt(value.value)
    case 'float':
    case 'text':
      return value.value
    case 'blob':
      return Buffer.from(value.base64, 'base64')
    default:
      return value satisfies never
  }
}

function encode(value: unknown): Value {
  if (value === null) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  return {
    type: 'blob',
    base64: Buffer.from(value as Uint8Array)
      .toString('base64')
      .replace(/=+$/, ''),
  }
}
