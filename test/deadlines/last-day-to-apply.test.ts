import { describe, expect, test } from 'vitest'
import { lastDayToApply } from '../../src/deadlines/last-day-to-apply.ts'
import { date } from '../../src/time/calendar-date.ts'

const rule = 'us-federal/child-live-testimony/apply'

describe('applying for closed circuit testimony, 7 days before trial', () => {
  test('seven days back is Labor Day: apply by the Friday before the weekend, each day passed over named', () => {
    const counted = lastDayToApply(date('2026-09-14'), 'us-federal', rule)
    expect(counted).toMatchObject({ ok: true, due: '2026-09-04', landed: '2026-09-07' })
    expect(counted.ok && counted.skipped.map(({ because }) => because)).toEqual([
      'Labor Day',
      'Sunday',
      'Saturday',
    ])
  })
  test('a trial beyond the table of holidays cannot be counted', () => {
    expect(lastDayToApply(date('2061-03-03'), 'us-federal', rule)).toEqual({
      ok: false,
      reason: 'no table of closed days',
    })
  })
  test('before December 2009 the 7 days were not the law, and in England they never were', () => {
    const none = { ok: false, reason: 'no rule in force' }
    expect(lastDayToApply(date('2009-11-30'), 'us-federal', rule)).toEqual(none)
    expect(lastDayToApply(date('2026-09-14'), 'gb-ew', rule)).toEqual(none)
  })
})
