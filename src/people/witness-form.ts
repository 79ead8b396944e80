import * as v from 'valibot'
import { Zone } from '../time/zone.ts'
import { formId, line, optionalLine, prose, ticked, version } from '../web/text.ts'
import { IdentityFields } from './identity-form.ts'
import { ageBands } from './witness.ts'

const facts = {
  reference: line(40, 'Enter a reference, such as W-3'),
  isVictim: v.pipe(
    v.picklist(['yes', 'no'], 'Choose whether this person has victim status'),
    v.transform((answer) => answer === 'yes'),
  ),
  ageBand: v.picklist(ageBands, 'Choose an age band, or “not known”'),
  language: optionalLine(60),
  dialect: optionalLine(60),
  abroad: ticked,
  zone: v.union(
    [
      v.pipe(
        v.optional(v.literal(''), ''),
        v.transform(() => null),
      ),
      Zone,
    ],
    'Choose a time zone from the list',
  ),
  needs: prose(2000),
}

/** A new witness: what the office writes down, and the identity that goes into the vault. */
export const NewWitnessForm = v.pipe(
  v.object({ id: formId, ...facts, ...IdentityFields.entries }),
  v.transform(
    ({ legalName, otherNames, birthDate, telephones, emails, address, identityNumbers, ...rest }) => ({
      ...rest,
      identity: [legalName, otherNames, birthDate, telephones, emails, address, identityNumbers].flat(),
    }),
  ),
)

export const EditWitnessForm = v.object({ version, ...facts })
