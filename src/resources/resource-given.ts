import type { Sort } from '../vocabulary/sorts.ts'
import { codes, entryOf, servedBy } from '../vocabulary/accommodations.ts'
import type { Given } from '../web/form.ts'
import { writeHours } from './hours.ts'
import type { ResourceRecord } from './resource.ts'

/** What the form of a new resource of a sort begins with: planning defaults, each to be edited. */
export function defaultsFor(sort: Sort): Given {
  const served = servedBy(sort)
  const needing = codes.filter((code) => entryOf(code).needs.some((need) => need === sort))
  const setup = Math.max(0, ...needing.map((code) => entryOf(code).setupMinutes))
  return {
    sort,
    serves: served,
    setupMinutes: String(setup),
    strikeMinutes: '15',
    travelMinutes: '30',
    quantity: '1',
  }
}

/** A resource as its form shows it. */
export function givenOf(resource: ResourceRecord): Given {
  const { name, sort, courthouseId, serves, note } = resource
  return {
    name,
    sort,
    courthouseId: courthouseId ?? '',
    serves,
    note,
    languages: resource.languages.join('\n'),
    zone: resource.zone ?? '',
    hours: writeHours(resource.hours),
    closedOn: resource.closedOn.join('\n'),
    quantity: String(resource.quantity),
    setupMinutes: String(resource.setupMinutes),
    strikeMinutes: String(resource.strikeMinutes),
    travelMinutes: String(resource.travelMinutes),
    version: String(resource.version),
  }
}
