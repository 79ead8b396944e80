import type { CalendarDate } from '../time/calendar-date.ts'
import { DataTable } from '../web/controls.tsx'
import type { DecidedCase } from './case.ts'
import { type Statement, topics } from './statement.ts'
import { Written } from './written.tsx'

/** What else a lawyer has to know, topic by topic. */
export function StatementsPart(props: {
  statements: readonly Statement[]
  cases: readonly DecidedCase[]
  today: CalendarDate
}) {
  return (
    <>
      {[...Map.groupBy(props.statements, ({ topic }) => topic)].map(([topic, some]) => (
        <section class="ar-sheet">
          <h3 class="govuk-heading-s">{topics[topic]}</h3>
          {some.map((one) => (
            <p class="govuk-body" id={one.id}>
              <strong>{one.title}.</strong> {one.says}{' '}
              {one.does && <span class="ar-muted">In Anteroom: {one.does} </span>}
              <span class="ar-muted">{toRead(one)}</span>
              <br />
              <Written source={one.source} today={props.today} />
            </p>
          ))}
        </section>
      ))}
    </>
  )

  function toRead({ cases: ids = [] }: Statement): string {
    const cites = props.cases.filter(({ id }) => ids.includes(id)).map(({ source }) => source.cite)
    return cites.length === 0 ? '' : `Read: ${cites.join('; ')}.`
  }
}

/** Cases to read, each with its holding in one line. */
export function CasesPart(props: { cases: readonly DecidedCase[]; today: CalendarDate }) {
  return (
    <>
      <p class="govuk-body">
        Help for a lawyer. Nothing is computed or filed on a case that was seen in a summary only.
      </p>
      <DataTable
        caption="Cases"
        captionHidden
        head={['Case', 'What it holds']}
        rows={props.cases.map((one) => [<Written source={one.source} today={props.today} />, one.holding])}
      />
    </>
  )
}
