import { inShort } from '../../time/calendar-date.ts'
import { clockInWords } from '../../time/clock-time.ts'
import { wallClock } from '../../time/zoned.ts'
import { Hidden, Notice } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { markOf, type OtherHearing, type SharedCourtroom } from './sharing.ts'

/** More are counted, not named. */
const most = 6

/** Within a form that was not kept yet: the warning, and that the reader has seen it once it is sent again. */
export function SharedBefore({ courtroom, others }: SharedCourtroom) {
  return (
    <>
      <SharedNotice courtroom={courtroom} others={others} again="Send the form again to keep it so." />
      <Hidden name="seenInCourtroom" value={markOf(others)} />
    </>
  )
}

/** That other hearings sit in the courtroom at the same time: a warning, for a court can call several matters at once. */
export function SharedNotice(props: { courtroom: string; others: readonly OtherHearing[]; again?: string }) {
  const { courtroom, others } = props
  if (others.length === 0) return null
  const title =
    others.length === 1
      ? `Another hearing is set in ${courtroom} at the same time`
      : `${others.length} other sittings are set in ${courtroom} at the same time`
  return (
    <Notice tone="attention" title={title}>
      <ul class="govuk-list govuk-list--bullet">
        {others.slice(0, most).map((other) => (
          <li>
            <OtherHearingLine other={other} />
          </li>
        ))}
        {others.length > most && <li>and {others.length - most} more</li>}
      </ul>
      <p class="govuk-body">
        A court can call several matters at once, so this is allowed. {props.again ?? 'Check with the clerk.'}
      </p>
    </Notice>
  )
}

export function OtherHearingLine({ other }: { other: OtherHearing }) {
  const { seen } = other
  return (
    <>
      {otherWhen(other)}:{' '}
      {seen ? (
        <>
          <a class="govuk-link" href={paths.hearing(seen.caseId, seen.hearingId)}>
            {seen.type}
          </a>
          , {seen.docketNumber}
        </>
      ) : (
        'another hearing'
      )}
    </>
  )
}

function otherWhen({ date, startsAt, endsAt, zone, isTimed }: OtherHearing): string {
  if (!isTimed) return `${inShort(date)}, no time given`
  const clock = (at: number) => clockInWords(wallClock(at, zone).time)
  return `${inShort(date)}, ${clock(startsAt)} to ${clock(endsAt)}`
}

/** The other hearings in a few words, for a line of a table: `Sentencing, 1:26-cr-00417`. */
export function othersInShort(others: readonly OtherHearing[]): string {
  const [first] = others
  if (!first) return ''
  if (others.length > 1) return `${others.length} other sittings then`
  return first.seen ? `${first.seen.type}, ${first.seen.docketNumber}` : 'another hearing'
}
