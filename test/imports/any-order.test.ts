import * as fc from 'fast-check'
import { eq, ne } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dismissReading } from '../../src/cases/readings/decide-store.ts'
import type { ExcludedTimeSaid } from '../../src/cases/readings/reading.ts'
import { readings } from '../../src/cases/readings/tables.ts'
import { defendants } from '../../src/cases/tables.ts'
import type { Db } from '../../src/db/connection.ts'
import { recordEvent, recordLastDay } from '../../src/deadlines/reading-store.ts'
import { acceptProposal } from '../../src/imports/review-store.ts'
import { recordExcludedTime } from '../../src/speedy-trial/reading-store.ts'
import { freshDb } from '../fresh-office.ts'
import { type TwoCases, twoCases } from '../hearings/two-cases.ts'
import { importEntries, type Row } from './import-entries.ts'

/** A docket, and what the clerk may correct an entry into. */
const entries: readonly (readonly [...Row, corrected?: string])[] = [
  ['1', '2026-08-03', 'INDICTMENT as to Silas Marrow (1), June Okell (2).'],
  ['2', '2026-08-03', 'Arrest of Silas Marrow on 8/2/2026.', 'Arrest of Silas Marrow on 8/1/2026.'],
  ['3', '2026-08-03', 'Arrest of Silas Marrow, June Okell on 8/2/2026.'],
  [
    '4',
    '2026-08-10',
    'Minute Entry: Initial Appearance as to June Okell held on 8/10/2026. Status hearing set for 9/15/2026 at 10:00 AM.',
    'Minute Entry: Initial Appearance as to June Okell held on 8/10/2026. Status hearing set for 9/15/2026 at 11:30 AM.',
  ],
  ['9', '2026-08-20', 'MOTION to Suppress Statements by Silas Marrow.'],
  [
    '10',
    '2026-08-20',
    'ORDER: Motions in limine due by 9/28/2026. Jury trial set for 10/19/2026 at 09:30 AM.',
    'ORDER: Jury trial set for 10/26/2026 at 09:30 AM. Motions in limine due by 9/28/2026.',
  ],
  [
    '12',
    '2026-08-29',
    'ORDER denying 9 Motion to Suppress Statements as to Silas Marrow (1).',
    'Minute Entry: Motion Hearing held on 8/28/2026 re 9 Motion to Suppress Statements: taken under advisement.',
  ],
  ['13', '2026-09-01', 'MOTION for Leave to File Under Seal by June Okell.'],
  ['14', '2026-09-01', 'ORDER granting 13 Motion for Leave to File Under Seal as to June Okell (2).'],
  [
    '15',
    '2026-09-02',
    'ORDER: Time excluded from 9/2/2026 through 10/1/2026 under 18 U.S.C. § 3161(h)(7)(A).',
  ],
  ['16', '2026-09-03', 'STIPULATION AND ORDER: Time excluded from 9/2/2026 through 10/1/2026, code XT.'],
]

const printed = (isCorrected: readonly boolean[]): readonly Row[] =>
  entries.map(([number, filedOn, text, corrected], i) => [
    number,
    filedOn,
    (isCorrected[i] && corrected) || text,
  ])

const some = fc.array(fc.boolean(), { minLength: entries.length, maxLength: entries.length })
const anImport = fc.record({ shown: some, isCorrected: some, newestFirst: fc.boolean() })
const aDecision = fc.record({ which: fc.nat(40), take: fc.boolean() })

test('in whatever order dockets come and people decide, what waits at the end is what the last docket says, less what was decided', async () => {
  const steps = fc.array(fc.oneof(anImport, aDecision), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, some, async (before, isCorrected) => {
      const [db, once] = [await freshDb(), await freshDb()]
      const [cases, onceCases] = [await twoCases(db), await twoCases(once)]
      for (const step of before) {
        if ('shown' in step) {
          const rows = printed(step.isCorrected).filter((_, i) => step.shown[i])
          if (rows.length > 0) await importEntries(db, cases, step.newestFirst ? rows.toReversed() : rows)
        } else await decideOne(db, cases, step)
      }
      await importEntries(db, cases, printed(isCorrected))
      await importEntries(once, onceCases, printed(isCorrected))
      const { decided, closed, waiting } = await standing(db)
      const expected = (await standing(once)).waiting.filter(
        ({ key, matter }) => !decided.has(key) && !closed.has(matter),
      )
      expect(waiting).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

async function decideOne(
  db: Db,
  { scope }: TwoCases,
  { which, take }: { readonly which: number; readonly take: boolean },
): Promise<void> {
  const open = await db.select().from(readings).where(eq(readings.state, 'waiting')).orderBy(readings.id)
  const one = open[which % Math.max(1, open.length)]
  if (!one) return
  const { kind, id } = one
  if (!take) await dismissReading(db, scope, { kind, id })
  else if (kind === 'hearing') await acceptProposal(db, scope, id)
  else if (kind === 'event') await recordEvent(db, scope, id)
  else if (kind === 'last-day') await recordLastDay(db, scope, id, null)
  else await recordExcludedTime(db, scope, id, { paragraph: '(h)(1)(D)' })
}

/** The readings of an office by what they say, without the ids that only it knows. */
async function standing(db: Db) {
  const people = new Map((await db.select().from(defendants)).map(({ id, name }) => [id, name]))
  const rows = await db.select().from(readings).where(ne(readings.state, 'superseded')).orderBy(readings.key)
  const told = rows.map(({ kind, key, value, state }) => {
    const { defendantId, alsoIn, matter, ...said } = value as Partial<ExcludedTimeSaid>
    const who = people.get(defendantId ?? '') ?? null
    const of = kind === 'excluded-time' ? `${matter} ${key.split('"')[3]}` : key
    return { state, key, matter: of, said: { ...said, who, others: alsoIn?.length ?? 0 } }
  })
  const inState = (state: string) => told.filter((one) => one.state === state)
  const taken = new Set(inState('taken').map(({ matter }) => matter))
  return {
    decided: new Set([...inState('taken'), ...inState('dismissed')].map(({ key }) => key)),
    closed: new Set(
      inState('dismissed')
        .map(({ matter }) => matter)
        .filter((matter) => !taken.has(matter)),
    ),
    waiting: inState('waiting').map(({ key, matter, said }) => ({ key, matter, said })),
  }
}
