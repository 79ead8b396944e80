import type { CalendarDate } from '../../time/calendar-date.ts'
import type { DecidedCase } from '../../law/case.ts'
import { type Statement, type Topic, topics } from '../../law/statement.ts'
import { Written } from './written.tsx'

/** What else a lawyer has to know, topic by topic. */
export function StatementsPart(props: {
  statements: readonly Statement[]
  cases: readonly DecidedCase[]
  today: CalendarDate
}) {
  const byTopic = [...Map.groupBy(props.statements, ({ topic }) => topic)]
  return (
    <>
      {byTopic.length > 1 && (
        <ul class="ar-contents ar-jump govuk-body">
          {byTopic.map(([topic, some]) => (
            <li>
              <a class="govuk-link" href={`#${idOf(topic)}`}>
                {topics[topic]}
              </a>{' '}
              <span class="ar-muted">{some.length}</span>
            </li>
          ))}
        </ul>
      )}
      {byTopic.map(([topic, some]) => (
        <section class="ar-sheet" aria-labelledby={idOf(topic)}>
          <h3 class="govuk-heading-s" id={idOf(topic)}>
            {topics[topic]}
          </h3>
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

function idOf(topic: Topic): string {
  return `topic-${topic.replaceAll(' ', '-')}`
}

/** Cases to read, each with its holding in one line. */
export function CasesPart(props: { cases: readonly DecidedCase[]; today: CalendarDate }) {
  return (
    <>
      <p class="govuk-body">
        Help for a lawyer. Nothing is computed or filed on a case that was seen in a summary only.
      </p>
      <section class="ar-sheet" aria-label="Cases">
        {props.cases.map((one) => (
          <p class="govuk-body">
            <Written source={one.source} today={props.today} />
            <br />
            {one.holding}
          </p>
        ))}
      </section>
    </>
  )
}
