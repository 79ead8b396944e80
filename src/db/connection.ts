import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema.ts'

/** The office's database: an embedded libSQL file or a libSQL server over HTTP, behind the same face. */
export type Db = LibSQLDatabase<typeof schema>
