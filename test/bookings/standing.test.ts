import { describe, expect, test } from 'vitest'
import type { CourtRequest } from '../../src/accommodations/asked-for.ts'
import type { Wish } from '../../src/accommodations/accommodation.ts'
import type { Booked, BookedState } from '../../src/bookings/coverage.ts'
import {
  type AccommodationFacts,
  isWhole,
  pressOf,
  type SittingFacts,
  type Standing,
  standingOf,
} from '../../src/bookings/standing/standing.ts'
import { missingInWords, standingInWords } from '../../src/bookings/standing/standing-words.ts'
import type { RulingLine } from '../../src/rulings/ruling.ts'
import { date } from '../../src/time/calendar-date.ts'
import { clock } from '../../src/time/clock-time.ts'
import { zone } from '../../src/time/zone.ts'
import { instantOf } from '../../src/time/zoned.ts'

const newYork = zone('America/New_York')

/** The instant of `2026-10-05 09:30` in New York. */
function at(text: string): number {
  const [day = '', time = ''] = text.split(' ')
  const found = instantOf(date(day), clock(time), newYork)
  if (!found.ok) throw new Error('no such time')
  return found.at
}

/** Friday, October 2, 2026, noon: the trial of Monday to Wednesday is three days off. */
const friday = at('2026-10-02 12:00')

const booked = (hours: string, state: BookedState = 'held', sort = 'interpreter', units = 1): Booked => {
  const [day = '', from = '', until = ''] = hours.split(' ')
  const [startsAt, endsAt] = [at(`${day} ${from}`), at(`${day} ${until}`)]
  return { id: `${sort} ${hours}`, sort, units, state, startsAt, endsAt }
}

const day = (on: string, more: Partial<SittingFacts> = {}): SittingFacts => ({
  id: on,
  date: date(on),
  isTimed: true,
  startsAt: at(`${on} 09:30`),
  endsAt: at(`${on} 16:30`),
  part: null,
  booked: [],
  lost: [],
  delivered: null,
  ...more,
})
const monday = (...those: readonly Booked[]) => day('2026-10-05', { booked: those })
const tuesday = (...those: readonly Booked[]) => day('2026-10-06', { booked: those })
const wednesday = (...those: readonly Booked[]) => day('2026-10-07', { booked: those })
const whole = (on: string, state: BookedState = 'held', sort = 'interpreter') =>
  booked(`${on} 09:30 16:30`, state, sort)

const applied: CourtRequest = {
  id: 'request-1',
  number: 1,
  state: 'applied',
  appliedOn: date('2026-09-01'),
  opposedOn: null,
  version: 1,
}
const line = (given: Partial<RulingLine> = {}): RulingLine => ({
  id: 'line',
  requestId: 'request-1',
  outcome: 'granted',
  asked: '',
  conditions: '',
  needs: null,
  reservedUntil: null,
  covers: 'every sitting',
  ruledOn: date('2026-09-10'),
  order: 'ECF No. 41',
  recordedAt: 1,
  place: 0,
  ...given,
})
const on = (...days: readonly string[]) => days.map((one) => ({ id: one, date: date(one) }))

/** An interpreter that W-1 wants and no court has to order, unless said otherwise. */
const facts = (
  sittings: readonly SittingFacts[],
  more: Partial<AccommodationFacts> = {},
): AccommodationFacts => ({
  code: 'INTERPRETER',
  wish: 'wanted',
  needs: null,
  isOn: true,
  asks: false,
  isWithdrawn: false,
  requests: [],
  lines: [],
  sittings,
  ...more,
})
const ordered = (lines: readonly RulingLine[], request = applied) => ({
  asks: true,
  requests: [request],
  lines,
})
const standing = (
  sittings: readonly SittingFacts[],
  more: Partial<AccommodationFacts> = {},
  now: number = friday,
) => standingOf(facts(sittings, more), now)
const says = (it: Standing) => it.missing.map((one) => missingInWords(one, newYork))
const press = (
  sittings: readonly SittingFacts[],
  more: Partial<AccommodationFacts> = {},
  wish: Wish = 'wanted',
  now: number = friday,
) => pressOf(standing(sittings, { ...more, wish }, now), wish)
const states = (it: Standing) => it.days.map(({ state }) => state)

describe('an interpreter for a trial of three days, which needs no order', () => {
  test('nothing is booked: to book, and the three days are named', () => {
    const it = standing([monday(), tuesday(), wednesday()])
    expect(it.state).toBe('to book')
    expect(says(it)).toEqual(['Needs booking: interpreter on Mon 5 Oct 2026, Tue 6 Oct 2026, Wed 7 Oct 2026'])
  })
  test('two of three days are booked: partly booked, and the third is named', () => {
    const it = standing([
      monday(whole('2026-10-05', 'confirmed')),
      tuesday(whole('2026-10-06', 'confirmed')),
      wednesday(),
    ])
    expect(it.state).toBe('partly booked')
    expect(states(it)).toEqual(['confirmed', 'confirmed', 'to book'])
    expect(says(it)).toEqual(['Needs booking: interpreter on Wed 7 Oct 2026'])
  })
  test('until noon only: partly booked, and the hours that lack are named', () => {
    const it = standing([monday(booked('2026-10-05 09:30 12:00', 'confirmed'))])
    expect(it.state).toBe('partly booked')
    expect(says(it)[0]).toContain('interpreter, 12:00 PM to 4:30 PM')
  })
  test('needed in the afternoon only, an afternoon is enough', () => {
    const part = { startsAt: at('2026-10-05 13:00'), endsAt: at('2026-10-05 16:00') }
    const it = standing([
      day('2026-10-05', { part, booked: [booked('2026-10-05 13:00 16:00', 'confirmed')] }),
    ])
    expect(it).toMatchObject({ state: 'confirmed', missing: [] })
    expect(it.days[0]?.part).toEqual(part)
  })
  test('held on every day: on hold, and it says which days nobody has confirmed', () => {
    const it = standing([monday(whole('2026-10-05', 'confirmed')), tuesday(whole('2026-10-06'))])
    expect(it.state).toBe('on hold')
    expect(says(it)).toEqual(['On hold, not confirmed: interpreter on Tue 6 Oct 2026'])
  })
  test('confirmed and tested: as far as the weaker day', () => {
    const sittings = [monday(whole('2026-10-05', 'tested')), tuesday(whole('2026-10-06', 'confirmed'))]
    expect(standing(sittings)).toMatchObject({ state: 'confirmed', missing: [] })
    expect(standing([sittings[0] ?? monday()]).state).toBe('tested')
  })
  test('the court has given no time: any hour of that day covers it', () => {
    const untimed = day('2026-10-05', {
      isTimed: false,
      startsAt: at('2026-10-05 00:00'),
      endsAt: at('2026-10-06 00:00'),
      booked: [booked('2026-10-05 10:00 11:00', 'confirmed')],
    })
    expect(standing([untimed]).state).toBe('confirmed')
  })
  test('two of them are needed: one is part of it, two are enough', () => {
    const needs = [{ sort: 'interpreter', units: 2 }] as const
    expect(standing([monday(whole('2026-10-05', 'confirmed'))], { needs })).toMatchObject({
      state: 'partly booked',
    })
    const two = { ...whole('2026-10-05', 'confirmed'), units: 2 }
    expect(standing([monday(two)], { needs }).state).toBe('confirmed')
  })
  test('one who cannot come after all: not delivered, and another has to be found', () => {
    const it = standing([monday(whole('2026-10-05', 'failed'))])
    expect(it.state).toBe('failed')
    expect(standingInWords(it.state)).toBe('Not delivered')
    expect(says(it)).toEqual(['It was not delivered. Find another: interpreter on Mon 5 Oct 2026'])
    expect(press([monday(whole('2026-10-05', 'failed'))])).toBe(2)
  })
  test('and once another is held for the same hours, it is on hold again', () => {
    const both = [whole('2026-10-05', 'failed'), { ...whole('2026-10-05'), id: 'another' }]
    expect(standing([monday(...both)]).state).toBe('on hold')
  })
})

describe('a live link takes a link room and two-way video', () => {
  const link = { code: 'LIVE-LINK' } as const
  test('the room alone is part of it, and the video is named', () => {
    const it = standing([monday(whole('2026-10-05', 'confirmed', 'link room'))], link)
    expect(it.state).toBe('partly booked')
    expect(says(it)).toEqual(['Needs booking: two-way video on Mon 5 Oct 2026'])
  })
  test('the room confirmed and the video held: on hold, never confirmed', () => {
    const it = standing(
      [monday(whole('2026-10-05', 'confirmed', 'link room'), whole('2026-10-05', 'held', 'two-way video'))],
      link,
    )
    expect(it.state).toBe('on hold')
    expect(isWhole(it.state)).toBe(false)
  })
  test('both confirmed: confirmed', () => {
    const it = standing(
      [monday(...['link room', 'two-way video'].map((sort) => whole('2026-10-05', 'confirmed', sort)))],
      link,
    )
    expect(isWhole(it.state)).toBe(true)
  })
  test('one day lacks the room and another the video: each is named with its day', () => {
    const it = standing(
      [
        monday(whole('2026-10-05', 'held', 'two-way video')),
        tuesday(whole('2026-10-06', 'held', 'link room')),
      ],
      link,
    )
    expect(says(it)[0]).toBe('Needs booking: Mon 5 Oct 2026: link room; Tue 6 Oct 2026: two-way video')
  })
})

describe('what the court says of it', () => {
  const three = (state: BookedState = 'held') => [
    monday(whole('2026-10-05', state)),
    tuesday(whole('2026-10-06', state)),
    wednesday(whole('2026-10-07', state)),
  ]
  test('applied for, and all of it held: on hold, and nothing is confirmed until the court has ruled', () => {
    const it = standing(three(), ordered([]))
    expect(it.state).toBe('on hold')
    expect(says(it)[0]).toBe(
      'The court has not ruled for Mon 5 Oct 2026, Tue 6 Oct 2026, Wed 7 Oct 2026. Nothing is confirmed until it has',
    )
  })
  test('not asked for yet: it says so, and stands on the first page', () => {
    const request = { ...applied, state: 'to apply', appliedOn: null } as const
    expect(says(standing(three(), ordered([], request)))[0]).toBe('The court has not been asked')
    expect(press(three(), ordered([], request))).toBe(4)
  })
  test('granted, and nothing booked: first of all', () => {
    const it = standing([monday(), tuesday()], ordered([line()]))
    expect(says(it)[0]).toBe(
      'The court granted it, and it is not arranged. Book interpreter on Mon 5 Oct 2026, Tue 6 Oct 2026',
    )
    expect(press([monday(), tuesday()], ordered([line()]))).toBe(1)
  })
  test('granted for Monday and waiting for Tuesday: each day has its own', () => {
    const lines = [line({ covers: on('2026-10-05') })]
    const it = standing(
      [monday(whole('2026-10-05', 'confirmed')), tuesday(whole('2026-10-06'))],
      ordered(lines),
    )
    expect(states(it)).toEqual(['confirmed', 'on hold'])
    expect(it.state).toBe('on hold')
    expect(says(it)).toEqual([
      'The court has not ruled for Tue 6 Oct 2026. Nothing is confirmed until it has',
      'On hold, not confirmed: interpreter on Tue 6 Oct 2026',
    ])
  })
  test('denied for Wednesday: nothing is missing that day, and the others decide', () => {
    const lines = [
      line({ covers: on('2026-10-05', '2026-10-06') }),
      line({ id: 'no', place: 1, outcome: 'denied', covers: on('2026-10-07') }),
    ]
    const sittings = [
      monday(whole('2026-10-05', 'confirmed')),
      tuesday(whole('2026-10-06', 'confirmed')),
      wednesday(),
    ]
    const it = standing(sittings, ordered(lines))
    expect(states(it)).toEqual(['confirmed', 'confirmed', 'denied'])
    expect(it).toMatchObject({ state: 'confirmed', missing: [] })
    expect(it.days[2]?.needs).toEqual([])
  })
  test('denied for every day: denied, and nothing waits', () => {
    const it = standing([monday(), tuesday()], ordered([line({ outcome: 'denied' })]))
    expect(it).toMatchObject({ state: 'denied', missing: [] })
    expect(press([monday()], ordered([line({ outcome: 'denied' })]))).toBeNull()
  })
  test('reserved until a day: the holds stay, and it says until when', () => {
    const reserved = line({ outcome: 'reserved', reservedUntil: { on: date('2026-10-03') } })
    const it = standing(three(), ordered([reserved]))
    expect(it.state).toBe('on hold')
    expect(says(it)[0]).toBe(
      'The court has reserved its decision until Sat 3 Oct 2026. Holds stay until then',
    )
    expect(press(three(), ordered([reserved]))).toBeNull()
  })
  test('reserved until a hearing: the hearing is named', () => {
    const until = { hearingId: 'pretrial', hearing: 'Pretrial Conference' }
    const it = standing(three(), ordered([line({ outcome: 'reserved', reservedUntil: until })]))
    expect(says(it)[0]).toContain('until the Pretrial Conference')
  })
  test('ordered otherwise than usual: what the order needs counts', () => {
    const lines = [line({ outcome: 'granted as varied', needs: [{ sort: 'interpreter', units: 2 }] })]
    const it = standing([monday(whole('2026-10-05', 'confirmed'))], ordered(lines))
    expect(it.state).toBe('partly booked')
    expect(says(it)[0]).toContain('Book 2 × interpreter')
  })
  test('the order lapsed: what was confirmed is held and waits for another order', () => {
    const lines = [line(), line({ id: 'ran out', outcome: 'lapsed', order: '', ruledOn: date('2026-09-30') })]
    const it = standing([monday(whole('2026-10-05'))], ordered(lines))
    expect(it.state).toBe('on hold')
    expect(says(it)[0]).toBe('The court has not been asked')
  })
  test('given up by the office: withdrawn, and nothing waits', () => {
    const it = standing([monday(), tuesday()], { isWithdrawn: true })
    expect(it).toMatchObject({ state: 'withdrawn', missing: [] })
  })
  test('a booking that says it is confirmed is not believed while the order is missing', () => {
    const it = standing(three('confirmed'), ordered([]))
    expect(it.state).toBe('waiting for the order')
    expect(isWhole(it.state)).toBe(false)
  })
})

describe('anonymity, which takes no room and nobody', () => {
  const sealing = { code: 'ANONYMITY' } as const
  test('needs nothing to be booked; the order alone is waited for', () => {
    expect(standing([monday()], { ...sealing, ...ordered([]) })).toMatchObject({
      state: 'waiting for the order',
    })
    expect(standing([monday()], { ...sealing, ...ordered([line()]) }).state).toBe('confirmed')
    expect(standing([monday()], sealing).state).toBe('confirmed')
  })
  test('once somebody recorded how it went, that is how it stands', () => {
    const over = at('2026-10-06 12:00')
    const done = day('2026-10-05', { delivered: 'done' })
    expect(standing([done], { ...sealing, ...ordered([line()]) }, over).state).toBe('done')
    expect(
      standing([{ ...done, delivered: 'failed' }], { ...sealing, ...ordered([line()]) }, over).state,
    ).toBe('failed')
  })
})

describe('what the witness says of it', () => {
  test('declined while something is held: it says to release it, and stands on the first page', () => {
    const it = standing([monday(whole('2026-10-05'))], { wish: 'declined' })
    expect(says(it)[0]).toBe(
      'The witness declined it, and it is still held. Release it, unless they change their mind',
    )
    expect(press([monday(whole('2026-10-05'))], {}, 'declined')).toBe(3)
  })
  test('declined while only an usher beside it is held: that too is still held', () => {
    const usher = whole('2026-10-05', 'held', 'usher')
    expect(press([monday(usher)], { code: 'SCREEN' }, 'declined')).toBe(3)
  })
  test('declined with nothing held: nothing is missing', () => {
    const it = standing([monday()], { wish: 'declined' })
    expect(it.missing).toEqual([])
    expect(press([monday()], {}, 'declined')).toBeNull()
  })
  test('declined although the court granted it: nobody is told to arrange it', () => {
    expect(press([monday()], ordered([line()]), 'declined')).toBeNull()
  })
  test('undecided: the choice is theirs, and nobody is pressed', () => {
    const it = standing([monday()], { wish: 'undecided' })
    expect(says(it)).toContain('The witness has not decided. It is theirs to choose, in their own time')
    expect(press([monday()], {}, 'undecided')).toBeNull()
  })
  test('offered and not asked for: not pressed either; granted, it is, whatever was said', () => {
    expect(press([monday()], {}, 'offered')).toBeNull()
    expect(press([monday()], ordered([line()]), 'offered')).toBe(1)
  })
})

describe('what was held and is lost', () => {
  const lost = (sorts: readonly string[], ...those: readonly Booked[]) =>
    day('2026-10-05', { lost: sorts, booked: those })
  test('it says to book again, before what was never booked', () => {
    expect(says(standing([lost(['interpreter']), tuesday()]))).toEqual([
      'What was held is lost. Book again: interpreter on Mon 5 Oct 2026',
      'Needs booking: interpreter on Tue 6 Oct 2026',
    ])
    expect(press([lost(['interpreter'])])).toBe(2)
  })
  test('it stands on the first page even where the witness has not decided', () => {
    expect(press([lost(['interpreter'])], {}, 'undecided')).toBe(2)
  })
  test('booked again, it is lost no longer', () => {
    const it = standing([lost(['interpreter'], whole('2026-10-05', 'confirmed'))])
    expect(it).toMatchObject({ state: 'confirmed', missing: [] })
  })
  test('granted by the court, it stands first of all', () => {
    expect(press([lost(['interpreter'])], ordered([line()]))).toBe(1)
  })
})

describe('days that are over', () => {
  const wednesdayNoon = at('2026-10-07 12:00')
  test('nobody recorded how Monday went: it says so and does not press', () => {
    const sittings = [monday(whole('2026-10-05', 'confirmed')), wednesday(whole('2026-10-07', 'in use'))]
    const it = standing(sittings, {}, wednesdayNoon)
    expect(states(it)).toEqual(['not recorded', 'in use'])
    expect(it.state).toBe('in use')
    expect(says(it)).toEqual(['How it went on Mon 5 Oct 2026 is not recorded'])
    expect(press(sittings, {}, 'wanted', wednesdayNoon)).toBeNull()
  })
  test('what was missing on a day that is over is no longer something to book', () => {
    const it = standing([monday(), wednesday(whole('2026-10-07', 'confirmed'))], {}, wednesdayNoon)
    expect(it.missing.map(({ what }) => what)).toEqual(['not recorded'])
  })
  test('done on every day: done', () => {
    const sittings = [monday(whole('2026-10-05', 'done')), tuesday(whole('2026-10-06', 'done'))]
    expect(standing(sittings, {}, wednesdayNoon)).toMatchObject({ state: 'done', missing: [] })
  })
  test('done on Monday and nothing recorded of Tuesday: not recorded, not done', () => {
    const sittings = [monday(whole('2026-10-05', 'done')), tuesday(whole('2026-10-06', 'confirmed'))]
    expect(standing(sittings, {}, wednesdayNoon).state).toBe('not recorded')
  })
  test('not delivered on one of the days: that is what a reader must know', () => {
    const sittings = [monday(whole('2026-10-05', 'done')), tuesday(whole('2026-10-06', 'failed'))]
    expect(standing(sittings, {}, wednesdayNoon).state).toBe('failed')
  })
  test('a sitting is over at its end, not before', () => {
    const sittings = [monday(whole('2026-10-05', 'in use'))]
    expect(standing(sittings, {}, at('2026-10-05 16:29')).days[0]?.isPast).toBe(false)
    expect(standing(sittings, {}, at('2026-10-05 16:30')).days[0]?.isPast).toBe(true)
  })
  test('denied for a day that is over stays denied', () => {
    const it = standing([monday()], ordered([line({ outcome: 'denied' })]), wednesdayNoon)
    expect(it).toMatchObject({ state: 'denied', missing: [] })
  })
})

describe('a hearing that does not take place', () => {
  test('nothing is missing for it, whatever was granted', () => {
    const it = standing([monday(), tuesday()], { ...ordered([line()]), isOn: false })
    expect(it).toMatchObject({ state: 'hearing is off', missing: [] })
    expect(press([monday()], { ...ordered([line()]), isOn: false })).toBeNull()
  })
})

describe('one rule says what stands on the first page of the day', () => {
  test.each([
    [1, 'granted and not arranged', [monday()], ordered([line()])],
    [2, 'lost', [day('2026-10-05', { lost: ['interpreter'] })], {}],
    [2, 'not delivered', [monday(whole('2026-10-05', 'failed'))], {}],
    [3, 'wanted and not booked', [monday()], {}],
    [
      4,
      'wanted, held, and not asked for',
      [monday(whole('2026-10-05'))],
      ordered([], { ...applied, state: 'to apply', appliedOn: null }),
    ],
    [null, 'held, applied for, not ruled on', [monday(whole('2026-10-05'))], ordered([])],
    [null, 'held and not confirmed', [monday(whole('2026-10-05'))], {}],
    [null, 'confirmed', [monday(whole('2026-10-05', 'confirmed'))], {}],
  ] as const)('%s: %s', (expected, _what, sittings, more) => {
    expect(press(sittings, more)).toBe(expected)
  })
  test('what presses most decides: granted on Monday, lost on Tuesday', () => {
    const lines = [line({ covers: on('2026-10-05') })]
    const sittings = [monday(), day('2026-10-06', { lost: ['interpreter'] })]
    expect(press(sittings, ordered(lines))).toBe(1)
  })
})
