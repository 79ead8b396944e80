import * as v from 'valibot'
import { formId, line, optionalLine } from '../../web/text.ts'
import { roles } from '../scope.ts'

export const Email = v.pipe(
  line(254, 'Enter an e-mail address'),
  v.email('Enter an e-mail address like name@example.org'),
  v.toLowerCase(),
)

/** Someone to add to the office. An advocate works for another organisation, and that has a name. */
export const NewPerson = v.pipe(
  v.object({
    name: line(100, 'Enter a name'),
    email: Email,
    role: v.picklist(roles, 'Choose a role'),
    organisation: optionalLine(200),
  }),
  v.forward(
    v.partialCheck(
      [['role'], ['organisation']],
      (person) => person.role !== 'advocate' || person.organisation !== '',
      'Enter the organisation the advocate works for',
    ),
    ['organisation'],
  ),
  v.transform((person) => ({
    ...person,
    organisation: person.role === 'advocate' ? person.organisation : null,
  })),
)
export type NewPerson = v.InferOutput<typeof NewPerson>

/** The act of adding her. Sent twice with one id, she is added once. */
export const AddedPerson = v.intersect([v.object({ id: v.optional(formId) }), NewPerson])
