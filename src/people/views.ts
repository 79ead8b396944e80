import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/** Witnesses by reference, for the rooms above to read and join. The vault has no view. */
export const witnesses = sqliteView('witness_view').as((qb) => qb.select().from(tables.witnesses))
