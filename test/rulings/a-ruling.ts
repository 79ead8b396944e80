import { eq } from 'drizzle-orm'
import { accommodations, courtRequests } from '../../src/accommodations/tables.ts'
import type { RequestState } from '../../src/accommodations/asked-for.ts'
import type { Db } from '../../src/db/connection.ts'
import { newId } from '../../src/db/new-id.ts'
import type { Outcome } from '../../src/rulings/ruling.ts'
import { courtOrders, rulingLines, rulingLinesOn } from '../../src/rulings/tables.ts'

/** The accommodation asks for an order, and asking has come so far. */
export async function aRequest(
  db: Db,
  accommodationId: string,
  state: RequestState = 'applied',
  number = 1,
): Promise<string> {
  const id = `${accommodationId}-${number}`
  await db.update(accommodations).set({ asks: true }).where(eq(accommodations.id, accommodationId))
  await db.insert(courtRequests).values({
    id,
    accommodationId,
    number,
    state,
    appliedOn: state === 'to apply' ? null : '2026-09-01',
    createdAt: 1,
  })
  return id
}

/** The court ruled on the accommodation, for every sitting, as it was recorded. Gives the id of the line. */
export async function aRuling(
  db: Db,
  accommodationId: string,
  outcome: Outcome,
  more: { readonly ruledOn?: string; readonly recordedAt?: number; readonly conditions?: string } = {},
): Promise<string> {
  const [it] = await db.select().from(accommodations).where(eq(accommodations.id, accommodationId))
  if (!it) throw new Error('there is no such accommodation to rule on')
  const [request] = await db
    .select()
    .from(courtRequests)
    .where(eq(courtRequests.accommodationId, accommodationId))
  const requestId = request?.id ?? (await aRequest(db, accommodationId))
  const id = newId()
  const { ruledOn = '2026-09-10', recordedAt = Date.now(), conditions = '' } = more
  await db.insert(courtOrders).values({ id, caseId: it.caseId, reference: 'ECF No. 41', ruledOn, recordedAt })
  const until = outcome === 'reserved' ? { reservedUntilOn: '2026-12-14' } : {}
  await db
    .insert(rulingLines)
    .values({ id, orderId: id, place: 0, outcome, conditions, everySitting: true, ...until })
  await db.insert(rulingLinesOn).values({ lineId: id, accommodationId, requestId })
  return id
}
