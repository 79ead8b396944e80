import type { CalendarDate } from '../time/calendar-date.ts'
import type { Charge } from './charge.ts'
import { Written } from './written.tsx'

/** Offenses by what has to be proved. */
export function ChargesPart(props: { charges: readonly Charge[]; today: CalendarDate }) {
  return (
    <>
      {props.charges.map((charge) => (
        <ChargeSheet charge={charge} today={props.today} />
      ))}
    </>
  )
}

function ChargeSheet(props: { charge: Charge; today: CalendarDate }) {
  const { charge, today } = props
  const punished = [
    charge.penalty,
    charge.aggravated,
    charge.limitation && `Limitation: ${charge.limitation.says}, ${charge.limitation.source.cite}`,
    ...(charge.cautions ?? []),
  ]
  return (
    <section class="ar-sheet" id={charge.id}>
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
        {punished.filter((words) => words !== undefined).map((words) => `${words.replace(/\.$/, '')}. `)}
        <Written source={charge.source} today={today} />
      </p>
    </section>
  )
}
