import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Db } from './connection.ts'

/**
 * The office's database on a libSQL server, over HTTP. Opens nothing yet: every statement or batch is one request.
 * Runs alike on Workers and Node; brings no migrations.
 *
 * @param url `libsql://`, `https://` or `http://`
 */
export function openRemote(url: string, authToken?: string): Db {
  const client = createClient({
    url,
    ...(authToken ? { authToken } : {}),
    // No limit: the driver would run a statement that had to wait from within the request that made room for it,
    // and on Workers a request's connections end with the request.
    concurrency: Number.POSITIVE_INFINITY,
  })
  return drizzle(client)
}
