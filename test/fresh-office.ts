import type { Db } from '../src/db/connection.ts'

/** True inside the Workers runtime. */
export const onWorkers = navigator.userAgent === 'Cloudflare-Workers'

/**
 * A migrated database with nothing in it, of the kind the runtime uses: an embedded file on Node, a libSQL server
 * over HTTP on Workers. Each call gives another; they are thrown away at the end of the run.
 */
export async function freshDb(): Promise<Db> {
  const { open } = onWorkers
    ? await import('./fresh-office/over-http.ts')
    : await import('./fresh-office/in-a-file.ts')
  return open()
}
