import { closedDaysBetween } from '../law/closed-days.ts'
import { jurisdictionOf } from '../jurisdictions/jurisdiction-of.ts'
import { jurisdictions } from '../jurisdictions/all.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type Command, fail } from './run-command.ts'

export const command: Command = {
  says: 'Writes the holidays on which the courts of a jurisdiction are closed, year by year, each with where it is written. Weekends are not listed.',
  usage: 'closed-days JURISDICTION FIRST-YEAR [LAST-YEAR]',
  options: {},
  run: async ({ words }) => {
    const [id = '', first = '', last = first] = words
    const law = jurisdictionOf(id)
    if (!law)
      return fail(
        2,
        `there is no jurisdiction “${id.slice(0, 40)}”. Known: ${jurisdictions.map((one) => one.id).join(', ')}`,
      )
    if (![first, last].every((year) => /^\d{4}$/.test(year)) || last < first || words.length > 3)
      return fail(2, 'name a first and a last year, like 2024 2030')
    const { from, until } = law.closedDays
    if (`${first}-01-01` < from || `${last}-12-31` > until)
      return fail(1, `the closed days of ${law.name} are known from ${from} until ${until}`)
    const days = closedDaysBetween(
      law.closedDays,
      `${first}-01-01` as CalendarDate,
      `${last}-12-31` as CalendarDate,
    )
    const lines = days.map(({ date, name, observedFor, source }) =>
      JSON.stringify({
        date,
        name,
        ...(observedFor ? { observed_for: observedFor } : {}),
        source: source.cite,
      }),
    )
    console.log(lines.join('\n'))
    return 0
  },
}
