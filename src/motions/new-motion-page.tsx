import type { AccommodationLine } from '../accommodations/store.ts'
import { entryOf } from '../vocabulary/accommodations.ts'
import { inShort } from '../time/calendar-date.ts'
import { BackLink, Button, Form, Hidden, Notice, SummaryList } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'

/** Before a motion is begun: for whom, at which hearing, and what it will ask. */
export function NewMotionPage(props: {
  caseId: string
  /** Of the motion to be made, so that sending twice is one motion. */
  id: string
  accommodation: AccommodationLine
  /** Why no motion can be drafted for it; null where one can. */
  refused: string | null
}) {
  const { accommodation: it, caseId } = props
  return (
    <div class="ar-narrow">
      <BackLink href={paths.motions(caseId)}>Motions</BackLink>
      <h1 class="govuk-heading-l">Draft a motion</h1>
      {props.refused && (
        <Notice tone="stop" title="This motion cannot be drafted here">
          <p class="govuk-body">{props.refused}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            key: 'Asks for',
            value: props.refused
              ? entryOf(it.code).name
              : 'Testimony by two-way closed circuit television, 18 U.S.C. § 3509(b)(1)',
          },
          { key: 'Witness', value: it.witness },
          {
            key: 'Hearing',
            value: `${it.hearing.type}${it.firstDay ? `, ${inShort(it.firstDay)}` : ''}`,
          },
        ]}
      />
      {!props.refused && (
        <Form action={paths.motions(caseId)}>
          <Hidden name="id" value={props.id} />
          <Hidden name="accommodationId" value={it.id} />
          <Button>Begin the draft</Button>
        </Form>
      )}
    </div>
  )
}
