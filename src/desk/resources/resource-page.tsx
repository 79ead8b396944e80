import { entryOf } from '../../vocabulary/accommodations.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  DataTable,
  Form,
  Hidden,
  Notice,
  SummaryList,
  Tag,
} from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import type { BookingState } from '../../bookings/booking.ts'
import type { Hold } from '../../resources/hold.ts'
import type { ResourceRecord } from '../../resources/resource.ts'
import { zoneInWords } from '../../people/words.tsx'
import { hoursInWords } from '../../resources/hours.ts'
import { inShort } from '../../time/calendar-date.ts'
import { cityOf } from '../../time/two-clocks.ts'
import { BookingTag } from '../../bookings/booking-tag.tsx'
import { holdInWords } from '../../bookings/words.ts'

/** A resource and when it is held; whose case that is for does not stand here. */
export function ResourcePage(props: {
  resource: ResourceRecord
  held: readonly (Hold & { readonly units: number; readonly state: BookingState })[]
  /** The clock of its place; UTC for a person of none. */
  zone: string
  refused?: string | undefined
  mayKeep: boolean
}) {
  const { resource, held, zone } = props
  return (
    <>
      <BackLink href={paths.resources()}>Rooms and equipment</BackLink>
      {props.refused && (
        <Notice tone="stop" title="This was not done">
          <p class="govuk-body">{props.refused}.</p>
        </Notice>
      )}
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">{resource.name}</h1>
        {resource.retiredAt !== null && <Tag tone="quiet">No longer in use</Tag>}
      </div>
      <div class="ar-columns">
        <div>
          <Facts resource={resource} />
          {held.length === 0 ? (
            <p class="govuk-body">It is not held for any time to come.</p>
          ) : (
            <DataTable
              caption={`Held from now on${zone === 'UTC' ? ' (times in UTC)' : resource.zone ? `, ${cityOf(resource.zone)} time` : ''}`}
              head={['When', 'How many', 'State']}
              rows={held.map((one) => [
                holdInWords(one, zone),
                String(one.units),
                <BookingTag state={one.state} />,
              ])}
            />
          )}
        </div>
        {props.mayKeep && <Keep resource={resource} />}
      </div>
    </>
  )
}

function Facts({ resource }: { resource: ResourceRecord }) {
  const { kind, languages, travelMinutes } = resource
  return (
    <SummaryList
      rows={[
        { key: 'What it is', value: resource.sort },
        {
          key: 'Courthouse',
          value: resource.courthouse ?? (kind === 'person' ? 'comes to any' : 'none of ours'),
        },
        ...(resource.zone ? [{ key: 'Time zone', value: zoneInWords(resource.zone) }] : []),
        ...(resource.hours ? [{ key: 'Opening hours', value: openInWords(resource) }] : []),
        ...(resource.closedOn.length > 0
          ? [{ key: 'Closed days', value: resource.closedOn.map(inShort).join('; ') }]
          : []),
        ...(kind === 'equipment' ? [{ key: 'How many', value: String(resource.quantity) }] : []),
        {
          key: 'Set-up and clearing',
          value: `${resource.setupMinutes} and ${resource.strikeMinutes} minutes`,
        },
        ...(kind === 'person' ? [{ key: 'Travel', value: `${travelMinutes} minutes each way` }] : []),
        ...(languages.length > 0 ? [{ key: 'Languages', value: languages.join('; ') }] : []),
        { key: 'Serves', value: resource.serves.map((code) => entryOf(code).name).join(', ') },
        ...(resource.note ? [{ key: 'Note', value: resource.note }] : []),
      ]}
    />
  )
}

function openInWords({ hours, clock }: ResourceRecord): string {
  const there = clock ? `, ${cityOf(clock)} time` : ', on the court’s clock'
  return `${hoursInWords(hours ?? {})}${there}`
}

function Keep({ resource }: { resource: ResourceRecord }) {
  const retired = resource.retiredAt !== null
  return (
    <aside class="ar-sheet">
      {!retired && (
        <ButtonLink href={`${paths.resource(resource.id)}/edit`} tone="secondary">
          Change it
        </ButtonLink>
      )}
      <Form action={`${paths.resource(resource.id)}/${retired ? 'reinstate' : 'retire'}`}>
        <Hidden name="version" value={resource.version} />
        <Button tone={retired ? 'secondary' : 'warning'}>
          {retired ? 'Take it back into use' : 'Take it out of use'}
        </Button>
      </Form>
      {!retired && <p class="govuk-hint">Not possible while it is held for a time to come.</p>}
    </aside>
  )
}
