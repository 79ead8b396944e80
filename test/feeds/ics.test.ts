import ICAL from 'ical.js'
import { afterEach, describe, expect, test } from 'vitest'
import { eventsOf } from '../../src/feeds/events.ts'
import { icsOf } from '../../src/feeds/ics.ts'
import { aSitting, sentencing } from './a-sitting.ts'

const machineZone = process.env['TZ']
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = machineZone
})

const sittings = [
  aSitting(sentencing, '2026-09-14', '09:30', '12:00', 's1'),
  aSitting(
    { ...sentencing, id: 'h2', code: 2718, state: 'vacated', version: 3 },
    '2026-09-15',
    null,
    null,
    's2',
  ),
]
const text = (level: 'coded' | 'working') =>
  icsOf(level, eventsOf(level, sittings, [], (id) => `uid-${id}`, 0).events)

describe('another program reads the feed', () => {
  test('it finds the same instants, the day without a time, and what was cancelled', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await text('coded')))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map((one) => [one.uid, one.startDate.toString(), one.startDate.isDate])).toEqual([
      ['uid-s1', '2026-09-14T16:30:00Z', false],
      ['uid-s2', '2026-09-15', true],
    ])
    expect(events[0]?.startDate.toJSDate().getTime()).toBe(sittings[0]?.startsAt)
    expect(events.map((one) => one.component.getFirstPropertyValue('status'))).toEqual([null, 'CANCELLED'])
  })
})

describe('the text of a feed', () => {
  test('a sitting and a vacated hearing without a time, coded', async () => {
    expect((await text('coded')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Anteroom//Feed//EN',
      'NAME:Appointments',
      'X-WR-CALNAME:Appointments',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:uid-s1',
      'SEQUENCE:0',
      'DTSTAMP:20260801T120000Z',
      'DTSTART:20260914T163000Z',
      'DTEND:20260914T190000Z',
      'SUMMARY:Appointment A-1414',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:uid-s2',
      'SEQUENCE:2',
      'DTSTAMP:20260801T120000Z',
      'DTSTART;VALUE=DATE:20260915',
      'DTEND;VALUE=DATE:20260916',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Cancelled: Appointment A-2718',
      'TRANSP:TRANSPARENT',
      'STATUS:CANCELLED',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is the same on a machine whose own clock is in %s',
    async (zone) => {
      process.env['TZ'] = 'UTC'
      const atHome = await text('working')
      process.env['TZ'] = zone
      expect(await text('working')).toBe(atHome)
    },
  )
})
