import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import type { Zone } from '../../time/zone.ts'
import { zoneName } from '../../time/zoned.ts'
import { paths } from '../../web/paths.ts'
import type { CalendarSitting } from './calendar-sitting.ts'
import { othersInShort } from '../../hearings/courtroom/shared-notice.tsx'
import { isOn } from '../../hearings/hearing.ts'
import { StateTag } from '../../hearings/state-tag.tsx'
import { hoursInWords, unnamed } from '../../hearings/words.ts'

/** A longer list says how much is left out; a week or a single case shows it all. */
const mostRows = 400

/** The same sittings as a list; on a narrow screen it is the calendar. */
export function CalendarList(props: {
  sittings: readonly CalendarSitting[]
  today: CalendarDate
  zones: readonly Zone[]
}) {
  const shown = props.sittings.slice(0, mostRows)
  const left = props.sittings.length - shown.length
  return (
    <section class="ar-list">
      <h2 class="govuk-heading-m ar-list__title">As a list</h2>
      <table class="govuk-table ar-agenda">
        <caption class="govuk-visually-hidden">The same sittings as a list, in order of time</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['Day', 'Hours', 'Hearing', 'Where', 'Accommodations', 'State'].map((head) => (
              <th scope="col" class="govuk-table__header">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {shown.map((sitting, i) => (
            <Line {...props} sitting={sitting} newDay={shown[i - 1]?.date !== sitting.date} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p class="govuk-body">
          {left} more sittings are not listed here. Look at a week, or choose one case.
        </p>
      )}
    </section>
  )
}

function Line(props: {
  sitting: CalendarSitting
  newDay: boolean
  today: CalendarDate
  zones: readonly Zone[]
}) {
  const { sitting } = props
  const off = !isOn(sitting.state)
  const zone = props.zones.length > 1 ? ` ${zoneName(sitting.startsAt, sitting.zone)}` : ''
  const hours = `${hoursInWords(sitting)}${zone}`
  return (
    <tr class={`govuk-table__row${props.newDay ? ' ar-agenda__new-day' : ''}`}>
      <th scope="row" class="govuk-table__header ar-agenda__day">
        <time datetime={sitting.date}>{inShort(sitting.date)}</time>
        {sitting.date === props.today && ' (today)'}
      </th>
      <td class="govuk-table__cell ar-agenda__hours">{off ? <s>{hours}</s> : hours}</td>
      <td class="govuk-table__cell">
        <a class="govuk-link" href={paths.hearing(sitting.caseId, sitting.hearingId)}>
          {sitting.type}
        </a>
        <span class="ar-agenda__case">
          {sitting.docketNumber}
          {sitting.days > 1 && `, day ${sitting.day} of ${sitting.days}`}
        </span>
      </td>
      <td class="govuk-table__cell">
        {sitting.place ?? unnamed('courtroom', sitting.fromDocket)}
        {sitting.remote && `, by ${sitting.remote}`}
        {sitting.sharing.length > 0 && (
          <span class="ar-agenda__shared">Also set there then: {othersInShort(sitting.sharing)}</span>
        )}
      </td>
      <td class={`govuk-table__cell${sitting.accommodations === 0 ? ' ar-agenda__none' : ''}`}>
        {sitting.accommodations === 0 ? 'none' : sitting.accommodations}
        {sitting.accommodations > 0 && (
          <span class="ar-agenda__word">
            {' '}
            {sitting.accommodations === 1 ? 'accommodation' : 'accommodations'}
          </span>
        )}
      </td>
      <td class="govuk-table__cell">
        <StateTag state={sitting.state} />
      </td>
    </tr>
  )
}
