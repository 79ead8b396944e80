import { describe, expect, test } from 'vitest'
import { newId } from '../../src/db/new-id.ts'
import { changeDetails, sayWhatRuns, setOnItsClock } from '../../src/hearings/change-hearing.ts'
import { keep } from '../../src/hearings/store.ts'
import { statementsToVacate } from '../../src/hearings/acts.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { freshDb } from '../fresh-office.ts'
import { aHearing, now, twoCases } from './two-cases.ts'

async function anOffice() {
  const db = await freshDb()
  const cases = await twoCases(db)
  const wish = {
    id: newId(now),
    type: 'Sentencing',
    judge: null,
    place: null,
    remote: null,
    courthouseId: cases.harbor,
    courtroomId: null,
    defendantNames: [],
    sittings: [{ date: date('2026-09-21'), starts: clock('10:00'), ends: null, occurrence: null }],
  }
  return { db, cases, scope: cases.scope, wish }
}
const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()])

describe('whoever sets a hearing', () => {
  test('is refused a courthouse of nowhere, a courtroom of nowhere and another clock than the courthouse keeps', async () => {
    const { db, scope, wish } = await anOffice()
    const refused = async (more: object) => setOnItsClock(db, scope, { ...wish, ...more })
    expect(await refused({ courthouseId: 'nowhere' })).toMatchObject({ reason: 'no such courthouse' })
    expect(await refused({ courtroomId: 'nowhere' })).toMatchObject({ reason: 'wrong courtroom' })
    expect(await refused({ zone: zone('America/Chicago') })).toMatchObject({
      reason: 'another zone',
      zone: 'America/New_York',
    })
  })
  test('is refused an hour that the clocks skip that night, by its place among the sittings', async () => {
    const { db, scope, wish } = await anOffice()
    const skipped = { date: date('2027-03-14'), starts: clock('02:30'), ends: null, occurrence: null }
    expect(await setOnItsClock(db, scope, { ...wish, sittings: [...wish.sittings, skipped] })).toMatchObject({
      reason: 'sittings do not fit',
      refusals: [{ place: 1, refusal: { reason: 'no such time' } }],
    })
  })
  test('twice at once with one id sets one', async () => {
    const { db, scope, wish } = await anOffice()
    expect(await twice(() => setOnItsClock(db, scope, wish))).toMatchObject([
      { ok: true, hearing: { id: wish.id, version: 1 } },
      { ok: true, hearing: { id: wish.id, version: 1 } },
    ])
  })
})

describe('whoever changes a hearing whose days stay', () => {
  test('changes it once, however often at once; what is left out stays', async () => {
    const { db, scope, cases } = await anOffice()
    const { id } = await aHearing(db, cases, ['2026-09-21 10:00'])
    const done = await twice(() => changeDetails(db, scope, { id, version: 1 }, { place: 'Courtroom 9' }))
    expect(done).toMatchObject([
      { ok: true, hearing: { version: 2, judge: 'Ellen Farrow', place: 'Courtroom 9' } },
      { ok: true, hearing: { version: 2 } },
    ])
    const late = await changeDetails(db, scope, { id, version: 1 }, { place: 'Courtroom 1' })
    expect(late).toEqual({ ok: false, reason: 'edited meanwhile' })
  })
  test('is refused when it is off, and when there is none', async () => {
    const { db, scope, cases } = await anOffice()
    const hearing = await aHearing(db, cases, ['2026-09-21 10:00'])
    await keep(db, scope, statementsToVacate(db, scope, hearing, 'by order'))
    const seen = { id: hearing.id, version: 2 }
    expect(await changeDetails(db, scope, seen, { place: 'Courtroom 9' })).toMatchObject({
      reason: 'not permitted',
    })
    expect(await sayWhatRuns(db, scope, seen, [])).toMatchObject({ reason: 'nothing runs from it' })
    expect(await sayWhatRuns(db, scope, { id: 'nothing', version: 1 }, [])).toMatchObject({
      reason: 'no such hearing',
    })
  })
  test('says what runs from it once, however often at once', async () => {
    const { db, scope, cases } = await anOffice()
    const { id } = await aHearing(db, cases, ['2026-09-21 10:00'])
    expect(await twice(() => sayWhatRuns(db, scope, { id, version: 1 }, []))).toMatchObject([
      { ok: true, hearing: { version: 2, setsRunning: [] } },
      { ok: true, hearing: { version: 2, setsRunning: [] } },
    ])
  })
})
