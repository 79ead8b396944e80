import {
  BackLink,
  Button,
  DateField,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  SelectField,
} from '../web/controls.tsx'
import type { FieldError, Given } from '../web/form.ts'
import { typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { type Wish, wishes } from './accommodation.ts'
import { localTerms, termInWords } from './local-words.ts'
import type { AccommodationLine } from './store.ts'
import {
  asksUsually,
  type Code,
  codes,
  entryOf,
  groups,
  mayGoWithoutOrder,
  type OrderNeed,
} from '../vocabulary/accommodations.ts'
import { WishTag } from './wish-tag.tsx'
import { wishWords } from './words.ts'

export type RequestView = {
  readonly caseId: string
  readonly jurisdiction: string
  readonly hearing: { readonly id: string; readonly type: string; readonly days: string }
  readonly witnesses: readonly { readonly id: string; readonly reference: string }[]
  /** Empty while none is chosen. */
  readonly witnessId: string
  /** What is written down already for this witness at this hearing. */
  readonly known: readonly AccommodationLine[]
}

/** All that the vocabulary offers, in plain words, with what this person says of each. */
export function RequestPage(props: {
  view: RequestView
  given: Given
  errors?: readonly FieldError[] | undefined
}) {
  const { view, given } = props
  const chosen = view.witnesses.find((one) => one.id === view.witnessId)
  return (
    <>
      <BackLink href={paths.hearing(view.caseId, view.hearing.id)}>{view.hearing.type}</BackLink>
      <ErrorSummary errors={chosen ? props.errors : props.errors?.map(atTheChoice)} />
      <h1 class="govuk-heading-l">What would help{chosen && ` ${chosen.reference}`}</h1>
      <p class="ar-lead">
        {view.hearing.type}, {view.hearing.days}
      </p>
      {chosen ? <Wishes view={view} given={given} errors={props.errors} /> : <ChooseWitness view={view} />}
    </>
  )
}

/** While no witness is chosen there is one field to go to. */
function atTheChoice(error: FieldError): FieldError {
  return { ...error, field: 'witness' }
}

function ChooseWitness({ view }: { view: RequestView }) {
  if (view.witnesses.length === 0) {
    return (
      <Notice title="This case has no witness yet">
        <p class="govuk-body">
          <a href={paths.newWitness(view.caseId)}>Add a witness</a> first.
        </p>
      </Notice>
    )
  }
  return (
    <Form action={paths.newAccommodation(view.caseId, view.hearing.id)} method="get">
      <SelectField
        name="witness"
        label="Who is it for?"
        options={view.witnesses.map((one) => ({ value: one.id, label: one.reference }))}
      />
      <Button>Go on</Button>
    </Form>
  )
}

function Wishes(props: { view: RequestView; given: Given; errors?: readonly FieldError[] | undefined }) {
  const { view, given } = props
  return (
    <Form action={paths.newAccommodation(view.caseId, view.hearing.id)}>
      <Hidden name="id" value={typed(given, 'id')} />
      <Hidden name="witnessId" value={view.witnessId} />
      <p class="govuk-body ar-narrow">
        Say what each is, one at a time if that is easier, and write down only what the person said. No answer
        is an answer too. Everything can be changed later.
      </p>
      <DateField
        name="saidOn"
        label="Day the person said it"
        value={typed(given, 'saidOn')}
        errors={props.errors}
      />
      {groups.map((group) => (
        <section class="ar-sheet">
          <h2 class="govuk-heading-m">{group.charAt(0).toUpperCase() + group.slice(1)}</h2>
          <div class="ar-wishes">
            {codes
              .filter((code) => entryOf(code).group === group)
              .map((code) => (
                <One code={code} {...props} />
              ))}
          </div>
        </section>
      ))}
      <Button>Write it down</Button>
    </Form>
  )
}

function One(props: { code: Code; view: RequestView; given: Given }) {
  const { code, view } = props
  const entry = entryOf(code)
  const known = view.known.find((one) => one.code === code)
  if (known) {
    return (
      <div class="ar-wish">
        <p class="govuk-body">
          <a class="govuk-link" href={paths.accommodation(view.caseId, known.id)}>
            {entry.name}
          </a>{' '}
          is recorded already: <WishTag wish={known.wish} />
        </p>
      </div>
    )
  }
  return (
    <div class="ar-wish">
      <SelectField
        name={`wish-${code}`}
        label={entry.name}
        hint={entry.is}
        value={typed(props.given, `wish-${code}`)}
        empty="Not spoken of"
        options={wishes.map((wish: Wish) => ({ value: wish, label: wishWords[wish] }))}
      />
      <Help {...props} />
    </div>
  )
}

function Help({ code, view, given }: { code: Code; view: RequestView; given: Given }) {
  const { needs, also, order } = entryOf(code)
  const terms = localTerms(view.jurisdiction, code)
  return (
    <Details summary={`About ${entryOf(code).name.toLowerCase()}`}>
      {terms.length > 0 && <p class="govuk-body">Here: {terms.map(termInWords).join('; ')}.</p>}
      <p class="govuk-body">{orderInWords(order)}</p>
      {needs.length > 0 && <p class="govuk-body">It needs: {needs.join(', ')}.</p>}
      {also.length > 0 && <p class="govuk-body">Often goes with: {also.join(', ')}.</p>}
      {mayGoWithoutOrder(code) && (
        <SelectField
          name={`order-${code}`}
          label="Must this court be asked?"
          value={typed(given, `order-${code}`)}
          options={[
            { value: '', label: asksUsually(code) ? 'Yes, as is usual' : 'No, as is usual' },
            asksUsually(code) ? { value: 'no', label: 'No, not here' } : { value: 'yes', label: 'Yes, here' },
          ]}
        />
      )}
    </Details>
  )
}

function orderInWords(order: readonly OrderNeed[]): string {
  const words = order.map((need) => {
    switch (need) {
      case 'Y':
        return 'the court must order it'
      case 'N':
        return 'it is arranged without an order'
      case 'A':
        return 'statute gives it by itself'
      case 'D':
        return 'it is the default unless the person opts out'
      case 'L':
        return 'local practice decides'
      default:
        return need satisfies never
    }
  })
  const text = words.join('; elsewhere ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
