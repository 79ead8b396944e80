import * as v from 'valibot'
import { Zone } from '../time/zone.ts'
import { formId, line, optionalLine, prose, ticked, version } from '../web/text.ts'
import { IdentityEntry, IdentityFields } from './identity-form.ts'
import { ageBands } from './witness.ts'

/** Chosen from a list, on the page at least. */
const zoneOfTheList = v.pipe(
  v.string(),
  v.check((text) => v.is(Zone, text), 'Choose a time zone from the list'),
  v.brand('Zone'),
)

const facts = {
  reference: line(40, 'Enter a reference, such as W-3'),
  isVictim: v.boolean('Choose whether this person has victim status'),
  ageBand: v.picklist(ageBands, 'Choose an age band, or “not known”'),
  language: optionalLine(60),
  dialect: optionalLine(60),
  abroad: ticked,
  zone: v.optional(v.nullable(zoneOfTheList), null),
  needs: prose(2000),
}

/** A new witness: what the office writes down, and the identity that goes into the vault. */
export const NewWitness = v.object({
  id: v.optional(formId),
  ...facts,
  identity: v.optional(v.array(IdentityEntry), []),
})

/** The same as the page lays it out: identity in fields of its own. */
export const NewWitnessForm = v.pipe(
  v.object({ ...v.omit(NewWitness, ['identity']).entries, ...IdentityFields.entries }),
  v.transform(
    ({
      legalName,
      otherNames,
      birthDate,
      telephones,
      emails,
      address,
      identityNumbers,
      ...rest
    }): v.InferOutput<typeof NewWitness> => ({
      ...rest,
      identity: [legalName, otherNames, birthDate, telephones, emails, address, identityNumbers].flat(),
    }),
  ),
)

export const ChangedWitness = v.object({ version, ...facts })
