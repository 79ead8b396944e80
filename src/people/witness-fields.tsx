import { Checkboxes, Details, Radios, SelectField, TextArea, TextField } from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { ageBands } from './witness.ts'
import { zoneChoices } from './words.tsx'

type Props = { given: Given; errors?: readonly FieldError[] | undefined }

/** What the office writes down of a witness; the same for a new one and for a change. */
export function WitnessFields({ given, errors }: Props) {
  return (
    <>
      <TextField
        name="reference"
        label="Reference"
        hint="How everyone in the office will call this person: W-3, Minor Victim 1. Not a name, and no part of one."
        value={typed(given, 'reference')}
        errors={errors}
        autocomplete="off"
        width={20}
      />
      <Radios
        name="isVictim"
        legend="Does this person have victim status in this case?"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={typed(given, 'isVictim')}
        errors={errors}
        inline
      />
      <Radios
        name="ageBand"
        legend="Age band"
        hint="Today. The exact birth date, if it is known, belongs in the vault."
        options={ageBands.map((band) => ({
          value: band,
          label: band.charAt(0).toUpperCase() + band.slice(1),
        }))}
        value={typed(given, 'ageBand')}
        errors={errors}
        small
      />
      <TextField
        name="language"
        label="Spoken language"
        hint="As the person names it. Leave empty if nobody has asked yet."
        value={typed(given, 'language')}
        errors={errors}
        width={20}
      />
      <TextField
        name="dialect"
        label="Dialect or region"
        hint="An interpreter of the language may not speak it: for Mam, Todos Santos; for Arabic, Iraqi."
        value={typed(given, 'dialect')}
        errors={errors}
        width={20}
      />
      <Checkboxes
        name="abroad"
        legend="Where the person lives"
        options={[{ value: 'on', label: 'Abroad' }]}
        values={typed(given, 'abroad') ? ['on'] : []}
        errors={errors}
        small
      />
      <SelectField
        name="zone"
        label="Time zone where the person lives"
        hint="Only when the clock there is not the court’s."
        empty="The same as the court’s"
        options={zoneChoices()}
        value={typed(given, 'zone')}
        errors={errors}
      />
      <TextArea
        name="needs"
        label="Needs and wishes"
        hint="In the person’s own words where you can: breaks, seating, who comes along, food, prayer, medication times."
        value={typed(given, 'needs')}
        errors={errors}
        rows={5}
      />
    </>
  )
}

/** The fields of the vault, set apart from all others. */
export function IdentityFieldset({ given, errors }: Props) {
  const field = (name: string) => ({ name, value: typed(given, name), errors, autocomplete: 'off' })
  return (
    <section class="ar-sheet" aria-labelledby="vault-heading">
      <h2 class="govuk-heading-m" id="vault-heading">
        For the vault
      </h2>
      <p class="govuk-body">
        What you enter here is encrypted when you save. It is on no page, in no calendar and in no filing; who
        wants to see it gives a reason, and that is recorded. Enter only what the office needs. Every field
        may stay empty.
      </p>
      <TextField {...field('legalName')} label="Legal name" />
      <TextArea {...field('otherNames')} label="Other names" hint="One on each line" rows={2} />
      <TextField {...field('birthDate')} label="Birth date" hint="Like 1991-04-30" width={10} />
      <TextArea {...field('telephones')} label="Telephone numbers" hint="One on each line" rows={2} />
      <TextArea {...field('emails')} label="E-mail addresses" hint="One on each line" rows={2} />
      <TextArea {...field('address')} label="Address" rows={3} />
      <TextArea
        {...field('identityNumbers')}
        label="Identity and immigration numbers"
        hint="One on each line"
        rows={2}
      />
      <Details summary="What happens when a value changes">
        <p class="govuk-body">
          A corrected value stays in the vault, marked as replaced, so that filings can still be searched for
          it.
        </p>
      </Details>
    </section>
  )
}
