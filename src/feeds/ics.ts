import type { FeedEvent, FeedLevel } from './events.ts'

/** What the calendar is called in the reader's program, until she names it. Says nothing about anyone. */
const names = {
  busy: 'Busy',
  coded: 'Appointments',
  working: 'Hearings',
  deadlines: 'Deadlines',
} as const satisfies Record<FeedLevel, string>

/**
 * The events as an iCalendar text (RFC 5545). The same events give the same bytes.
 *
 * Times are UTC, which every program agrees on; no zone is ever given to the library, for with one it writes the
 * hours of this machine. Where the format has a default it is left out, and so is LAST-MODIFIED: in a calendar
 * without METHOD, DTSTAMP says the same. A feed of 1,500 is fetched every quarter of an hour.
 */
export async function icsOf(level: FeedLevel, events: readonly FeedEvent[]): Promise<string> {
  const {
    default: ical,
    ICalEventClass,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator')
  const calendar = ical({ prodId: '//Anteroom//Feed//EN', name: names[level], ttl: 3600 })
  for (const event of events) {
    const { when, place, description } = event
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: new Date(event.changedAt),
      ...('allDayOn' in when
        ? allDay(when.allDayOn)
        : { start: new Date(when.startsAt), end: new Date(when.endsAt) }),
      summary: event.title,
      class: ICalEventClass.PRIVATE,
      ...(place === null ? {} : { location: place }),
      ...(description === null ? {} : { description }),
      ...(event.calledOff
        ? { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT }
        : {}),
    })
  }
  return calendar.toString()
}

/** The library takes the UTC day of an instant. */
function allDay(day: string) {
  const start = new Date(`${day}T00:00:00Z`)
  return { start, end: new Date(start.getTime() + 86_400_000), allDay: true }
}
