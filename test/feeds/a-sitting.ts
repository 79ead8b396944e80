import type { FeedHearing, FeedSitting } from '../../src/feeds/events.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { dayBounds, instantOf } from '../../src/time/zoned.ts'

/** A sentencing in San Diego, as the team of the case reaches it. */
export const sentencing: FeedHearing = {
  id: 'hearing-1',
  state: 'set',
  type: 'Sentencing',
  place: 'Courtroom 4B',
  judge: 'Ines Calloway',
  defendantNames: ['Rex Marlow'],
  zone: zone('America/Los_Angeles'),
  code: 1414,
  docketNumber: '3:26-cr-00101',
  version: 1,
  changedAt: Date.parse('2026-08-01T12:00:00Z'),
  working: true,
  accommodations: [
    { reference: 'W-3', code: 'LIVE-LINK', standing: 'granted' },
    { reference: 'W-3', code: 'BREAKS', standing: null },
  ],
}

/** One sitting of a hearing on its venue's clock; without times it takes the day. */
export function aSitting(
  hearing: FeedHearing,
  on: string,
  from: string | null = '09:30',
  to: string | null = '12:00',
  id = `sitting-${on}`,
): FeedSitting {
  const day = date(on)
  const at = (time: string) => {
    const found = instantOf(day, clock(time), hearing.zone)
    if (!found.ok) throw new Error('no such time')
    return found.at
  }
  const { startsAt, endsAt } = dayBounds(day, hearing.zone)
  return {
    id,
    date: day,
    starts: from === null ? null : clock(from),
    ends: to === null || from === null ? null : clock(to),
    startsAt: from === null ? startsAt : at(from),
    endsAt: from === null ? endsAt : to === null ? at(from) + 3_600_000 : at(to),
    hearing,
  }
}
