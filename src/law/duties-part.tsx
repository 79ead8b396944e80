import type { CalendarDate } from '../time/calendar-date.ts'
import { DataTable } from '../web/controls.tsx'
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
      <DataTable
        caption="Duties"
        captionHidden
        head={['Duty', 'Arises from', 'When', 'Written in']}
        rows={props.duties.map((one) => [
          <>
            <strong>{one.title}</strong>
            <br />
            {one.says}{' '}
            <span class="ar-muted">
              {[one.whoOwes, ...(one.cautions ?? [])].map((words) => words.replace(/\.?$/, '.')).join(' ')}
            </span>
          </>,
          one.arisesFrom.map((id) => happenings[id].words).join('; '),
          <>
            {one.timing}
            {one.within && (
              <>
                <br />
                <span class="ar-muted">
                  counted: {one.within.offset} {one.within.unit.replace('-', ' ')}
                </span>
              </>
            )}
          </>,
          <Written source={one.source} today={props.today} />,
        ])}
      />
    </>
  )
}
