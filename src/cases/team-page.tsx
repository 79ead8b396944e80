import { Button, DataTable, ErrorSummary, Form, Notice, SelectField } from '../web/controls.tsx'
import type { FieldError } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { inShort } from '../time/calendar-date.ts'
import { wallClock } from '../time/zoned.ts'
import type { Zone } from '../time/zone.ts'
import type { Candidate, Teammate } from '../access/team.ts'

export type TeamProps = {
  caseId: string
  zone: Zone
  team: readonly Teammate[]
  others: readonly Candidate[]
  errors?: readonly FieldError[]
  refusal?: string
}

export function TeamPage(props: TeamProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.refusal && (
        <Notice tone="stop" title="That was not done">
          <p class="govuk-body">{props.refusal}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Case team</h1>
      <p class="govuk-body">Only these people of the office can open this case.</p>
      <DataTable
        caption="Case team"
        captionHidden
        head={['Name', 'Role', 'Since', '']}
        rows={props.team.map((mate) => [
          mate.name,
          mate.role,
          inShort(wallClock(mate.joinedAt, props.zone).date),
          <Form action={paths.leaveTeam(props.caseId, mate.id)}>
            <button class="ar-plain-button" type="submit">
              Take off the team<span class="govuk-visually-hidden">: {mate.name}</span>
            </button>
          </Form>,
        ])}
      />
      {props.others.length > 0 && (
        <Form action={paths.team(props.caseId)}>
          <SelectField
            name="userId"
            label="Add to the team"
            empty="Choose a person"
            errors={props.errors}
            options={props.others.map((other) => ({
              value: other.id,
              label: `${other.name}, ${other.role}`,
            }))}
          />
          <Button>Add</Button>
        </Form>
      )}
    </>
  )
}
