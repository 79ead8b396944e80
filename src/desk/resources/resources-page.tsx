import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  SelectField,
  Tag,
  TextField,
} from '../../web/controls.tsx'
import { type Page, Pages } from '../../web/paging.tsx'
import { paths } from '../../web/paths.ts'
import type { ResourceRecord } from '../../resources/resource.ts'

/** Rooms, equipment and people that can be booked. */
export function ResourcesPage(props: {
  resources: Page<ResourceRecord>
  courthouses: readonly { readonly id: string; readonly name: string }[]
  asked: Asked
  mayKeep: boolean
}) {
  const { asked } = props
  const resources = props.resources.shown
  const narrowed = asked.search !== '' || asked.kind !== '' || asked.courthouseId !== ''
  return (
    <>
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">Rooms and equipment</h1>
        <a class="govuk-link" href={paths.board()}>
          See them on the board
        </a>
      </div>
      <p class="ar-lead">
        What can be booked, and who: each held for one accommodation at a time, however many there are.
      </p>
      {props.mayKeep && (
        <div class="ar-row">
          <ButtonLink href={paths.newResource()}>Add one</ButtonLink>
          <ButtonLink href={paths.courthouses()} tone="secondary">
            Courthouses
          </ButtonLink>
        </div>
      )}
      <Search {...props} />
      {resources.length === 0 ? (
        <EmptyState title={narrowed ? 'Nothing fits' : 'Nothing is kept here yet'}>
          <p class="govuk-body">
            {narrowed
              ? 'Search for less, or in every courthouse.'
              : 'Add the rooms, the equipment and the people that accommodations need; then they can be booked.'}
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Rooms, equipment and people"
          captionHidden
          head={['Name', 'What it is', 'Courthouse', 'How many', 'Languages']}
          rows={resources.map((one) => [
            <>
              <a class="govuk-link" href={paths.resource(one.id)}>
                {one.name}
              </a>
              {one.retiredAt !== null && <Tag tone="quiet">Not in use</Tag>}
            </>,
            one.sort,
            one.courthouse ?? 'comes to any',
            one.kind === 'equipment' ? String(one.quantity) : '',
            one.languages.join('; '),
          ])}
        />
      )}
      <Pages of={props.resources} list="resources" href={addressOf(asked)} />
    </>
  )
}

type Asked = { search: string; kind: string; courthouseId: string; withRetired: boolean }

/** The list as it is narrowed. */
function addressOf({ search, kind, courthouseId, withRetired }: Asked): string {
  const asked = { q: search, kind, at: courthouseId, retired: withRetired ? 'yes' : '' }
  const given = Object.entries(asked).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return query ? `${paths.resources()}?${query}` : paths.resources()
}

function Search({ courthouses, asked }: Parameters<typeof ResourcesPage>[0]) {
  return (
    <Form action={paths.resources()} method="get" class="ar-row">
      <TextField name="q" label="Search" type="search" width={20} value={asked.search} />
      <SelectField
        name="kind"
        label="Kind"
        value={asked.kind}
        empty="All"
        options={[
          { value: 'room', label: 'Rooms' },
          { value: 'equipment', label: 'Equipment' },
          { value: 'person', label: 'People' },
        ]}
      />
      <SelectField
        name="at"
        label="Courthouse"
        value={asked.courthouseId}
        empty="Every courthouse"
        options={courthouses.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="retired"
        label="Not in use any more"
        value={asked.withRetired ? 'yes' : ''}
        options={[
          { value: '', label: 'Leave out' },
          { value: 'yes', label: 'Show too' },
        ]}
      />
      <Button tone="secondary">Search</Button>
    </Form>
  )
}
