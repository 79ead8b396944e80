import { and, desc, eq, inArray, like, lt, or } from 'drizzle-orm'
import type { OfficeScope } from '../../access/scope.ts'
import { users } from '../../access/views.ts'
import { courtCases } from '../../cases/views.ts'
import type { Db } from '../../db/connection.ts'
import { auditLines } from '../../audit/views.ts'
import { deedsWorded } from '../../vocabulary/deeds.ts'

/** A line of the record as its reader sees it. Case and person by number and name of the office; never a witness. */
export type RecordLine = {
  readonly seq: number
  readonly at: number
  readonly who: string
  readonly role: string
  readonly did: string
  readonly about: string
  readonly docketNumber: string | null
}

export const linesOnPage = 50

/**
 * One page of the record, newest first.
 *
 * @param before only lines before this number; null for the newest
 * @param search words of the deed, or a name of the office
 */
export async function recordLines(
  db: Db,
  _scope: OfficeScope,
  before: number | null,
  search: string,
): Promise<readonly RecordLine[]> {
  const pattern = `%${search.replaceAll(/[%_\\]/g, '')}%`
  const rows = await db
    .select({
      seq: auditLines.seq,
      at: auditLines.at,
      actor: auditLines.actor,
      name: users.name,
      role: auditLines.role,
      did: auditLines.did,
      about: auditLines.aboutKind,
      docketNumber: courtCases.docketNumber,
    })
    .from(auditLines)
    .leftJoin(users, eq(users.id, auditLines.actor))
    .leftJoin(courtCases, eq(courtCases.id, auditLines.caseId))
    .where(
      and(
        before === null ? undefined : lt(auditLines.seq, before),
        search ? or(inArray(auditLines.did, deedsWorded(search)), like(users.name, pattern)) : undefined,
      ),
    )
    .orderBy(desc(auditLines.seq))
    .limit(linesOnPage)
  return rows.map(({ actor, name, ...line }) => ({ ...line, who: name ?? actor }))
}
