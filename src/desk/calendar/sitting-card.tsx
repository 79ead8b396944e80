import { clockInWords } from '../../time/clock-time.ts'
import type { Zone } from '../../time/zone.ts'
import { zoneName } from '../../time/zoned.ts'
import { paths } from '../../web/paths.ts'
import type { CalendarSitting } from './calendar-sitting.ts'
import { isOn, stateInWords } from '../../hearings/hearing.ts'

/** One sitting in the picture: a link with its time, name and number. What is off is struck through, and says so. */
export function SittingCard(props: {
  sitting: CalendarSitting
  zones: readonly Zone[]
  /** How much fits: the name alone on one line, or the place and all else too. */
  room?: 'scant' | 'some' | 'ample'
}) {
  const { sitting, zones, room = 'some' } = props
  const off = !isOn(sitting.state)
  return (
    <a
      class={`ar-card ar-card--${sitting.state}${sitting.days > 1 ? ' ar-card--run' : ''} ar-card--${room}${sitting.sharing.length > 0 ? ' ar-card--shared' : ''}`}
      href={paths.hearing(sitting.caseId, sitting.hearingId)}
    >
      <span class="ar-card__time">{startInWords(sitting, zones)}</span>{' '}
      <span class="ar-card__type">{off ? <s>{sitting.type}</s> : sitting.type}</span>{' '}
      {sitting.sharing.length > 0 && <Shared />}{' '}
      {sitting.state !== 'set' && <span class="ar-card__state">{stateInWords(sitting.state)}</span>}{' '}
      <span class="ar-card__more">
        {sitting.docketNumber}
        {sitting.place && `, ${sitting.place}`}
        {room === 'ample' && sitting.remote && `, by ${sitting.remote}`}
        {sitting.days > 1 && `, day ${sitting.day} of ${sitting.days}`}
      </span>{' '}
      {sitting.accommodations > 0 && <Accommodations n={sitting.accommodations} />}
    </a>
  )
}

/** The mark of a hearing whose courtroom has another at the same time. */
export function Shared() {
  return <span class="ar-card__shared">Room shared</span>
}

/** The start on the courthouse's clock, with its zone where the page has several. */
export function startInWords(sitting: CalendarSitting, zones: readonly Zone[]): string {
  const zone = zones.length > 1 ? ` ${zoneName(sitting.startsAt, sitting.zone)}` : ''
  return sitting.starts === null ? `No time printed${zone}` : `${clockInWords(sitting.starts)}${zone}`
}

export function Accommodations({ n }: { n: number }) {
  return (
    <span class="ar-card__count">
      {n} <span>{n === 1 ? 'accommodation' : 'accommodations'}</span>
    </span>
  )
}
