import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { BackLink, DataTable, Details, Notice, Tag } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { Charge } from './charge.ts'
import type { ClosedDay } from './closed-days.ts'
import { happenings } from './happening.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { LocalTerm } from './local-term.ts'
import type { Provision } from './provision.ts'
import type { DeadlineRule, Source } from './rule.ts'
import { isStale } from './stale.ts'
import { triggers } from './trigger.ts'

/** One body of law as a lawyer checks it: each rule in plain words, where it is written, when it was read. */
export function JurisdictionPage(props: {
  law: Jurisdiction
  today: CalendarDate
  search: string
  closed: readonly ClosedDay[]
  terms: readonly LocalTerm[]
}) {
  const { law, today, search } = props
  const rules = law.deadlineRules.filter((rule) => holds(rule, search))
  const gaps = [...law.counting.gaps, ...law.closedDays.gaps]
  return (
    <>
      <BackLink href={paths.law()}>The law</BackLink>
      <h1 class="govuk-heading-l">{law.name}</h1>
      <Notice title="What is not here">
        <ul class="govuk-list govuk-list--bullet">
          {gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      </Notice>
      <p class="govuk-body">
        <a class="govuk-link" href="#rules">
          Rules that give a day
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href="#provisions">
          What the law offers a witness
        </a>{' '}
        {law.duties.length > 0 && (
          <>
            ·{' '}
            <a class="govuk-link" href="#duties">
              What is owed to a victim
            </a>{' '}
          </>
        )}
        {law.charges.length > 0 && (
          <>
            ·{' '}
            <a class="govuk-link" href="#charges">
              Charges
            </a>{' '}
          </>
        )}
        ·{' '}
        <a class="govuk-link" href="#counting">
          How time is counted
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href="#closed">
          Closed days
        </a>
      </p>
      <form method="get" action={paths.lawOf(law.id)} class="ar-search">
        <label class="govuk-label" for="q">
          Search this law
        </label>
        <input class="govuk-input govuk-input--width-20" type="search" id="q" name="q" value={search} />{' '}
        <button class="govuk-button govuk-button--secondary" type="submit">
          Search
        </button>
      </form>
      <h2 class="govuk-heading-m" id="rules">
        Rules that give a day
      </h2>
      {law.deadlineRules.length === 0 ? (
        <p class="govuk-body ar-muted">No such rule of this jurisdiction was read in its own text.</p>
      ) : (
        <>
          {rules.length === 0 && <p class="govuk-body">No rule speaks of “{search}”.</p>}
          {rules.map((rule) => (
            <Rule rule={rule} today={today} />
          ))}
        </>
      )}
      <h2 class="govuk-heading-m" id="provisions">
        What the law offers a witness
      </h2>
      {law.provisions
        .filter((one) =>
          holdsAny([one.term, one.forWhom, one.source.cite, ...one.codes, ...one.show], search),
        )
        .map((one) => (
          <Offered provision={one} law={law} today={today} />
        ))}
      {law.duties.length > 0 && (
        <>
          <h2 class="govuk-heading-m" id="duties">
            What is owed to a victim
          </h2>
          <p class="govuk-body">
            When to tell is shown in the law’s own words: it sets no number of days, and none is invented
            here.
          </p>
          <DataTable
            caption="Duties"
            captionHidden
            head={['Duty', 'Arises from', 'When', 'Written in']}
            rows={law.duties
              .filter((one) =>
                holdsAny(
                  [one.title, one.says, one.source.cite, ...one.arisesFrom.map((id) => happenings[id].words)],
                  search,
                ),
              )
              .map((one) => [
                <>
                  <strong>{one.title}</strong>
                  <br />
                  {one.says} <span class="ar-muted">{one.whoOwes}.</span>
                  {one.cautions?.map((caution) => (
                    <span class="ar-muted"> {caution}</span>
                  ))}
                </>,
                one.arisesFrom.map((id) => happenings[id].words).join('; '),
                one.timing,
                <Written source={one.source} today={today} />,
              ])}
          />
        </>
      )}
      {law.charges.length > 0 && (
        <>
          <h2 class="govuk-heading-m" id="charges">
            Charges and what has to be proved
          </h2>
          {law.charges
            .filter((one) => holdsAny([one.title, one.cite, ...one.elements.map(({ says }) => says)], search))
            .map((one) => (
              <ChargeSheet charge={one} today={today} />
            ))}
        </>
      )}
      <h2 class="govuk-heading-m" id="counting">
        How time is counted
      </h2>
      <p class="govuk-body">
        In this form since {law.counting.inForce.from}. For earlier days a count is arithmetic, and says so.
      </p>
      <DataTable
        caption="Units"
        captionHidden
        head={['Unit', 'Definition', 'Written in']}
        rows={[
          ...Object.entries(law.counting.units).map(([unit, one]) => [
            unit.replace('-', ' '),
            one.says,
            <Written source={one.source} today={today} />,
          ]),
          [
            'office closed',
            law.counting.officeClosed.says,
            <Written source={law.counting.officeClosed.source} today={today} />,
          ],
          ...(law.counting.addedDays
            ? [
                [
                  'added days',
                  law.counting.addedDays.says,
                  <Written source={law.counting.addedDays.source} today={today} />,
                ],
              ]
            : []),
          ...(law.counting.deemedService
            ? [
                [
                  'deemed service',
                  law.counting.deemedService.ways.map(({ says }) => says).join('; '),
                  <Written source={law.counting.deemedService.source} today={today} />,
                ],
              ]
            : []),
        ]}
      />
      <h2 class="govuk-heading-m" id="closed">
        Closed days, {props.closed[0]?.date.slice(0, 4)} and {props.closed.at(-1)?.date.slice(0, 4)}
      </h2>
      <p class="govuk-body">
        {law.closedDays.weekend.length === 1
          ? 'Sundays are closed; Saturdays are open.'
          : 'Saturdays and Sundays are closed.'}
      </p>
      <DataTable
        caption="Closed days"
        captionHidden
        head={['Day', 'Holiday', 'Written in']}
        rows={props.closed.map((day) => [
          <span class="ar-due">{inShort(day.date)}</span>,
          <>
            {day.name}
            {day.observedFor && <span class="ar-muted"> · kept for {inShort(day.observedFor)}</span>}
          </>,
          <Written source={day.source} today={today} />,
        ])}
      />
      {props.terms.length > 0 && (
        <Details summary={`What accommodations are called here (${props.terms.length})`}>
          <DataTable
            caption="Local terms"
            captionHidden
            head={['Code', 'Term', 'Written in']}
            rows={props.terms.map(({ code, term, cite }) => [code, term, cite])}
          />
        </Details>
      )}
    </>
  )
}

function Rule(props: { rule: DeadlineRule; today: CalendarDate }) {
  const { rule, today } = props
  const { counts, inForce } = rule
  return (
    <section class="ar-sheet" id={rule.key}>
      <h3 class="govuk-heading-s">{rule.title}</h3>
      <p class="govuk-body">{rule.says}</p>
      <p class="govuk-body ar-muted">
        <Written source={rule.source} today={today} />
        {' · '}
        {inForce.from
          ? `in force in this form since ${inForce.from}`
          : 'since when it is the law was not looked up'}
        {inForce.until && `, until ${inForce.until}`}
      </p>
      <p class="govuk-body ar-muted">
        Anteroom counts {counts.offset} {counts.unit.replace('-', ' ')} {counts.direction} “
        {triggers[counts.from].words}”{counts.roll ? '; the last day does not move off a closed day' : ''}.{' '}
        {does[rule.kind]}
        {rule.concern && ' Another source gives another day: both are shown and the earlier is worked with.'}
      </p>
    </section>
  )
}

const does: Readonly<Record<DeadlineRule['kind'], string>> = {
  due: 'It shows the day as owed, with its proof, until it is done or excused.',
  cap: 'It shows the day on which this ends by itself.',
  floor: 'It shows the day before which this may not happen.',
  opens: 'It shows the day from which this may be asked for or done.',
  watch: 'It shows the day; somebody else has to keep it.',
}

function Offered(props: { provision: Provision; law: Jurisdiction; today: CalendarDate }) {
  const { provision, law, today } = props
  const when = provision.when
  const rules = 'rules' in when ? law.deadlineRules.filter(({ key }) => when.rules.includes(key)) : []
  const points = [
    ['Who may ask', provision.whoMayAsk],
    ['When', 'says' in when ? [when.says] : rules.map(({ says }) => says)],
    ['Late', provision.late ? [provision.late] : []],
    ['To be shown', provision.show],
    ['Evidence', provision.evidence ?? []],
    ['The order', provision.order ?? []],
    ['Lasts', provision.lasts ? [provision.lasts] : []],
    ['Age', provision.age ? [`Under ${provision.age.under}. ${provision.age.says}`] : []],
    ['Mind', provision.cautions ?? []],
  ] as const
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {provision.term} <Tag tone="quiet">{gives[provision.gives]}</Tag>
      </h3>
      <p class="govuk-body">
        {provision.forWhom}.{' '}
        <span class="ar-muted">
          <Written source={provision.source} today={today} />
          {provision.until && ` · the text itself ends on ${provision.until}`} · {provision.codes.join(', ')}
        </span>
      </p>
      <Details summary="Who may ask, when, and what must be shown">
        {points
          .filter(([, list]) => list.length > 0)
          .map(([title, list]) => (
            <>
              <p class="govuk-body govuk-!-margin-bottom-1">
                <strong>{title}</strong>
              </p>
              <ul class="govuk-list govuk-list--bullet">
                {list.map((point) => (
                  <li>{point}</li>
                ))}
              </ul>
            </>
          ))}
      </Details>
    </section>
  )
}

const gives: Readonly<Record<Provision['gives'], string>> = {
  order: 'by order of the court',
  automatic: 'without asking',
  duty: 'owed by officials',
}

function ChargeSheet(props: { charge: Charge; today: CalendarDate }) {
  const { charge, today } = props
  return (
    <section class="ar-sheet">
      <h3 class="govuk-heading-s">
        {charge.title} <span class="ar-muted">{charge.cite}</span>
      </h3>
      <ol class="govuk-list govuk-list--number">
        {charge.elements.map((element) => (
          <li>
            {element.says}
            {element.alternatives && <span class="ar-muted">: {element.alternatives.join('; or ')}</span>}
          </li>
        ))}
      </ol>
      <p class="govuk-body ar-muted">
        {charge.penalty && `${charge.penalty}. `}
        {charge.aggravated && `${charge.aggravated}. `}
        {charge.limitation && `Limitation: ${charge.limitation.says}, ${charge.limitation.source.cite}. `}
        {charge.cautions?.join(' ')} <Written source={charge.source} today={today} />
      </p>
    </section>
  )
}

function Written(props: { source: Source; today: CalendarDate }) {
  const { cite, readOn, textOf } = props.source
  return (
    <>
      {cite}
      <span class="ar-muted">
        {' '}
        read {readOn}
        {textOf && `, text of ${textOf}`}
      </span>{' '}
      {isStale(props.source, props.today) && <Tag tone="attention">not read for 12 months</Tag>}
    </>
  )
}

function holds(rule: DeadlineRule, search: string): boolean {
  return holdsAny([rule.title, rule.says, rule.source.cite, rule.who, rule.key], search)
}

function holdsAny(texts: readonly string[], search: string): boolean {
  const text = texts.join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
