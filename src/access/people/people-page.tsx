import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
  Tag,
  TextField,
  type Tone,
} from '../../web/controls.tsx'
import { type FieldError, type Given, typed } from '../../web/form.ts'
import { type Page, Pages } from '../../web/paging.tsx'
import { paths } from '../../web/paths.ts'
import type { PersonOfTheOffice } from './person.ts'

export type PeopleProps = {
  people: Page<PersonOfTheOffice>
  ownId: string
  formId: string
  given?: Given
  errors?: readonly FieldError[]
  refusal?: string
}

export function PeoplePage(props: PeopleProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.refusal && (
        <Notice tone="stop" title="That was not done">
          <p class="govuk-body">{props.refusal}</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">People of the office</h1>
      <DataTable
        caption="Who has access"
        captionHidden
        head={['Name', 'E-mail address', 'Role', 'State', '']}
        rows={props.people.shown.map((person) => [
          person.name,
          person.email,
          person.organisation ? `${person.role}, ${person.organisation}` : person.role,
          <Tag tone={tones[person.state]}>{person.state}</Tag>,
          person.id === props.ownId ? 'You' : <Acts person={person} />,
        ])}
      />
      <Pages of={props.people} list="people" href={paths.peopleOfTheOffice()} />
      <h2 class="govuk-heading-m">Add a person</h2>
      <AddPerson {...props} />
    </>
  )
}

const tones: Readonly<Record<PersonOfTheOffice['state'], Tone>> = {
  invited: 'waiting',
  'setting up': 'waiting',
  active: 'good',
  ended: 'quiet',
}

function Acts(props: { person: PersonOfTheOffice }) {
  const { id, name, state } = props.person
  return (
    <div class="ar-row">
      <Form action={paths.newLink(id)}>
        <button class="ar-plain-button" type="submit">
          {state === 'ended' ? 'Give access again' : 'Make a new link'}
          <span class="govuk-visually-hidden"> for {name}</span>
        </button>
      </Form>
      {state !== 'ended' && (
        <Form action={paths.endAccess(id)}>
          <button class="ar-plain-button" type="submit">
            End access<span class="govuk-visually-hidden"> of {name}</span>
          </button>
        </Form>
      )}
    </div>
  )
}

function AddPerson(props: PeopleProps) {
  const value = (field: string) => typed(props.given, field)
  return (
    <Form action={paths.peopleOfTheOffice()}>
      <Hidden name="id" value={props.formId} />
      <TextField name="name" label="Name" value={value('name')} width={30} errors={props.errors} />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        value={value('email')}
        width={30}
        errors={props.errors}
      />
      <SelectField
        name="role"
        label="Role"
        empty="Choose a role"
        value={value('role')}
        errors={props.errors}
        options={[
          { value: 'coordinator', label: 'Coordinator of the office' },
          { value: 'prosecutor', label: 'Prosecutor' },
          { value: 'advocate', label: 'Independent advocate' },
          { value: 'administrator', label: 'Administrator' },
        ]}
      />
      <TextField
        name="organisation"
        label="Organisation"
        hint="For an advocate: the independent organisation she works for"
        value={value('organisation')}
        width={30}
        errors={props.errors}
      />
      <Button>Add and make a one-time link</Button>
    </Form>
  )
}

/** The link in clear, this once. */
export function LinkPage(props: { name: string; link: string }) {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">One-time link for {props.name}</h1>
      <Notice tone="attention" title="Hand it over now: it is shown this once">
        <p class="govuk-body">
          Whoever opens it first sets the password. Give it in person, or by a way that you know reaches only{' '}
          {props.name}. It works once, for seven days.
        </p>
      </Notice>
      <p class="govuk-body">
        <code>{props.link}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.peopleOfTheOffice()}>
          Back to the people of the office
        </a>
      </p>
    </div>
  )
}
