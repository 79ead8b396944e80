import type { Code } from '../vocabulary/accommodations.ts'
import { entryOf } from '../vocabulary/accommodations.ts'
import type { RulingLine } from '../rulings/ruling.ts'
import { outcomeWords, untilInWords } from '../rulings/words.ts'
import { type TriggerId, triggers } from '../law/trigger.ts'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { later, type News } from './news.ts'
import { isSettled, lastTold, type Telling } from './telling.ts'

/** Something that somebody noted to have happened. */
export type EventToTell = {
  readonly id: string
  readonly kind: TriggerId
  readonly on: CalendarDate
  readonly about: string
  /** The day it was noted in the office. */
  readonly notedOn: CalendarDate
}

/** What a person has to hear of an event, or null when she knows. */
export function eventNews(
  event: EventToTell,
  tellings: readonly Telling[],
  known: CalendarDate,
): News | null {
  if (isSettled(tellings, event.on)) return null
  const { words } = triggers[event.kind]
  return {
    subject: `event-${event.id}`,
    title: words,
    words: [`${words}, ${inShort(event.on)}`, event.about].filter(Boolean).join(', '),
    fact: event.on,
    happenings: [event.kind],
    arose: later(event.notedOn, known),
    before: null,
    told: lastTold(tellings),
  }
}

/** What she was told of and is no longer so: an event that was noted in error. */
export function takenBackNews(tellings: readonly Telling[], withdrawnOn: CalendarDate): News | null {
  const told = lastTold(tellings)
  if (!told || isSettled(tellings, 'taken back')) return null
  return {
    subject: told.subject,
    title: 'Noted in error',
    words: `This was noted in error and is not so: ${told.words}`,
    fact: 'taken back',
    happenings: [],
    arose: withdrawnOn,
    before: null,
    told,
  }
}

/** An accommodation with the ruling that stands, at a hearing that is still to come. */
export type RulingToTell = {
  readonly accommodationId: string
  readonly code: Code
  readonly ruling: Pick<RulingLine, 'id' | 'outcome' | 'conditions' | 'reservedUntil'>
  readonly recordedOn: CalendarDate
  readonly hearing: { readonly type: string; readonly first: CalendarDate; readonly last: CalendarDate }
}

/** What the person has to hear of a ruling on what was asked for her, or null when she knows or it is over. */
export function rulingNews(
  one: RulingToTell,
  tellings: readonly Telling[],
  known: CalendarDate,
  today: CalendarDate,
): News | null {
  const { ruling, hearing } = one
  if (hearing.last < today || isSettled(tellings, ruling.id)) return null
  const { name } = entryOf(one.code)
  const until = ruling.reservedUntil === null ? '' : ` ${untilInWords(ruling.reservedUntil)}`
  const conditions = ruling.conditions && ` (${ruling.conditions})`
  return {
    subject: `accommodation-${one.accommodationId}`,
    title: name,
    words: `${name} at ${hearing.type}: ${outcomeWords[ruling.outcome].toLowerCase()}${until}${conditions}`,
    fact: ruling.id,
    happenings: ['accommodation-ruled'],
    arose: later(one.recordedOn, known),
    before: hearing.first >= today ? { on: hearing.first, what: 'the hearing' } : null,
    told: lastTold(tellings),
  }
}

/** That a victim is to hear of her rights and of services, once. */
export function rightsNews(tellings: readonly Telling[], known: CalendarDate): News | null {
  if (isSettled(tellings, 'rights')) return null
  return {
    subject: 'rights',
    title: 'Rights and services',
    words: 'What rights and services there are, and whom to ask',
    fact: 'rights',
    happenings: ['person-known'],
    arose: known,
    before: null,
    told: null,
  }
}
