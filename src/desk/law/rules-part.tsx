import type { CalendarDate } from '../../time/calendar-date.ts'
import { JumpList } from './jump-list.tsx'
import { ifAny, Points } from './points.tsx'
import type { DeadlineRule } from '../../law/rule.ts'
import { triggers } from '../../law/trigger.ts'
import { Written } from './written.tsx'

/** The rules that give a day, each with what the product does with it. */
export function RulesPart(props: { rules: readonly DeadlineRule[]; today: CalendarDate }) {
  return (
    <>
      <JumpList
        what="rules that give a day"
        rows={props.rules.map(({ key, title, source }) => ({ id: key, name: title, cite: source.cite }))}
      />
      {props.rules.map((rule) => (
        <Rule rule={rule} today={props.today} />
      ))}
    </>
  )
}

function Rule(props: { rule: DeadlineRule; today: CalendarDate }) {
  const { rule, today } = props
  const written = [rule.source, ...ifAny(rule.method)]
  return (
    <article class="ar-sheet" id={rule.key}>
      <h3 class="govuk-heading-s">
        {rule.title} <span class="ar-muted">{rule.key}</span>
      </h3>
      <p class="govuk-body">{rule.says}</p>
      <Points
        points={[
          ['Written in', written.map((source) => <Written source={source} today={today} />)],
          ['In force', [inForceInWords(rule)]],
          ['Only if', ifAny(rule.onlyIf)],
          ['Who acts', [rule.who]],
          ['If missed', ifAny(rule.missed)],
          ['What is done', [doesWith(rule)]],
        ]}
      />
    </article>
  )
}

function inForceInWords({ inForce }: DeadlineRule): string {
  const from = inForce.from ? `in this form since ${inForce.from}` : 'since a day that was not looked up'
  return inForce.until ? `${from}, until ${inForce.until}` : from
}

function doesWith(rule: DeadlineRule): string {
  return [
    `${countsInWords(rule)}.`,
    does[rule.kind],
    ...(rule.courtMaySet ? ['A day that the court sets is entered in its place.'] : []),
    ...(rule.concern
      ? ['Another limit on the same thing gives another day: both are shown and the earlier is worked with.']
      : []),
  ].join(' ')
}

function countsInWords({ counts }: DeadlineRule): string {
  const event = `“${triggers[counts.from].words}”`
  if (counts.offset === 0) return `Anteroom takes the day of ${event} itself`
  const unit = counts.unit.replace('-', ' ')
  const many = `${counts.offset} ${counts.offset === 1 ? unit.replace(/s$/, '') : unit}`
  const stays = counts.roll ? '; the last day does not move off a closed day' : ''
  return `Anteroom counts ${many} ${counts.direction} ${event}${stays}`
}

const does: Readonly<Record<DeadlineRule['kind'], string>> = {
  due: 'It shows the day as owed, with its proof, until it is done or excused.',
  cap: 'It shows the day on which this ends by itself.',
  floor: 'It shows the day before which this may not happen.',
  opens: 'It shows the day from which this may be asked for or done.',
  watch: 'It shows the day; somebody else has to keep it.',
}
