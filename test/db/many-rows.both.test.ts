import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { courts } from '../../src/cases/tables.ts'
import { among } from '../../src/db/among.ts'
import { manyRows } from '../../src/db/many-rows.ts'
import { courthouses, resources } from '../../src/resources/tables.ts'
import { freshDb } from '../fresh-office.ts'

async function someResources() {
  const db = await freshDb()
  const zone = 'America/New_York'
  await db.insert(courts).values({ id: 'c', name: 'Court', jurisdiction: 'us-federal', zone })
  await db.insert(courthouses).values({ id: 'h', courtId: 'c', name: 'North “wing”', zone })
  const made = { kind: 'equipment' as const, sort: 'screen', serves: ['SCREEN'], languages: [] }
  await db.insert(resources).values([
    { ...made, id: 'b', name: 'Second' },
    { ...made, id: 'a', name: 'First, with a "quote"', courthouseId: 'h', closedOn: ['2026-09-14' as never] },
    { ...made, id: 'd', name: 'Another' },
  ])
  return db
}

test('many rows read as one text are the rows that are read one by one, in their order', async () => {
  const db = await someResources()
  const { id, name, quantity, serves, closedOn, courthouseId } = resources
  const fields = { what: { id, name, quantity, serves, closedOn, courthouseId }, house: courthouses.name }
  const oneByOne = await db
    .select(fields)
    .from(resources)
    .leftJoin(courthouses, eq(courthouses.id, resources.courthouseId))
    .where(among(resources.id, ['a', 'b']))
    .orderBy(asc(resources.id))
  const asText = await manyRows(db, fields, (select) =>
    select
      .from(resources)
      .leftJoin(courthouses, eq(courthouses.id, resources.courthouseId))
      .where(among(resources.id, new Set(['a', 'b'])))
      .orderBy(asc(resources.id)),
  )
  expect(asText).toEqual(oneByOne)
  expect(asText.map(({ what, house }) => [what.id, house])).toEqual([
    ['a', 'North “wing”'],
    ['b', null],
  ])
})

test('of no ids there are no rows', async () => {
  const db = await someResources()
  expect(
    await manyRows(db, { id: resources.id }, (select) =>
      select.from(resources).where(among(resources.id, [])),
    ),
  ).toEqual([])
})
