import type { Db } from './connection.ts'

const tails = new WeakMap<Db, Promise<unknown>>()

/** From now on, acts on this database run one after another within this process. For embedded files only. */
export function keepTurns(db: Db): void {
  tails.set(db, Promise.resolve())
}

/**
 * Runs `step` after every earlier step on the same database has ended. A database that keeps no turns (a server
 * over HTTP) runs it at once: on Workers one request may not wait for the promise of another.
 */
export function inTurn<T>(db: Db, step: () => Promise<T>): Promise<T> {
  const tail = tails.get(db)
  if (!tail) return step()
  const turn = tail.then(step, step)
  tails.set(
    db,
    turn.catch(() => undefined),
  )
  return turn
}
