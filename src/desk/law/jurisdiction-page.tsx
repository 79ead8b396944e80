import type { Child } from 'hono/jsx'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { BackLink, Button, Form, Notice, TextField } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { ChargesPart } from './charges-part.tsx'
import type { ClosedDay } from '../../law/closed-days.ts'
import { ClosedDaysPart, CountingPart } from './counting-part.tsx'
import { DutiesPart } from './duties-part.tsx'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { ProvisionsPart, WithoutPart } from './provisions-part.tsx'
import { RulesPart } from './rules-part.tsx'
import type { Found } from './search.ts'
import { CasesPart, StatementsPart } from './statements-part.tsx'
import { readingsOf } from '../../law/written-when.ts'

type Props = {
  law: Jurisdiction
  today: CalendarDate
  search: string
  found: Found
  closed: readonly ClosedDay[]
}

/** One body of law as a lawyer checks it: each rule in plain words, where it is written, when it was read. */
export function JurisdictionPage(props: Props) {
  const { law, search, today } = props
  const parts = partsOf(props)
  const shown = search ? parts.filter(({ count }) => count !== null && count > 0) : parts
  return (
    <div class="ar-law">
      <BackLink href={paths.law()}>The law</BackLink>
      <h1 class="govuk-heading-l">{law.name}</h1>
      <p class="govuk-body">
        <WhenRead law={law} today={today} />
      </p>
      <Form method="get" action={paths.lawOf(law.id)} class="ar-search">
        <TextField
          name="q"
          label="Search this law"
          hint="Words, a section or a rule: rows that hold all of them"
          type="search"
          value={search}
          width={20}
        />
        <Button tone="secondary">Search</Button>
      </Form>
      {search && <FoundInWords {...{ law, search, parts }} />}
      {shown.length > 0 && <Contents parts={shown} />}
      {shown
        .filter(({ count }) => count !== 0)
        .map(({ id, title, part }) => (
          <section aria-labelledby={id}>
            <h2 class="govuk-heading-m" id={id}>
              {title}
            </h2>
            {part}
            <p class="govuk-body ar-jump">
              <a class="govuk-link" href="#contents">
                Back to the contents
              </a>
            </p>
          </section>
        ))}
    </div>
  )
}

function WhenRead(props: { law: Jurisdiction; today: CalendarDate }) {
  const { rows, first, last, summaries, stale } = readingsOf(props.law, props.today)
  return (
    <>
      {rows} rows, read from <span class="ar-day">{first}</span> to <span class="ar-day">{last}.</span>{' '}
      {summaries > 0 && `${summaries} of them in a summary only, and marked so. `}
      {stale > 0 && `${stale} of them not for 12 months, and marked so. `}
      Verify against current law before filing.
    </>
  )
}

function FoundInWords(props: { law: Jurisdiction; search: string; parts: readonly Part[] }) {
  const count = props.parts.reduce((sum, part) => sum + (part.count ?? 0), 0)
  return (
    <p class="govuk-body" role="status">
      {count === 0 ? 'Nothing here speaks' : count === 1 ? 'One row speaks' : `${count} rows speak`} of “
      {props.search}”.{' '}
      {count === 0 && 'It may be the law all the same: try fewer words, or read what is not here. '}
      <a class="govuk-link" href={paths.lawOf(props.law.id)}>
        Show everything
      </a>
    </p>
  )
}

function Contents(props: { parts: readonly Part[] }) {
  return (
    <nav aria-label="Contents" id="contents" class="ar-jump">
      <ul class="ar-contents govuk-body">
        {props.parts.map(({ id, title, count }) => (
          <li>
            {count === 0 ? (
              title
            ) : (
              <a class="govuk-link" href={`#${id}`}>
                {title}
              </a>
            )}{' '}
            {count !== null && <span class="ar-muted">{count === 0 ? 'none read' : count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Part = {
  readonly id: string
  readonly title: string
  /** How many rows; null for a part that is not searched. */
  readonly count: number | null
  readonly part: Child
}

function partsOf(props: Props): readonly Part[] {
  const { law, today, search, closed, found } = props
  const { gaps, rules, provisions, without, duties, statements, charges, cases, counting } = found
  const years = [closed[0], closed.at(-1)].map((day) => day?.date.slice(0, 4)).join(' and ')
  return [
    {
      id: 'gaps',
      title: 'What is not here',
      count: gaps.length,
      part: <GapsPart gaps={gaps} />,
    },
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
      part: <ProvisionsPart {...{ provisions, law, today }} open={search !== ''} />,
    },
    ...((law.without ?? []).length > 0
      ? [
          {
            id: 'without',
            title: 'What this law does not offer',
            count: without.length,
            part: <WithoutPart without={without} />,
          },
        ]
      : []),
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
      count: counting.length,
      part: <CountingPart {...{ law, today }} rows={counting} />,
    },
    {
      id: 'closed',
      title: `Closed days, ${years}`,
      count: null,
      part: <ClosedDaysPart {...{ law, closed, today }} />,
    },
  ]
}

function GapsPart(props: { gaps: readonly string[] }) {
  return (
    <Notice>
      <ul class="govuk-list govuk-list--bullet">
        {props.gaps.map((gap) => (
          <li>{gap}</li>
        ))}
      </ul>
    </Notice>
  )
}
