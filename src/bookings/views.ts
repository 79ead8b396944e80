import { sqliteView } from 'drizzle-orm/sqlite-core'
import * as tables from './tables.ts'

/* What the rooms above may read and join of bookings, under the names of the tables. */

export const bookings = sqliteView('booking_view').as((qb) => qb.select().from(tables.bookings))
export const deliveries = sqliteView('delivery_view').as((qb) => qb.select().from(tables.deliveries))
