import { inShort } from '../time/calendar-date.ts'
import type { Alternatives, Clash } from './booking.ts'
import { hoursOf } from './words.ts'

/** What is taken, and what is free near it. */
export function Clashes(props: { clashes: readonly Clash[]; zone: string }) {
  return (
    <>
      {props.clashes.map((clash) => (
        <>
          <p class="govuk-body">
            <strong>{clash.resource.name}</strong>, {inShort(clash.date)}, {hoursOf(clash.span, props.zone)}
          </p>
          <AlternativesList alternatives={clash.alternatives} name={clash.resource.name} zone={props.zone} />
        </>
      ))}
    </>
  )
}

export function AlternativesList(props: { alternatives: Alternatives; name: string; zone: string }) {
  const { otherTimes, others, elsewhere } = props.alternatives
  const none = otherTimes.length + others.length + elsewhere.length === 0
  if (none) return <p class="govuk-body">Nothing of its sort is free that day.</p>
  return (
    <ul class="govuk-list govuk-list--bullet">
      {others.length > 0 && (
        <li>Free then, in the same courthouse: {others.map((one) => one.name).join(', ')}</li>
      )}
      {otherTimes.length > 0 && (
        <li>
          {props.name} is free that day {otherTimes.map((span) => hoursOf(span, props.zone)).join('; ')}
        </li>
      )}
      {elsewhere.length > 0 && (
        <li>
          Free then, in another courthouse:{' '}
          {elsewhere.map((one) => `${one.name} (${one.courthouse})`).join(', ')}
        </li>
      )}
    </ul>
  )
}
