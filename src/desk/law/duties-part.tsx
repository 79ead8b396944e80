import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Duty } from '../../law/duty.ts'
import { happenings } from '../../law/happening.ts'
import { JumpList } from './jump-list.tsx'
import { Points } from './points.tsx'
import { Written } from './written.tsx'

/** What is owed to a victim or a witness, in the law’s own words for when. */
export function DutiesPart(props: { duties: readonly Duty[]; today: CalendarDate }) {
  return (
    <>
      <p class="govuk-body">
        In a case each becomes a reason to contact once what it arises from is there. When to tell is shown in
        the law’s own words; a day comes only from a number in the law, or from the office’s own target.
      </p>
      <JumpList
        what="duties"
        rows={props.duties.map(({ id, title, source }) => ({ id, name: title, cite: source.cite }))}
      />
      {props.duties.map((duty) => (
        <Owed duty={duty} today={props.today} />
      ))}
    </>
  )
}

function Owed(props: { duty: Duty; today: CalendarDate }) {
  const { duty, today } = props
  const counted = duty.within && ` (counted: ${duty.within.offset} ${duty.within.unit.replace('-', ' ')})`
  return (
    <article class="ar-sheet" id={duty.id}>
      <h3 class="govuk-heading-s">{duty.title}</h3>
      <p class="govuk-body">{duty.says}</p>
      <Points
        points={[
          ['Written in', [<Written source={duty.source} today={today} />]],
          ['Who owes it', [duty.whoOwes]],
          ['When', [`${duty.timing}${counted ?? ''}`]],
          ['Arises from', [duty.arisesFrom.map((id) => happenings[id].words).join('; ')]],
          ['Mind', duty.cautions ?? []],
        ]}
      />
    </article>
  )
}
