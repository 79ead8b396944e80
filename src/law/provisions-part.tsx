import { entryOf, isCode } from '../accommodations/vocabulary.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { Details, Tag } from '../web/controls.tsx'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Provision } from './provision.ts'
import { Written } from './written.tsx'

/** What the law offers a witness, and what the product does with each. */
export function ProvisionsPart(props: {
  provisions: readonly Provision[]
  law: Jurisdiction
  today: CalendarDate
}) {
  const { law, today } = props
  return (
    <>
      <p class="govuk-body">
        At a hearing Anteroom offers each for the accommodation named beside it, with the last day to ask,
        what has to be shown, and what a birthday changes.
      </p>
      {props.provisions.map((provision) => (
        <Offered {...{ provision, law, today }} />
      ))}
      {(law.without ?? []).length > 0 && (
        <Details summary={`What this law does not offer (${law.without?.length})`}>
          <ul class="govuk-list govuk-list--bullet">
            {law.without?.map(({ code, says }) => (
              <li>
                <strong>{nameOf(code)}</strong>: {says}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Offered(props: { provision: Provision; law: Jurisdiction; today: CalendarDate }) {
  const { provision, law, today } = props
  const when = provision.when
  const rules = 'rules' in when ? law.deadlineRules.filter(({ key }) => when.rules.includes(key)) : []
  const cases = (law.cases ?? []).filter(({ id }) => provision.cases?.includes(id))
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
    ['Cases to read', cases.map(({ source, holding }) => `${source.cite}: ${holding}`)],
  ] as const
  return (
    <section class="ar-sheet" id={provision.id}>
      <h3 class="govuk-heading-s">
        {provision.term} <Tag tone="quiet">{gives[provision.gives]}</Tag>
      </h3>
      <p class="govuk-body">
        {provision.forWhom}.{' '}
        <span class="ar-muted">
          <Written source={provision.source} today={today} />
          {provision.until && ` · the text itself ends on ${provision.until}`} ·{' '}
          {provision.codes.map(nameOf).join(', ')}
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

function nameOf(code: string): string {
  return isCode(code) ? entryOf(code).name : code
}
