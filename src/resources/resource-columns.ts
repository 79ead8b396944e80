import { sql } from 'drizzle-orm'
import type { Zone } from '../time/zone.ts'
import { courthouses, resources } from './views.ts'

/** The clock of the place something is in: its own, else that of its courthouse. Zones are parsed before they are stored. */
export const clockOfResource = sql<Zone | null>`coalesce(${resources.zone}, (select place.zone from ${courthouses} place where place.id = ${resources.courthouseId}))`

/** The columns that make a `Resource`. */
export const resourceColumns = {
  id: resources.id,
  kind: resources.kind,
  name: resources.name,
  sort: resources.sort,
  courthouseId: resources.courthouseId,
  quantity: resources.quantity,
  setupMinutes: resources.setupMinutes,
  strikeMinutes: resources.strikeMinutes,
  travelMinutes: resources.travelMinutes,
  serves: resources.serves,
  languages: resources.languages,
  clock: clockOfResource,
  hours: resources.hours,
  closedOn: resources.closedOn,
} as const
