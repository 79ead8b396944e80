import type { Child } from 'hono/jsx'
import {
  Button,
  Checkboxes,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  Tag,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type CalendarDate, inShort } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import { releasedKinds } from '../access/release.ts'
import type { ReleaseLine, Releases } from './store.ts'

export type ReleasesProps = Releases & {
  caseId: string
  formId: string
  given?: Given
  errors?: readonly FieldError[]
  refusal?: string
}

export function ReleasesPage(props: ReleasesProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.refusal && (
        <Notice tone="stop" title="That was not done">
          <p class="govuk-body">{props.refusal}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Releases</h1>
      <p class="govuk-body">
        A release is a person's own written permission that one named advocate may see named kinds of facts
        about her, until a day she chose. She can take it back at any time, and it stops at that instant.
      </p>
      {props.releases.length === 0 ? (
        <EmptyState title="No release yet">
          <p class="govuk-body">Until there is one, no advocate sees anything of this case.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Releases of this case"
          captionHidden
          head={['Witness', 'Advocate', 'May see', 'Signed', 'Last day', 'State', '']}
          rows={props.releases.map((release) => rowOf(release, props))}
        />
      )}
      <h2 class="govuk-heading-m">Record a release</h2>
      {props.witnesses.length === 0 || props.advocates.length === 0 ? (
        <p class="govuk-body">
          {props.witnesses.length === 0
            ? 'Add a witness to the case first.'
            : 'An administrator has to add the advocate to the office first.'}
        </p>
      ) : (
        <GiveRelease {...props} />
      )}
    </>
  )
}

function rowOf(release: ReleaseLine, props: ReleasesProps): Child[] {
  const tone = release.state === 'in force' ? 'good' : 'quiet'
  // The instant it ends is the first of the next day; a reader means the day before it.
  const lastDay = inShort(wallClock(release.endsAt - 1, props.zone).date)
  return [
    release.reference,
    advocateLabel({ name: release.advocate, organisation: release.organisation }),
    release.kinds.join(', '),
    inShort(release.signedOn as CalendarDate),
    lastDay,
    <Tag tone={tone}>{release.state}</Tag>,
    release.state === 'in force' ? <Acts caseId={props.caseId} release={release} /> : '',
  ]
}

function Acts(props: { caseId: string; release: ReleaseLine }) {
  const whose = ` the release of ${props.release.reference} to ${props.release.advocate}`
  return (
    <div class="ar-row">
      <Form action={paths.withdrawRelease(props.caseId, props.release.id)}>
        <button class="ar-plain-button" type="submit">
          Withdrawn by the person<span class="govuk-visually-hidden">:{whose}</span>
        </button>
      </Form>
      <Form action={paths.endRelease(props.caseId, props.release.id)}>
        <button class="ar-plain-button" type="submit">
          End<span class="govuk-visually-hidden">{whose}</span>
        </button>
      </Form>
    </div>
  )
}

function GiveRelease(props: ReleasesProps) {
  const value = (field: string) => typed(props.given, field)
  const ticked = props.given?.['kinds']
  return (
    <Form action={paths.releases(props.caseId)}>
      <Hidden name="id" value={props.formId} />
      <SelectField
        name="witnessId"
        label="Who releases"
        empty="Choose a witness"
        value={value('witnessId')}
        errors={props.errors}
        options={props.witnesses.map((w) => ({ value: w.id, label: w.reference }))}
      />
      <SelectField
        name="advocateId"
        label="To which advocate"
        empty="Choose an advocate"
        value={value('advocateId')}
        errors={props.errors}
        options={props.advocates.map((a) => ({ value: a.id, label: advocateLabel(a) }))}
      />
      <Checkboxes
        name="kinds"
        legend="What she may see"
        hint="As the person ticked it; nothing is taken for granted"
        values={typeof ticked === 'string' ? [ticked] : (ticked ?? [])}
        errors={props.errors}
        options={releasedKinds.map(({ kind, label, hint }) => ({ value: kind, label, hint }))}
      />
      <DateField
        name="signedOn"
        label="Day the written release was signed"
        value={value('signedOn')}
        errors={props.errors}
      />
      <DateField
        name="endsOn"
        label="Last day it holds"
        hint="A year at most; then the person is asked again"
        value={value('endsOn')}
        errors={props.errors}
      />
      <Button>Record the release</Button>
    </Form>
  )
}

function advocateLabel(advocate: { name: string; organisation: string | null }): string {
  return advocate.organisation ? `${advocate.name}, ${advocate.organisation}` : advocate.name
}
