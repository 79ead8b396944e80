import { describe, expect, test } from 'vitest'
import { closedIn } from '../../src/deadlines/closed.ts'
import { countBack } from '../../src/deadlines/count-back.ts'
import { lastDayToApply } from '../../src/deadlines/last-day-to-apply.ts'
import { applyForClosedCircuit } from '../../src/jurisdictions/us-federal/rules.ts'
import { date } from '../../src/time/calendar-date.ts'

function federal(near: string) {
  const isClosed = closedIn('us-federal', date(near))
  if (!isClosed) throw new Error('no table')
  return isClosed
}

describe('applying for closed circuit testimony, 7 days before trial', () => {
  test('seven days back is Labor Day: apply by the Friday before the weekend', () => {
    const counted = countBack(date('2026-09-14'), 7, federal('2026-09-14'))
    expect(counted.due).toBe('2026-09-04')
    expect(counted.landed).toBe('2026-09-07')
    expect(counted.skipped).toEqual(['2026-09-07', '2026-09-06', '2026-09-05'])
  })
  test('seven days back from a Wednesday in October is the Wednesday before', () => {
    expect(countBack(date('2026-10-28'), 7, federal('2026-10-28')).due).toBe('2026-10-21')
  })
  test('from Monday 11 January 2027: 4 January is open', () => {
    expect(countBack(date('2027-01-11'), 7, federal('2027-01-11')).due).toBe('2027-01-04')
  })
  test('New Year 2028 is kept on Friday 31 December: a trial on Friday 7 January is applied for by Thursday the 30th', () => {
    expect(countBack(date('2028-01-07'), 7, federal('2028-01-07')).due).toBe('2027-12-30')
  })
  test('a trial on Saturday 11 July 2026: the 4th is a Saturday, the 3rd is kept as Independence Day', () => {
    expect(countBack(date('2026-07-11'), 7, federal('2026-07-11')).due).toBe('2026-07-02')
  })
  test('10 days before Tuesday 11 September is Friday 31 August when the tenth day is a Saturday', () => {
    // The committee's own example is of 2007; weekends alone decide it.
    const weekends = (day: string) =>
      [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) ? 'weekend' : null
    expect(countBack(date('2007-09-11'), 10, weekends).due).toBe('2007-08-31')
  })
})

describe('what cannot be counted says so', () => {
  test('a trial in 2031 has no table of holidays yet', () => {
    expect(lastDayToApply(date('2031-03-03'), 'us-federal', applyForClosedCircuit)).toEqual({
      ok: false,
      reason: 'no table of closed days',
    })
  })
  test('a trial in the first month of the table would reach before it', () => {
    expect(closedIn('us-federal', date('2024-01-03'))).toBeNull()
  })
  test('in England there is no table at all', () => {
    expect(closedIn('england-wales', date('2026-09-14'))).toBeNull()
  })
  test('before December 2009 the 7 days were not the law', () => {
    expect(lastDayToApply(date('2009-11-30'), 'us-federal', applyForClosedCircuit)).toEqual({
      ok: false,
      reason: 'no rule in force',
    })
  })
  test('each day passed over is named', () => {
    const counted = lastDayToApply(date('2026-09-14'), 'us-federal', applyForClosedCircuit)
    expect(counted.ok && counted.skipped.map(({ because }) => because)).toEqual([
      'Labor Day',
      'Sunday',
      'Saturday',
    ])
  })
})
