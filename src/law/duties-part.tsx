import type { CalendarDate } from '../time/calendar-date.ts'
import type { Duty } from './duty.ts'
import { happenings } from './happening.ts'
import { Written } from './written.tsx'

/** What is owed to a victim or a witness, in the law’s own words for when. */
export function DutiesPart(props: { duties: readonly Duty[]; today: CalendarDate }) {
  return (
    <>
      <p class="govuk-body">
        In a case each becomes a reason to contact once what it arises from is there. When to tell is shown in
        the law’s own words; a day comes only from a number in the law, or from the office’s own target.
      </p>
      <section class="ar-sheet">
        {props.duties.map((one) => (
          <p class="govuk-body" id={one.id}>
            <strong>{one.title}.</strong> {one.says}{' '}
            <span class="ar-muted">{[one.whoOwes, ...(one.cautions ?? [])].map(asSentence).join(' ')}</span>
            <br />
            When: {one.timing}
            {one.within && ` (counted: ${one.within.offset} ${one.within.unit.replace('-', ' ')})`}.{' '}
            <span class="ar-muted">
              Arises from: {one.arisesFrom.map((id) => happenings[id].words).join('; ')}.
            </span>
            <br />
            <Written source={one.source} today={props.today} />
          </p>
        ))}
      </section>
    </>
  )
}

function asSentence(words: string): string {
  return words.replace(/\.?$/, '.')
}
