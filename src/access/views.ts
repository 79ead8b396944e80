import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/** The people of the office and the advocates, for the rooms above: who somebody is, nothing of how they sign in. */
export const users = sqliteView('user_view').as((qb) => {
  const { id, name, role, organisation, endedAt } = tables.users
  return qb.select({ id, name, role, organisation, endedAt }).from(tables.users)
})
