import type { LibSQLDatabase } from 'drizzle-orm/libsql'

/**
 * The office's database: an embedded libSQL file or a libSQL server over HTTP, behind the same face. It knows no table:
 * each room brings its own.
 */
export type Db = LibSQLDatabase
