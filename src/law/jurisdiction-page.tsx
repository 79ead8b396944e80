import type { Child } from 'hono/jsx'
import type { CalendarDate } from '../time/calendar-date.ts'
import { BackLink, Notice } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import { ChargesPart } from './charges-part.tsx'
import type { ClosedDay } from './closed-days.ts'
import { ClosedDaysPart, CountingPart } from './counting-part.tsx'
import { DutiesPart } from './duties-part.tsx'
import type { Jurisdiction } from './jurisdiction.ts'
import { ProvisionsPart } from './provisions-part.tsx'
import { RulesPart } from './rules-part.tsx'
import type { Found } from './search.ts'
import { CasesPart, StatementsPart } from './statements-part.tsx'

/** One body of law as a lawyer checks it: each rule in plain words, where it is written, when it was read. */
export function JurisdictionPage(props: {
  law: Jurisdiction
  today: CalendarDate
  search: string
  found: Found
  closed: readonly ClosedDay[]
}) {
  const { law, search } = props
  const parts = partsOf(props)
  const count = parts.reduce((sum, part) => sum + (part.count ?? 0), 0)
  const shown = search ? parts.filter((part) => part.count !== null && part.count > 0) : parts
  return (
    <>
      <BackLink href={paths.law()}>The law</BackLink>
      <h1 class="govuk-heading-l">{law.name}</h1>
      <Notice title="What is not here">
        <ul class="govuk-list govuk-list--bullet">
          {[...(law.gaps ?? []), ...law.counting.gaps, ...law.closedDays.gaps].map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      </Notice>
      <form method="get" action={paths.lawOf(law.id)} class="ar-search">
        <label class="govuk-label" for="q">
          Search this law
        </label>
        <input class="govuk-input govuk-input--width-20" type="search" id="q" name="q" value={search} />{' '}
        <button class="govuk-button govuk-button--secondary" type="submit">
          Search
        </button>
      </form>
      {search && (
        <p class="govuk-body" role="status">
          {count === 0 ? 'Nothing here speaks' : count === 1 ? 'One row speaks' : `${count} rows speak`} of “
          {search}”.{' '}
          <a class="govuk-link" href={paths.lawOf(law.id)}>
            Show everything
          </a>
        </p>
      )}
      <ul class="govuk-list">
        {shown.map(({ id, title, count: some }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>{' '}
            {some !== null && <span class="ar-muted">{some === 0 ? 'none read' : some}</span>}
          </li>
        ))}
      </ul>
      {shown
        .filter((part) => part.count !== 0)
        .map(({ id, title, part }) => (
          <section aria-labelledby={id}>
            <h2 class="govuk-heading-m" id={id}>
              {title}
            </h2>
            {part}
          </section>
        ))}
    </>
  )
}

type Part = {
  readonly id: string
  readonly title: string
  /** How many rows; null for a part that is not searched. */
  readonly count: number | null
  readonly part: Child
}

function partsOf(props: {
  law: Jurisdiction
  today: CalendarDate
  found: Found
  closed: readonly ClosedDay[]
}): readonly Part[] {
  const { law, today, closed, found } = props
  const { rules, provisions, duties, statements, charges, cases } = found
  const years = [closed[0], closed.at(-1)].map((day) => day?.date.slice(0, 4)).join(' and ')
  return [
    {
      id: 'rules',
      title: 'Rules that give a day',
      count: rules.length,
      part: <RulesPart {...{ rules, today }} />,
    },
    {
      id: 'provisions',
      title: 'What the law offers a witness',
      count: provisions.length,
      part: <ProvisionsPart {...{ provisions, law, today }} />,
    },
    {
      id: 'duties',
      title: 'What is owed to a victim',
      count: duties.length,
      part: <DutiesPart {...{ duties, today }} />,
    },
    {
      id: 'statements',
      title: 'What else a lawyer has to know',
      count: statements.length,
      part: <StatementsPart {...{ statements, today }} cases={law.cases ?? []} />,
    },
    {
      id: 'charges',
      title: 'Charges and what has to be proved',
      count: charges.length,
      part: <ChargesPart {...{ charges, today }} />,
    },
    {
      id: 'cases',
      title: 'Cases to read',
      count: cases.length,
      part: <CasesPart {...{ cases, today }} />,
    },
    {
      id: 'counting',
      title: 'How time is counted',
      count: null,
      part: <CountingPart {...{ law, today }} />,
    },
    {
      id: 'closed',
      title: `Closed days, ${years}`,
      count: null,
      part: <ClosedDaysPart {...{ law, closed, today }} />,
    },
  ]
}
