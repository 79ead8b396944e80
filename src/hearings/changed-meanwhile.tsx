import type { HistoryLine } from '../access/history.ts'
import type { Zone } from '../time/zone.ts'
import { Notice } from '../web/controls.tsx'
import { HistoryList } from './history-list.tsx'

/** Two people had the same hearing open, and the other was first. What was typed is still in the form. */
export function ChangedMeanwhile(props: { lines: readonly HistoryLine[]; zone: Zone }) {
  return (
    <Notice tone="stop" title="Someone changed this while you had it open">
      {props.lines.length > 0 ? (
        <HistoryList lines={props.lines} zone={props.zone} />
      ) : (
        <p class="govuk-body">What is booked for it changed.</p>
      )}
      <p class="govuk-body">
        Nothing of yours was kept yet. What you typed is still below: look whether it still holds, then send
        it again.
      </p>
    </Notice>
  )
}
