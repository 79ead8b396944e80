import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/** Which lines decide on which accommodation, for the rooms above to read and join. */
export const rulingLinesOn = sqliteView('ruling_line_on_view').as((qb) =>
  qb.select().from(tables.rulingLinesOn),
)
