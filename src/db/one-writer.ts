import type { Client, InArgs, InStatement, Transaction, TransactionMode } from '@libsql/client'
import { isCutOff, isLocked, type Patience } from './patience.ts'

/**
 * Lets one writer at a time through to an embedded file. The native driver waits for a lock by blocking the thread,
 * the same thread that has to run the COMMIT it waits for: two writers in one process would stand still until the
 * busy timeout. Here the second waits as a promise. Reads go past, for a write does not hinder them.
 *
 * @param patience how a writer waits for other processes
 */
export function oneWriterToFile(client: Client, patience: Patience): Client {
  const next = queue()
  const read: Queue = async (step) => {
    try {
      return await step()
    } catch (error) {
      // Rare: another process is recovering the file, or a writer that waits has just renewed the connections. To
      // wait means to renew them too, so not beside a writer.
      if (!isLocked(error) && !isCutOff(error, client)) throw error
      return next(() => patience(step))
    }
  }
  return throughLanes(client, { next, patience, read })
}

type Lanes = { readonly next: Queue; readonly patience: Patience; readonly read: Queue }

function throughLanes(client: Client, { next, patience, read }: Lanes): Client {
  const write: Queue = (step) => next(() => patience(step))
  return {
    execute: (statement: InStatement, args?: InArgs) => {
      const whole = typeof statement === 'string' && args ? { sql: statement, args } : statement
      return (isSelect(whole) ? read : write)(() => client.execute(whole))
    },
    batch: (statements, mode) => write(() => client.batch(statements, mode)),
    migrate: (statements) => write(() => client.migrate(statements)),
    executeMultiple: (sql) => write(() => client.executeMultiple(sql)),
    transaction: (mode?: TransactionMode) =>
      holdingTheTurn(next, () => patience(() => client.transaction(mode ?? 'write'))),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
    get closed() {
      return client.closed
    },
    protocol: client.protocol,
  }
}

function isSelect(statement: InStatement): boolean {
  return /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}

type Queue = <T>(step: () => Promise<T>) => Promise<T>

function queue(): Queue {
  let tail: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = tail.then(step)
    tail = turn.catch(() => undefined)
    return turn
  }
}

/** A transaction keeps its turn until it is committed, rolled back or closed. */
function holdingTheTurn(next: Queue, begin: () => Promise<Transaction>): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    void next(async () => {
      try {
        const transaction = await begin()
        await new Promise<void>((end) => resolve(endingWith(transaction, end)))
      } catch (error) {
        reject(error)
      }
    })
  })
}

function endingWith(transaction: Transaction, end: () => void): Transaction {
  return {
    execute: (statement) => transaction.execute(statement),
    batch: (statements) => transaction.batch(statements),
    executeMultiple: (sql) => transaction.executeMultiple(sql),
    commit: () => transaction.commit().finally(end),
    rollback: () => transaction.rollback().finally(end),
    close: () => {
      transaction.close()
      end()
    },
    get closed() {
      return transaction.closed
    },
  }
}
