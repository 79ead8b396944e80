import { type Client, LibsqlError } from '@libsql/client/sqlite3'

/** Runs a step, again and again while another process has the file locked. */
export type Patience = <T>(step: () => Promise<T>) => Promise<T>

/**
 * For an embedded file that other processes write to as well. Each step must do all it does, or nothing.
 * @param longest how long to wait for another process, milliseconds
 */
export function patienceWith(client: Client, longest = 5000): Patience {
  return async (step) => {
    const until = performance.now() + longest
    for (;;) {
      try {
        return await step()
      } catch (error) {
        if (!isLocked(error) || client.closed) throw error
        // The driver leaves a statement that met a lock unfinished on its connection. Later writes there would report
        // success and not be committed (tursodatabase/libsql-client-ts#352), so that connection is not used again.
        // oxlint-disable-next-line typescript/await-thenable -- its type says nothing is to be waited for; this driver's returns a promise
        await client.reconnect()
        if (performance.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
      }
    }
  }
}

/** Another process has the file locked. */
export function isLocked(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === 'SQLITE_BUSY'
}

/** The connection was renewed under a statement that had not begun yet. */
export function isCutOff(error: unknown, client: Client): boolean {
  return error instanceof LibsqlError && error.code === 'CLIENT_CLOSED' && !client.closed
}
