import { count } from '../counting/count.ts'
import type { Unit } from '../law/counting.ts'
import type { Duty } from '../law/duty.ts'
import { type HappeningId, happenings } from '../law/happening.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { addDays, byDay, type CalendarDate } from '../time/calendar-date.ts'
import type { News } from './news.ts'

/** A day by which something should be said, and what sets it. */
export type Until = {
  readonly on: CalendarDate
  /** `law`: the text has a number. `office`: the office’s own target. `day`: afterwards it is of no use. */
  readonly by: 'law' | 'office' | 'day'
  readonly because: string
}

/** A duty that a reason rests on, with the day where the law or the office has set a number. */
export type Owed = { readonly duty: Duty; readonly until: Until | null }

/** A reason to contact: something a person must or may want to hear, and between which days. */
export type Reason = News & {
  readonly owed: readonly Owed[]
  /** The earliest of all that bind, or null where nothing sets a day. */
  readonly until: Until | null
}

/** The office’s own targets: working days after it became known, by the id of the duty. */
export type Targets = ReadonlyMap<string, number>

/**
 * The reason that a piece of news is, with the duties of the law that ask for it and the day by which to speak.
 * A duty’s timing stays in the law’s words; a day comes only from a number in the law, from a target the office set
 * for itself, or from the day in court.
 *
 * @param law null where the law of the jurisdiction is not known here: there is still somebody to tell
 */
export function reasonFor(news: News, isVictim: boolean, law: Jurisdiction | null, targets: Targets): Reason {
  const owed = dutiesTo(law, isVictim)
    .filter((duty) => arises(duty, news))
    .map((duty) => ({ duty, until: law && untilOf(duty, news.arose, law, targets) }))
  const day: Until | null = news.before && {
    on: addDays(news.before.on, -1),
    by: 'day',
    because: `the day before ${news.before.what}`,
  }
  const [until] = [...owed.map((one) => one.until), day]
    .filter((one) => one !== null)
    .toSorted((a, b) => byDay(a.on, b.on))
  return { ...news, owed, until: until ?? null }
}

/** What must be told to somebody when it happens. */
export function owedTo(law: Jurisdiction | null, isVictim: boolean): ReadonlySet<HappeningId> {
  return spokenTo(law, isVictim).owed
}

function dutiesTo(law: Jurisdiction | null, isVictim: boolean): readonly Duty[] {
  return spokenTo(law, isVictim).duties
}

type Spoken = { readonly duties: readonly Duty[]; readonly owed: ReadonlySet<HappeningId> }
/** By law, for victims and for others: asked again for every person of every case. */
const known = { victim: new WeakMap<Jurisdiction, Spoken>(), other: new WeakMap<Jurisdiction, Spoken>() }
const nothing: Spoken = { duties: [], owed: new Set() }

function spokenTo(law: Jurisdiction | null, isVictim: boolean): Spoken {
  if (!law) return nothing
  const those = isVictim ? known.victim : known.other
  const found = those.get(law)
  if (found) return found
  const duties = law.duties.filter((duty) => speaksTo(duty, isVictim))
  const made = { duties, owed: new Set(duties.flatMap(({ arisesFrom }) => arisesFrom)) }
  those.set(law, made)
  return made
}

/** Whether a duty asks that a person be told when this happens. */
export function speaksTo({ toward }: Duty, isVictim: boolean): boolean {
  return toward === 'witness' || (toward === 'victim' && isVictim)
}

/** Whether a duty ever has a day of its own: one kept in mind at every contact, or owed to others, has none. */
export function becomesReason({ toward, arisesFrom }: Duty): boolean {
  return toward !== 'others' && arisesFrom.some((id) => happenings[id].from !== 'standing')
}

/** The unit in which a target counts: working days where the jurisdiction defines them, else plain days. */
export function targetUnit(law: Jurisdiction): 'business-days' | 'days' {
  return law.counting.units['business-days'] ? 'business-days' : 'days'
}

function arises(duty: Duty, news: News): boolean {
  return duty.arisesFrom.some((id) => news.happenings.includes(id))
}

function untilOf(duty: Duty, from: CalendarDate, law: Jurisdiction, targets: Targets): Until | null {
  const days = targets.get(duty.id)
  const legal = duty.within && ends(from, duty.within.offset, duty.within.unit, law)
  const own = days === undefined ? null : ends(from, days, targetUnit(law), law)
  if (legal && !(own && own < legal)) return { on: legal, by: 'law', because: duty.source.cite }
  return own && { on: own, by: 'office', because: 'the office’s own target' }
}

/** Null beyond the table of closed days: then nobody can say which days are working days. */
function ends(trigger: CalendarDate, offset: number, unit: Unit, law: Jurisdiction): CalendarDate | null {
  if (unit === 'hours') return null
  const counted = count({ trigger, offset, unit, direction: 'after' }, law)
  return counted.ok ? counted.due : null
}
