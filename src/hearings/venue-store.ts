import { and, asc, eq, isNull } from 'drizzle-orm'
import type { CaseScope } from '../access/scope.ts'
import { courtCases, defendants } from '../cases/views.ts'
import { courthouses, resources } from '../resources/views.ts'
import type { Db } from '../db/connection.ts'
import type { Zone } from '../time/zone.ts'

/** Where the hearings of a case can be, and whom they can name. */
export type Venue = {
  readonly jurisdiction: string
  /** The zone of the case's court, for hearings that name no courthouse. */
  readonly zone: Zone
  readonly judge: string | null
  readonly courthouses: readonly { readonly id: string; readonly name: string; readonly zone: Zone }[]
  /** The courtrooms that the office keeps, by courthouse and name. */
  readonly courtrooms: readonly {
    readonly id: string
    readonly name: string
    readonly courthouseId: string
  }[]
  readonly defendantNames: readonly string[]
}

/** The zone in which a hearing sits: its courthouse's; where none is said, or none that is known, the case's. */
export function zoneIn(venue: Venue, courthouseId: string | null): Zone {
  return venue.courthouses.find(({ id }) => id === courthouseId)?.zone ?? venue.zone
}

/** The courthouses in use, those of the case's own court first. */
export async function venueOf(db: Db, scope: CaseScope): Promise<Venue> {
  const [[head], houses, rooms, people] = await db.batch([
    db.select().from(courtCases).where(eq(courtCases.id, scope.caseId)),
    db.select().from(courthouses).where(isNull(courthouses.retiredAt)).orderBy(asc(courthouses.name)),
    db
      .select({ id: resources.id, name: resources.name, courthouseId: resources.courthouseId })
      .from(resources)
      .where(and(eq(resources.sort, 'courtroom'), isNull(resources.retiredAt)))
      .orderBy(asc(resources.name)),
    db
      .select({ name: defendants.name })
      .from(defendants)
      .where(eq(defendants.caseId, scope.caseId))
      .orderBy(asc(defendants.number), asc(defendants.name)),
  ])
  if (!head) throw new Error('a scope was granted for a case that is not there')
  const own = houses.filter((house) => house.courtId === head.courtId)
  const others = houses.filter((house) => house.courtId !== head.courtId)
  return {
    jurisdiction: head.jurisdiction,
    zone: head.zone as Zone,
    judge: head.assignedJudge,
    courthouses: [...own, ...others].map(({ id, name, zone }) => ({ id, name, zone: zone as Zone })),
    courtrooms: rooms.flatMap(({ courthouseId, ...room }) =>
      courthouseId === null ? [] : [{ ...room, courthouseId }],
    ),
    defendantNames: people.map((person) => person.name),
  }
}
