import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, type Held } from '../../src/bookings/capacity.ts'
import {
  type DayInCourt,
  type Follow,
  follow,
  type Follower,
  holdOnAddedDays,
  type Move,
  type SittingChange,
  spanWithin,
  type Surroundings,
  withAnother,
} from '../../src/replan/bookings/follow.ts'
import { holdFor, type Span } from '../../src/resources/hold.ts'
import type { Resource } from '../../src/resources/resource.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { type Zone, zone } from '../../src/time/zone.ts'
import { dayBounds, instantOf, wallClock } from '../../src/time/zoned.ts'

const newYork = zone('America/New_York')
const london = zone('Europe/London')

/** The instant of `2026-10-05 09:30` on the venue's clock. */
function at(text: string, venue: Zone = newYork): number {
  const [on = '', time = ''] = text.split(' ')
  const found = instantOf(date(on), clock(time), venue)
  if (!found.ok) throw new Error('no such time')
  return found.at
}

/** `2026-10-05 09:30 16:30`; without times the whole day, as where the court has given none. */
function day(text: string, venue: Zone = newYork): DayInCourt {
  const [on = '', from, until] = text.split(' ')
  const bounds = dayBounds(date(on), venue)
  if (!from || !until) return { ...bounds, isTimed: false, midnight: bounds.startsAt }
  const span = { startsAt: at(`${on} ${from}`, venue), endsAt: at(`${on} ${until}`, venue) }
  return { ...span, isTimed: true, midnight: bounds.startsAt }
}
const span = (text: string, venue: Zone = newYork): Span => {
  const { startsAt, endsAt } = day(text, venue)
  return { startsAt, endsAt }
}

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  name: id,
  kind: 'person',
  sort: 'interpreter',
  courthouseId: 'harbor',
  quantity: 1,
  serves: ['INTERPRETER', 'SCREEN', 'LIVE-LINK'],
  languages: ['Mam / Todos Santos'],
  setupMinutes: 0,
  strikeMinutes: 0,
  travelMinutes: 0,
  clock: null,
  hours: null,
  closedOn: [],
  ...more,
})
const room = (id: string, more: Partial<Resource> = {}) =>
  resource(id, { kind: 'room', sort: 'link room', languages: [], ...more })
const ines = resource('Ines')
const rosa = resource('Rosa')

let made = 0
const booking = (of: Resource, when: string, more: Partial<Follower> = {}): Follower => ({
  id: `booking-${made++}`,
  version: 1,
  state: 'held',
  units: 1,
  sittingId: 'monday',
  accommodationId: 'for-W-1',
  witnessId: 'W-1',
  code: 'INTERPRETER',
  spoken: { language: 'Mam', dialect: 'Todos Santos' },
  witnessClock: null,
  resource: of,
  ...holdFor(span(when), of, 'harbor'),
  ...more,
})
const held = (of: Resource, when: string, units = 1): readonly [string, Held] => {
  const { heldFrom, heldUntil } = holdFor(span(when), of, 'harbor')
  return [of.id, { heldFrom, heldUntil, units }]
}
/** Harbor Street with these resources, and what others hold there. */
const around = (
  resources: readonly Resource[],
  others: readonly (readonly [string, Held])[] = [],
  courthouseId: string | null = 'harbor',
): Surroundings => {
  const all = Map.groupBy(others, ([id]) => id)
  return {
    courthouseId,
    zone: newYork,
    resources,
    held: new Map([...all].map(([id, those]): [string, Held[]] => [id, those.map(([, one]) => one)])),
  }
}
const goes = (was: string, becomes: string | null, sittingId = 'monday', venue = newYork): SittingChange => ({
  sittingId,
  was: day(was, venue),
  becomes: becomes === null ? null : day(becomes, venue),
})

/** In words: who does what from when until when. */
function told(one: Follow | undefined, venue: Zone = newYork): string {
  if (!one) return 'nothing'
  if (one.does === 'stays') return `${one.booking.resource.name} stays`
  if (one.does === 'is released') return `${one.booking.resource.name} is released: ${one.because}`
  const parts = [
    `${one.resource.name} ${hours(one.to, venue)}`,
    ...one.besides.map((other) => `${other.resource.name} ${hours(other.to, venue)}`),
    ...one.lost.map((lost) => `nobody ${hours(lost, venue)}`),
  ]
  return parts.join(', ')
}
function hours({ startsAt, endsAt }: Span, venue: Zone): string {
  const [from, until] = [wallClock(startsAt, venue), wallClock(endsAt, venue)]
  return `${from.date} ${from.time}–${until.time}`
}
const one = (of: Follower, change: SittingChange, where: Surroundings) => follow([of], [change], where)[0]

const was = '2026-10-05 09:00 17:00'

describe('twenty more minutes must not drop the interpreter', () => {
  const longer = goes(was, '2026-10-05 09:00 17:20')
  test('she is free until 5:20: she stays on for them', () => {
    expect(told(one(booking(ines, was), longer, around([ines])))).toBe('Ines 2026-10-05 09:00–17:20')
  })
  test('she is elsewhere at 5: she keeps the day, and another takes the twenty minutes', () => {
    const where = around([ines, rosa], [held(ines, '2026-10-05 17:00 19:00')])
    expect(told(one(booking(ines, was), longer, where))).toBe(
      'Ines 2026-10-05 09:00–17:00, Rosa 2026-10-05 17:00–17:20',
    )
  })
  test('nobody is free for them: she keeps the day, and the twenty minutes are told as lost', () => {
    const where = around([ines], [held(ines, '2026-10-05 17:00 19:00')])
    expect(told(one(booking(ines, was), longer, where))).toBe(
      'Ines 2026-10-05 09:00–17:00, nobody 2026-10-05 17:00–17:20',
    )
  })
  test('her journey to the next courthouse counts: she leaves an hour before it', () => {
    const travels = resource('Ines', { courthouseId: null, travelMinutes: 60 })
    const where = around([travels, rosa], [held(travels, '2026-10-05 19:10 20:00')])
    const found = one(
      booking(travels, was, holdFor(span(was), travels, 'harbor')),
      goes(was, '2026-10-05 09:00 17:20'),
      where,
    )
    expect(told(found)).toBe('Ines 2026-10-05 09:00–17:10, Rosa 2026-10-05 17:10–17:20')
  })
})

describe('an afternoon clash must not drop the morning', () => {
  const nextWeek = goes(was, '2026-10-12 09:00 17:00')
  const clash = held(ines, '2026-10-12 14:00 17:00')
  test('the interpreter keeps the morning, another has the afternoon', () => {
    expect(told(one(booking(ines, was), nextWeek, around([ines, rosa], [clash])))).toBe(
      'Ines 2026-10-12 09:00–14:00, Rosa 2026-10-12 14:00–17:00',
    )
  })
  test('another stands ready for the whole day, to be chosen instead', () => {
    const found = one(booking(ines, was), nextWeek, around([ines, rosa], [clash]))
    if (found?.does !== 'moves') throw new Error('she moves')
    expect(found.others.map(({ name }) => name)).toEqual(['Rosa'])
    expect(told(withAnother(found, rosa, 'harbor'))).toBe('Rosa 2026-10-12 09:00–17:00')
  })
  test('one who does not speak Mam as in Todos Santos is no other', () => {
    const spanish = resource('Pia', { languages: ['Spanish'] })
    expect(told(one(booking(ines, was), nextWeek, around([ines, spanish], [clash])))).toBe(
      'Ines 2026-10-12 09:00–14:00, nobody 2026-10-12 14:00–17:00',
    )
  })
  test('of a room the whole day is worth more than the same one: another room has all of it', () => {
    const [a, b] = [room('Room A'), room('Room B')]
    const where = around([a, b], [held(a, '2026-10-12 14:00 17:00')])
    expect(told(one(booking(a, was), nextWeek, where))).toBe('Room B 2026-10-12 09:00–17:00')
  })
  test('no other room: the morning is kept all the same', () => {
    const a = room('Room A')
    const where = around([a], [held(a, '2026-10-12 14:00 17:00')])
    expect(told(one(booking(a, was), nextWeek, where))).toBe(
      'Room A 2026-10-12 09:00–14:00, nobody 2026-10-12 14:00–17:00',
    )
  })
  test('a person who has only an hour of it gives way to one who has all', () => {
    const where = around([ines, rosa], [held(ines, '2026-10-12 10:00 17:00')])
    expect(told(one(booking(ines, was), nextWeek, where))).toBe('Rosa 2026-10-12 09:00–17:00')
  })
  test('ten minutes are not worth a change of hands: it is released as taken', () => {
    const where = around([ines], [held(ines, '2026-10-12 09:10 17:00')])
    expect(told(one(booking(ines, was), nextWeek, where))).toBe('Ines is released: taken')
  })
})

describe('a place or a person who is not there at every hour', () => {
  const nextWeek = goes(was, '2026-10-12 09:00 17:00')
  const mornings: Partial<Resource> = {
    hours: { mon: [{ from: clock('09:00'), until: clock('13:00') }] },
  }
  const inManila: Partial<Resource> = {
    clock: zone('Asia/Manila'),
    hours: { mon: [{ from: clock('08:00'), until: clock('17:00') }] },
  }
  test('an interpreter who works until 1 keeps the morning, and another has the afternoon', () => {
    const early = resource('Ines', mornings)
    expect(told(one(booking(early, was), nextWeek, around([early, rosa])))).toBe(
      'Ines 2026-10-12 09:00–13:00, Rosa 2026-10-12 13:00–17:00',
    )
  })
  test('alone, the afternoon is told as lost', () => {
    const early = resource('Ines', mornings)
    expect(told(one(booking(early, was), nextWeek, around([early])))).toBe(
      'Ines 2026-10-12 09:00–13:00, nobody 2026-10-12 13:00–17:00',
    )
  })
  test('a room in Manila that is open by its day is closed by ours: it is released as closed, not as taken', () => {
    const far = room('Manila', { ...inManila, courthouseId: null })
    expect(told(one(booking(far, was), nextWeek, around([far])))).toBe('Manila is released: closed then')
  })
  test('one closed on that day of its calendar gives way to one that is open', () => {
    const shut = room('Shut', { closedOn: [date('2026-10-12')] })
    const open = room('Open')
    expect(told(one(booking(shut, was), nextWeek, around([shut, open])))).toBe('Open 2026-10-12 09:00–17:00')
  })
})

describe('one that was taken out of use', () => {
  const nextWeek = goes(was, '2026-10-12 09:00 17:00')
  test('does not go to a new day: another does, or the day is left to book', () => {
    const [a, b] = [room('Room A'), room('Room B')]
    expect(told(one(booking(a, was), nextWeek, around([b])))).toBe('Room B 2026-10-12 09:00–17:00')
    expect(told(one(booking(a, was), nextWeek, around([])))).toBe('Room A is released: taken')
  })
})

describe('what was not going to be delivered', () => {
  test('is released when its day moves, and stays as it is when another does', () => {
    const ill = booking(ines, was, { state: 'failed' })
    expect(told(one(ill, goes(was, '2026-10-12 09:00 17:00'), around([ines])))).toBe(
      'Ines is released: failed',
    )
    expect(told(follow([ill], [], around([ines]))[0])).toBe('Ines stays')
  })
})

describe('called half an hour earlier', () => {
  const earlier = goes(was, '2026-10-05 08:30 16:30')
  test('the room of the whole sitting follows to the whole sitting', () => {
    const a = room('Room A')
    expect(told(one(booking(a, was), earlier, around([a])))).toBe('Room A 2026-10-05 08:30–16:30')
  })
  test('a longer sitting: the room is held to its very end', () => {
    const a = room('Room A')
    expect(told(one(booking(a, was), goes(was, '2026-10-05 08:30 17:30'), around([a])))).toBe(
      'Room A 2026-10-05 08:30–17:30',
    )
  })
  test('an hour in the afternoon keeps its distance from the start', () => {
    const hour = booking(ines, '2026-10-05 14:00 15:00')
    expect(told(one(hour, earlier, around([ines])))).toBe('Ines 2026-10-05 13:30–14:30')
  })
  test('an hour that would reach past the end of a shorter sitting comes forward, as long as it was', () => {
    const hour = booking(ines, '2026-10-05 15:00 16:00')
    expect(told(one(hour, goes(was, '2026-10-06 09:00 12:00'), around([ines])))).toBe(
      'Ines 2026-10-06 11:00–12:00',
    )
  })
  test('a test of the link before the sitting stays as long before it', () => {
    const a = room('Room A')
    expect(told(one(booking(a, '2026-10-05 08:00 08:30'), earlier, around([a])))).toBe(
      'Room A 2026-10-05 07:30–08:00',
    )
  })
  test('set-up and strike move along', () => {
    const a = room('Room A', { setupMinutes: 45, strikeMinutes: 15 })
    const found = one(booking(a, was, holdFor(span(was), a, 'harbor')), earlier, around([a]))
    if (found?.does !== 'moves') throw new Error('it moves')
    expect([found.to.heldFrom, found.to.heldUntil]).toEqual([at('2026-10-05 07:45'), at('2026-10-05 16:45')])
  })
})

describe('to another courthouse', () => {
  const change = goes(was, '2026-10-05 09:00 17:00')
  test('its room there is found; the one of Harbor Street stays behind', () => {
    const [here, there] = [room('Room A'), room('Room H', { courthouseId: 'hill' })]
    const found = follow([booking(here, was)], [change], around([here, there], [], 'hill'))
    expect(found.map((each) => told(each))).toEqual(['Room H 2026-10-05 09:00–17:00'])
  })
  test('without one there it is released, and says why', () => {
    const here = room('Room A')
    expect(told(one(booking(here, was), change, around([here], [], 'hill')))).toBe(
      'Room A is released: other courthouse',
    )
  })
  test('sittings that do not change leave no room behind in the old courthouse', () => {
    const here = room('Room A')
    expect(told(follow([booking(here, was)], [], around([here], [], 'hill'))[0])).toBe(
      'Room A is released: other courthouse',
    )
  })
  test.each([
    ['the days are given again', [change]],
    ['the days do not change', []],
  ])('the interpreter goes along, and is held for her journey each way: %s', (_what, changes) => {
    const travels = resource('Ines', { travelMinutes: 40 })
    const [found] = follow([booking(travels, was)], changes, around([travels], [], 'hill'))
    if (found?.does !== 'moves') throw new Error('her hours of travel are new')
    expect([found.to.heldFrom, found.to.heldUntil]).toEqual([at('2026-10-05 08:20'), at('2026-10-05 17:40')])
  })
})

describe('days that are dropped and added', () => {
  test('a dropped day releases what was held for it', () => {
    expect(told(one(booking(ines, was), goes(was, null), around([ines])))).toBe(
      'Ines is released: sitting is gone',
    )
  })
  test('what is released frees its place for what moves there', () => {
    const a = room('Room A')
    const [monday, tuesday] = [
      booking(a, was),
      booking(a, '2026-10-06 09:00 17:00', { sittingId: 'tuesday' }),
    ]
    const changes = [goes(was, null), goes('2026-10-06 09:00 17:00', was, 'tuesday')]
    expect(follow([monday, tuesday], changes, around([a])).map((each) => told(each))).toEqual([
      'Room A is released: sitting is gone',
      'Room A 2026-10-05 09:00–17:00',
    ])
  })
  const added = [day('2026-10-07 09:00 17:00')]
  const names = (all: ReturnType<typeof holdOnAddedDays>) =>
    all.map((each) => `${each.resource.name} ${hours(each.to, newYork)}`)
  test('on an added day the same people and rooms are held as on the others', () => {
    const a = room('Room A')
    const those = [booking(ines, was), booking(a, was, { code: 'LIVE-LINK', accommodationId: 'link' })]
    expect(names(holdOnAddedDays(those, added, around([ines, a])))).toEqual([
      'Ines 2026-10-07 09:00–17:00',
      'Room A 2026-10-07 09:00–17:00',
    ])
  })
  test('where she is taken that day, one who serves this witness already comes first', () => {
    const where = around([ines, resource('Ana'), rosa], [held(ines, '2026-10-07 10:00 11:00')])
    const those = [
      booking(ines, was),
      booking(rosa, '2026-10-06 09:00 17:00', { sittingId: 'tuesday', accommodationId: 'other' }),
    ]
    expect(names(holdOnAddedDays(those, added, where))[0]).toBe('Rosa 2026-10-07 09:00–17:00')
  })
  test('where nobody is free, nothing is held, and the day is left to book', () => {
    const where = around([ines], [held(ines, '2026-10-07 10:00 11:00')])
    expect(holdOnAddedDays([booking(ines, was)], added, where)).toEqual([])
  })
  test('a day without a time is left to book: nobody can say from when until when', () => {
    expect(holdOnAddedDays([booking(ines, was)], [day('2026-10-07')], around([ines]))).toEqual([])
  })
  test('two accommodations that shared a room at different hours cannot share it for a whole day', () => {
    const a = room('Room A')
    const those = [
      booking(a, '2026-10-05 09:00 10:00'),
      booking(a, '2026-10-05 11:00 12:00', { accommodationId: 'for-W-2', witnessId: 'W-2' }),
    ]
    expect(names(holdOnAddedDays(those, added, around([a])))).toEqual(['Room A 2026-10-07 09:00–17:00'])
  })
  test('two carts of one unit each on the other days are two carts on the added one', () => {
    const cart = (id: string) => resource(id, { kind: 'equipment', sort: 'headset', languages: [] })
    const [a, b] = [cart('Cart A'), cart('Cart B')]
    expect(names(holdOnAddedDays([booking(a, was), booking(b, was)], added, around([a, b])))).toEqual([
      'Cart A 2026-10-07 09:00–17:00',
      'Cart B 2026-10-07 09:00–17:00',
    ])
  })
  test('one for the morning and another for the afternoon: one has the added day', () => {
    const those = [booking(ines, '2026-10-05 09:00 13:00'), booking(rosa, '2026-10-05 13:00 17:00')]
    expect(names(holdOnAddedDays(those, added, around([ines, rosa])))).toEqual([
      'Ines 2026-10-07 09:00–17:00',
    ])
  })
})

describe('more than one of a thing', () => {
  const headsets = resource('Headsets', {
    kind: 'equipment',
    sort: 'headset',
    quantity: 3,
    languages: [],
  })
  const nextWeek = goes(was, '2026-10-12 09:00 17:00')
  test('two of three are free next week: two can go', () => {
    const two = booking(headsets, was, { units: 2 })
    const where = around([headsets], [held(headsets, '2026-10-12 09:00 17:00', 1)])
    expect(told(one(two, nextWeek, where))).toBe('Headsets 2026-10-12 09:00–17:00')
  })
  test('one of three is free next week: two cannot, and what there is of the day is kept', () => {
    const two = booking(headsets, was, { units: 2 })
    const where = around([headsets], [held(headsets, '2026-10-12 12:00 17:00', 2)])
    expect(told(one(two, nextWeek, where))).toBe(
      'Headsets 2026-10-12 09:00–12:00, nobody 2026-10-12 12:00–17:00',
    )
  })
  test('three bookings of two of them: only as many move as there are', () => {
    const those = [2, 1, 2].map((units) => booking(headsets, was, { units }))
    expect(follow(those, [nextWeek], around([headsets])).map((each) => told(each))).toEqual([
      'Headsets 2026-10-12 09:00–17:00',
      'Headsets 2026-10-12 09:00–17:00',
      'Headsets is released: taken',
    ])
  })
  test('a held one gives way to a confirmed one, whichever was booked first', () => {
    const [first, second] = [booking(ines, was), booking(ines, was, { state: 'confirmed' })]
    expect(follow([first, second], [nextWeek], around([ines])).map((each) => told(each))).toEqual([
      'Ines is released: taken',
      'Ines 2026-10-12 09:00–17:00',
    ])
  })
})

describe('a day for which the court has given no time', () => {
  test('a booking at ten keeps its clock on the new day', () => {
    const hour = booking(ines, '2026-10-05 10:00 11:00')
    expect(told(one(hour, goes('2026-10-05', '2026-10-19'), around([ines])))).toBe(
      'Ines 2026-10-19 10:00–11:00',
    )
  })
  test('across the change of the clocks too', () => {
    const hour = booking(ines, '2026-10-30 10:00 11:00')
    expect(told(one(hour, goes('2026-10-30', '2026-11-02'), around([ines])))).toBe(
      'Ines 2026-11-02 10:00–11:00',
    )
  })
  test('the court gives a time: a booking inside it stays where it was', () => {
    const hour = booking(ines, '2026-10-05 10:00 11:00')
    expect(told(one(hour, goes('2026-10-05', '2026-10-05 09:00 12:00'), around([ines])))).toBe('Ines stays')
  })
  test('the court gives a time that it does not touch: it is held for the whole sitting', () => {
    const hour = booking(ines, '2026-10-05 10:00 11:00')
    expect(told(one(hour, goes('2026-10-05', '2026-10-05 14:00 16:00'), around([ines])))).toBe(
      'Ines 2026-10-05 14:00–16:00',
    )
  })
  test('the court takes its time back: the booking stays at its hours', () => {
    expect(told(one(booking(ines, was), goes(was, '2026-10-05'), around([ines])))).toBe('Ines stays')
  })
})

describe('a move across a change of the clocks keeps the hours that people read', () => {
  test.each([
    ['New York, back to winter', '2026-10-30', '2026-11-02', newYork],
    ['New York, back to summer', '2026-11-02', '2026-10-30', newYork],
    ['New York, on to summer', '2026-03-06', '2026-03-09', newYork],
    ['London, back to winter', '2026-10-23', '2026-10-26', london],
    ['London, on to summer', '2026-03-27', '2026-03-30', london],
    ['London, when New York has changed and London has not', '2026-03-06', '2026-03-10', london],
  ] as const)('%s', (_what, from, to, venue) => {
    const change = goes(`${from} 09:00 17:00`, `${to} 09:00 17:00`, 'monday', venue)
    const where = around([ines])
    const all = ['09:00 17:00', '14:00 15:30', '08:00 08:30'].map((time) => {
      const of = holdFor(span(`${from} ${time}`, venue), ines, 'harbor')
      return told(one(booking(ines, was, of), change, { ...where, held: new Map() }), venue)
    })
    expect(all).toEqual([`Ines ${to} 09:00–17:00`, `Ines ${to} 14:00–15:30`, `Ines ${to} 08:00–08:30`])
  })
})

describe('several at once', () => {
  const tuesday = '2026-10-06 09:00 17:00'
  test('two days change places: each booking takes the other’s slot', () => {
    const those = [booking(ines, was), booking(ines, tuesday, { sittingId: 'tuesday' })]
    const changes = [goes(was, tuesday), goes(tuesday, was, 'tuesday')]
    expect(follow(those, changes, around([ines])).map((each) => told(each))).toEqual([
      'Ines 2026-10-06 09:00–17:00',
      'Ines 2026-10-05 09:00–17:00',
    ])
  })
  test('what stays on its day is never displaced by what moves there, though that was confirmed', () => {
    const stays = booking(ines, tuesday, { sittingId: 'tuesday' })
    const moves = booking(ines, was, { state: 'confirmed' })
    expect(follow([stays, moves], [goes(was, tuesday)], around([ines, rosa])).map((e) => told(e))).toEqual([
      'Ines stays',
      'Rosa 2026-10-06 09:00–17:00',
    ])
  })
  test('what keeps its very hours on a day that changes is not displaced either', () => {
    // Tuesday's end is printed now: its booking has the hours it had. Monday moves onto them.
    const stays = booking(ines, '2026-10-06 10:00 11:00', { sittingId: 'tuesday' })
    const moves = booking(ines, was, { state: 'confirmed' })
    const changes = [goes(was, tuesday), goes('2026-10-06', '2026-10-06 09:00 17:00', 'tuesday')]
    expect(told(follow([moves, stays], changes, around([ines, rosa]))[1])).toBe('Ines stays')
  })
  test('a familiar one comes first among the others', () => {
    const those = [booking(ines, was), booking(rosa, '2026-10-06 09:00 10:00', { sittingId: 'tuesday' })]
    const where = around([ines, resource('Ana'), rosa], [held(ines, '2026-10-12 09:00 17:00')])
    expect(told(follow(those, [goes(was, '2026-10-12 09:00 17:00')], where)[0])).toBe(
      'Rosa 2026-10-12 09:00–17:00',
    )
  })
  test('one that is taken by an earlier booking is not offered to a later one', () => {
    const [a, b, c] = [room('Room A'), room('Room B'), room('Room C')]
    const those = [booking(a, was), booking(b, was, { accommodationId: 'for-W-2' })]
    const taken = [held(a, '2026-10-12 09:00 17:00'), held(b, '2026-10-12 09:00 17:00')]
    const found = follow(those, [goes(was, '2026-10-12 09:00 17:00')], around([a, b, c], taken))
    expect(found.map((each) => told(each))).toEqual([
      'Room C 2026-10-12 09:00–17:00',
      'Room B is released: taken',
    ])
  })
})

describe('whatever is booked and wherever the days go', () => {
  const hour = 3_600_000
  const monday = at('2026-10-05 00:00')
  const resources = [
    ines,
    rosa,
    resource('Traveller', { courthouseId: null, travelMinutes: 30 }),
    room('Room A', { setupMinutes: 15 }),
    room('Room B', { strikeMinutes: 15 }),
    resource('Headsets', { kind: 'equipment', sort: 'headset', quantity: 3, languages: [] }),
    room('Room H', { courthouseId: 'hill' }),
  ]
  const slot = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 7, max: 17 }),
    fc.integer({ min: 1, max: 5 }),
  )
  const spanOf = ([n, from, length]: readonly [number, number, number]) => ({
    startsAt: monday + n * 24 * hour + from * hour,
    endsAt: monday + n * 24 * hour + (from + length) * hour,
  })
  const wanted = fc.record({
    which: fc.nat(resources.length - 1),
    slot,
    units: fc.integer({ min: 1, max: 2 }),
    sitting: fc.constantFrom('first', 'second', 'third'),
    state: fc.constantFrom('held' as const, 'confirmed' as const),
    witness: fc.constantFrom('W-1', 'W-2'),
  })
  const change = fc.option(fc.record({ was: slot, becomes: fc.option(slot), isTimed: fc.boolean() }))

  test('nobody is held beyond their number, what stays stays, and every hour wanted is held, given to another or told as lost', () => {
    fc.assert(
      fc.property(
        fc.array(wanted, { maxLength: 8 }),
        fc.array(wanted, { maxLength: 5 }),
        fc.tuple(change, change, change),
        fc.constantFrom('harbor', 'hill', null),
        (mine, theirs, changed, courthouseId) => {
          const table = new Map<string, Held[]>()
          const fit = (all: typeof mine) =>
            all.flatMap((each, n) => {
              const of = resources[each.which] ?? ines
              const units = Math.min(each.units, of.quantity)
              const hold = holdFor(spanOf(each.slot), of, 'harbor')
              const there = table.get(of.id) ?? []
              if (!fits(there, { ...hold, units }, of.quantity)) return []
              table.set(of.id, [...there, { ...hold, units }])
              const { state, sitting: sittingId, witness: witnessId } = each
              const accommodationId = `for-${witnessId}`
              return [
                booking(of, was, {
                  ...hold,
                  id: `b${n}`,
                  units,
                  state,
                  sittingId,
                  witnessId,
                  accommodationId,
                }),
              ]
            })
          const others = fit(theirs)
          const followers = fit(mine)
          const there: Surroundings = {
            courthouseId,
            zone: newYork,
            resources,
            held: new Map(
              [...Map.groupBy(others, ({ resource: { id } }) => id)].map(([id, those]): [string, Held[]] => [
                id,
                [...those],
              ]),
            ),
          }
          const dayOf = (where: readonly [number, number, number], isTimed = true): DayInCourt => ({
            ...(isTimed
              ? spanOf(where)
              : { startsAt: monday + where[0] * 24 * hour, endsAt: monday + (where[0] + 1) * 24 * hour }),
            isTimed,
            midnight: monday + where[0] * 24 * hour,
          })
          const changes = (['first', 'second', 'third'] as const).flatMap((sittingId, n) => {
            const each = changed[n]
            return each
              ? [
                  {
                    sittingId,
                    was: dayOf(each.was),
                    becomes: each.becomes && dayOf(each.becomes, each.isTimed),
                  },
                ]
              : []
          })
          const found = follow(followers, changes, there)
          expect(found.map((each) => each.booking.id)).toEqual(followers.map(({ id }) => id))
          // A slow look at every five minutes: what others hold and what the plan holds, together.
          const holds = [
            ...others.map((each) => ({ ...each, of: each.resource })),
            ...found.flatMap((each) => {
              const { units } = each.booking
              if (each.does === 'stays') return [{ ...each.booking, of: each.booking.resource }]
              if (each.does === 'is released') return []
              return [
                { ...each.to, of: each.resource, units },
                ...each.besides.map((more) => ({ ...more.to, of: more.resource, units })),
              ]
            }),
          ]
          for (const of of resources) {
            const those = holds.filter((each) => each.of.id === of.id)
            for (const { heldFrom } of those) {
              const used = those
                .filter((each) => each.heldFrom <= heldFrom && heldFrom < each.heldUntil)
                .reduce((sum, each) => sum + each.units, 0)
              expect(used).toBeLessThanOrEqual(of.quantity)
            }
          }
          for (const each of found) {
            const itsChange = changes.find(({ sittingId }) => sittingId === each.booking.sittingId)
            if (each.does === 'stays') {
              expect(itsChange?.becomes).not.toBeNull()
              const needed = holdFor(each.booking, each.booking.resource, courthouseId)
              expect(each.booking.heldFrom).toBeLessThanOrEqual(needed.heldFrom)
              expect(each.booking.heldUntil).toBeGreaterThanOrEqual(needed.heldUntil)
            }
            if (each.does !== 'moves') continue
            expect(covered(each)).toEqual(
              itsChange?.becomes
                ? spanWithin(each.booking, itsChange.was, itsChange.becomes)
                : { startsAt: each.booking.startsAt, endsAt: each.booking.endsAt },
            )
            // Travel, set-up and strike are always in what is held.
            for (const { resource: of, to } of [each, ...each.besides])
              expect(to).toEqual(holdFor(to, of, courthouseId))
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  /** The hours of a move laid end to end: they leave no hole and do not overlap. */
  function covered(move: Move): Span {
    const pieces = [move.to, ...move.besides.map(({ to }) => to), ...move.lost].toSorted(
      (a, b) => a.startsAt - b.startsAt,
    )
    for (const [n, piece] of pieces.slice(1).entries()) expect(piece.startsAt).toBe(pieces[n]?.endsAt)
    return { startsAt: pieces[0]?.startsAt ?? 0, endsAt: pieces.at(-1)?.endsAt ?? 0 }
  }
})
