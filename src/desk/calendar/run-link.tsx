import type { Zone } from '../../time/zone.ts'
import { paths } from '../../web/paths.ts'
import { isOn, stateInWords } from '../../hearings/hearing.ts'
import type { Run } from './month-weeks.ts'
import { Accommodations, Shared, startInWords } from './sitting-card.tsx'

/** A stretch of a hearing of several days, drawn across them: which of its days these are. */
export function RunLink({ run, zones }: { run: Run; zones: readonly Zone[] }) {
  const [first] = run.sittings
  const last = run.sittings.at(-1) ?? first
  const off = !isOn(first.state)
  const days = first.day === last.day ? `day ${first.day}` : `days ${first.day} to ${last.day}`
  const ends = `${first.day === 1 ? ' ar-run--first' : ''}${last.day === last.days ? ' ar-run--last' : ''}`
  return (
    <a
      class={`ar-run ar-card--${first.state}${ends}`}
      href={paths.hearing(first.caseId, first.hearingId)}
      title={`${first.type}, ${first.docketNumber}: ${days} of ${first.days}`}
    >
      <span class="ar-card__type">{off ? <s>{first.type}</s> : first.type}</span>{' '}
      {first.state !== 'set' && <span class="ar-card__state">{stateInWords(first.state)}</span>}{' '}
      <span class="ar-card__more">
        {first.docketNumber}, {days} of {first.days}, {startInWords(first, zones)}
        {first.place && `, ${first.place}`}
      </span>{' '}
      {run.sittings.some(({ sharing }) => sharing.length > 0) && <Shared />}{' '}
      {first.accommodations > 0 && <Accommodations n={first.accommodations} />}
    </a>
  )
}
