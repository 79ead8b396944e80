import * as v from 'valibot'
import { addPerson } from '../access/people/add-person.ts'
import { NewPerson } from '../access/people/new-person.ts'
import { openOffice } from './open-office.ts'
import { type Command, fail } from './run-command.ts'

export const command: Command = {
  says: 'Adds a person and prints the one-time link with which she sets her own password and second factor.',
  usage:
    'user add --email EMAIL --name NAME --role coordinator|prosecutor|advocate|administrator [--organisation NAME]',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    organisation: { type: 'string' },
  },
  run: async ({ values }) => {
    const person = v.safeParse(NewPerson, values)
    if (!person.success)
      return fail(
        2,
        person.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; '),
      )
    const { db, baseUrl, close } = await openOffice(process.env)
    try {
      const who = {
        actor: { userId: 'command-line', role: 'office', name: 'Command line' } as const,
        at: Date.now(),
      }
      const added = await addPerson(db, who, person.output, baseUrl)
      if (!added.ok) return fail(1, 'someone with this e-mail address is in the office already')
      console.log(JSON.stringify({ userId: added.userId, link: added.link }))
      return 0
    } finally {
      close()
    }
  },
}
