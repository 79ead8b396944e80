import { grantOffice } from '../../src/access/scope.ts'
import type { Db } from '../../src/db/connection.ts'
import { keyed } from '../../src/docket/file/entry-key.ts'
import { importDocket } from '../../src/imports/import-store.ts'
import { date } from '../../src/time/calendar-date.ts'
import type { TwoCases } from '../hearings/two-cases.ts'

/** Number, day of filing and words of a docket entry. */
export type Row = readonly [number: string, filedOn: string, text: string]

/** Imports a docket of our case that holds these entries, and no party that is not there already. */
export async function importEntries(
  db: Db,
  cases: Pick<TwoCases, 'office'>,
  rows: readonly Row[],
  docketNumber = '1:26-cr-00110',
) {
  const { actor, at } = cases.office
  const done = await importDocket(db, grantOffice({ ...actor, role: 'coordinator' }, at), {
    docket: {
      court: 'nyed',
      docketNumber,
      caption: 'USA v. Marrow et al',
      caseName: 'United States v. Marrow',
      filedOn: null,
      terminatedOn: null,
      assignedJudge: null,
      referredJudge: null,
      defendants: [],
      governmentCounsel: [],
      otherParties: [],
      entries: keyed(rows.map(([number, filedOn, text]) => ({ number, filedOn: date(filedOn), text }))),
      excludable: [],
    },
    kind: 'docket-report-html',
    zone: 'America/New_York',
    bytesHash: JSON.stringify(rows),
    doubts: [],
  })
  if (!done.ok) throw new Error(done.because)
  return done
}
