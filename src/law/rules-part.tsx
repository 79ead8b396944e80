import type { CalendarDate } from '../time/calendar-date.ts'
import type { DeadlineRule } from './rule.ts'
import { triggers } from './trigger.ts'
import { Written } from './written.tsx'

/** The rules that give a day, each with what the product does with it. */
export function RulesPart(props: { rules: readonly DeadlineRule[]; today: CalendarDate }) {
  return (
    <>
      {props.rules.map((rule) => (
        <Rule rule={rule} today={props.today} />
      ))}
    </>
  )
}

function Rule(props: { rule: DeadlineRule; today: CalendarDate }) {
  const { rule, today } = props
  const { counts } = rule
  return (
    <section class="ar-sheet" id={rule.key}>
      <h3 class="govuk-heading-s">{rule.title}</h3>
      <p class="govuk-body">{rule.says}</p>
      <p class="govuk-body ar-muted">
        <Written source={rule.source} today={today} />
        {' · '}
        {inForceInWords(rule)}
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

function inForceInWords({ inForce }: DeadlineRule): string {
  const from = inForce.from
    ? `in force in this form since ${inForce.from}`
    : 'since when it is the law was not looked up'
  return inForce.until ? `${from}, until ${inForce.until}` : from
}

const does: Readonly<Record<DeadlineRule['kind'], string>> = {
  due: 'It shows the day as owed, with its proof, until it is done or excused.',
  cap: 'It shows the day on which this ends by itself.',
  floor: 'It shows the day before which this may not happen.',
  opens: 'It shows the day from which this may be asked for or done.',
  watch: 'It shows the day; somebody else has to keep it.',
}
