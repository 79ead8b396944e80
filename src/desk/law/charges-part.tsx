import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Charge } from '../../law/charge.ts'
import { JumpList } from './jump-list.tsx'
import { ifAny, Points } from './points.tsx'
import { Written } from './written.tsx'

/** Offenses by what has to be proved. */
export function ChargesPart(props: { charges: readonly Charge[]; today: CalendarDate }) {
  return (
    <>
      <p class="govuk-body">
        A count of a case names one of these. Each point has to be proved; where a point names several ways,
        any one of them is enough.
      </p>
      <JumpList
        what="charges"
        rows={props.charges.map(({ id, title, cite }) => ({ id, name: title, cite }))}
      />
      {props.charges.map((charge) => (
        <ChargeSheet charge={charge} today={props.today} />
      ))}
    </>
  )
}

function ChargeSheet(props: { charge: Charge; today: CalendarDate }) {
  const { charge, today } = props
  return (
    <article class="ar-sheet" id={charge.id}>
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
      <Points
        points={[
          ['Written in', [<Written source={charge.source} today={today} />]],
          ['Penalty', [...ifAny(charge.penalty), ...ifAny(charge.aggravated)]],
          [
            'Limitation',
            ifAny(charge.limitation).map(({ says, source }) => (
              <>
                {says}, <Written source={source} today={today} />
              </>
            )),
          ],
          ['Mind', charge.cautions ?? []],
        ]}
      />
    </article>
  )
}
