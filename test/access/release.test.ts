import { describe, expect, test } from 'vitest'
import { refuseRelease, type Release } from '../../src/access/release.ts'
import { date } from '../../src/time/calendar-date.ts'

const signed: Release = {
  witnessId: 'w',
  advocateId: 'a',
  kinds: ['hearings'],
  signedOn: date('2026-09-14'),
  endsOn: date('2026-12-31'),
}

describe('a release signed on 14 September 2026 until the end of the year', () => {
  test('may be kept on the day it was signed, and on its last day', () => {
    expect(refuseRelease(signed, date('2026-09-14'))).toBeNull()
    expect(refuseRelease(signed, date('2026-12-31'))).toBeNull()
  })

  test('is refused the day before it was signed, and the day after it ended', () => {
    expect(refuseRelease(signed, date('2026-09-13'))).toEqual({ reason: 'signed in the future' })
    expect(refuseRelease(signed, date('2027-01-01'))).toEqual({ reason: 'already over' })
  })

  test('could hold until 15 September 2027 and no day longer', () => {
    expect(refuseRelease({ ...signed, endsOn: date('2027-09-15') }, date('2026-09-14'))).toBeNull()
    expect(refuseRelease({ ...signed, endsOn: date('2027-09-16') }, date('2026-09-14'))).toEqual({
      reason: 'too long',
      latest: '2027-09-15',
    })
  })
})
