import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { DataTable, EmptyState } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import { childClosedCircuitCode, whyNoMotion } from './child-closed-circuit.ts'
import { courtStanding } from '../bookings/court-moves.ts'
import type { StandingLine } from '../bookings/standing/standing-store.ts'
import type { MotionLine } from './store.ts'
import { MotionTag } from './words.tsx'

/** The motions of a case, and what a motion can be drafted for. */
export function MotionsPage(props: {
  caseId: string
  motions: readonly MotionLine[]
  waiting: readonly StandingLine[]
  jurisdiction: string
  mayDraft: boolean
}) {
  const { caseId, motions, waiting, mayDraft } = props
  const none = whyNoMotion(childClosedCircuitCode, props.jurisdiction)
  return (
    <>
      <h1 class="govuk-heading-l">Motions</h1>
      {motions.length === 0 && (
        <EmptyState title={none ? 'No motion of this law is drafted here' : 'No motion yet'}>
          <p class="govuk-body">
            {none ??
              'A motion begins with an accommodation a witness wants: ask for it at a hearing, then draft the motion here.'}
          </p>
        </EmptyState>
      )}
      {motions.length > 0 && (
        <DataTable
          caption="Motions of the case"
          captionHidden
          head={['Motion', 'Witness', 'Hearing', 'State']}
          rows={motions.map((motion) => [
            <a class="govuk-link" href={paths.motion(caseId, motion.id)}>
              Two-way closed circuit television
            </a>,
            motion.witness,
            `${motion.hearing.type}${motion.hearing.firstDay ? `, ${inShort(motion.hearing.firstDay as CalendarDate)}` : ''}`,
            <MotionTag state={motion.state} />,
          ])}
        />
      )}
      {mayDraft && waiting.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">To apply for</h2>
          <ul class="govuk-list">
            {waiting.map((it) => (
              <li>
                <a class="govuk-link" href={paths.newMotion(caseId, it.id)}>
                  Draft the motion for {it.witness} at the {it.hearing.type.toLowerCase()}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Whether this motion is the way to ask for the accommodation, and it is still to be asked for. */
export function isWaiting(it: StandingLine, motions: readonly MotionLine[], jurisdiction: string): boolean {
  const begun = motions.some((motion) => motion.accommodationId === it.id)
  return whyNoMotion(it.code, jurisdiction) === null && courtStanding(it.facts) === 'to apply' && !begun
}
