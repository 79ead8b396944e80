import type { Jurisdiction } from '../law/jurisdiction.ts'
import { byDay, type CalendarDate } from '../time/calendar-date.ts'
import { type HearingToTell, hearingNews } from './hearing-news.ts'
import type { News } from './news.ts'
import {
  eventNews,
  type EventToTell,
  rightsNews,
  rulingNews,
  type RulingToTell,
  takenBackNews,
} from './other-news.ts'
import { owedTo, type Reason, reasonFor, type Targets } from './reason.ts'
import type { Telling } from './telling.ts'

/** All of a case that somebody may have to be told of. */
export type CaseToTell = {
  readonly law: Jurisdiction | null
  readonly today: CalendarDate
  readonly targets: Targets
  readonly hearings: readonly HearingToTell[]
  readonly events: readonly EventToTell[]
  /** Days on which events were taken back, by subject. */
  readonly takenBack: ReadonlyMap<string, CalendarDate>
}

/** A person of the case, with what concerns her alone. */
export type Person = {
  readonly isVictim: boolean
  /** The day she became known to the office. */
  readonly known: CalendarDate
  /** Hearings at which she is to testify, as far as something was asked for her there. */
  readonly testifiesAt: ReadonlySet<string>
  readonly rulings: readonly RulingToTell[]
  /** Everything that was said to her, in order. */
  readonly said: readonly Telling[]
}

/**
 * What a person has to hear now, the most pressing first. A victim hears of every hearing; another witness of those at
 * which she is to testify; of events, whoever a duty of the law speaks to.
 */
export function toTell(person: Person, about: CaseToTell): readonly Reason[] {
  const { law, today, targets } = about
  const { isVictim, known, testifiesAt } = person
  const said = Map.groupBy(person.said, ({ subject }) => subject)
  const of = (subject: string) => said.get(subject) ?? []
  const owed = owedTo(law, isVictim)

  const news: readonly (News | null)[] = [
    ...about.hearings
      .filter(({ id }) => hearsOf(isVictim, testifiesAt.has(id)))
      .map((one) => hearingNews(one, of(`hearing-${one.id}`), testifiesAt.has(one.id), known, today)),
    ...person.rulings.map((one) => rulingNews(one, of(`accommodation-${one.accommodationId}`), known, today)),
    ...about.events
      .filter(({ kind }) => owed.has(kind))
      .map((one) => eventNews(one, of(`event-${one.id}`), known)),
    ...[...about.takenBack].map(([subject, on]) => takenBackNews(of(subject), on)),
    owed.has('person-known') ? rightsNews(of('rights'), known) : null,
  ]
  return news
    .filter((one) => one !== null)
    .map((one) => reasonFor(one, isVictim, law, targets))
    .toSorted(byPress)
}

/** Whether a person hears of a hearing: a victim of every one, another witness of those at which they are to testify. */
export function hearsOf(isVictim: boolean, testifiesThere: boolean): boolean {
  return isVictim || testifiesThere
}

/** The earliest day first, and what has no day last. */
function byPress(one: Reason, other: Reason): number {
  const day = ({ until }: Reason) => until?.on ?? '9999-12-31'
  return byDay(day(one), day(other)) || byDay(one.arose, other.arose)
}
