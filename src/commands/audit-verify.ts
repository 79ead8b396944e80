import { verify } from '../audit/verify.ts'
import { openOffice } from './open-office.ts'
import { type Command, fail } from './run-command.ts'

export const command: Command = {
  says: 'Recomputes the chain of the whole record and writes its length and last hash. Note both: a record cut short shows only against them.',
  usage: 'audit verify [--lines N --last-hash HASH]',
  options: { lines: { type: 'string' }, 'last-hash': { type: 'string' } },
  run: async ({ values }) => {
    const { db, close } = await openOffice(process.env)
    try {
      const found = await verify(db)
      console.log(JSON.stringify(found))
      if (!found.whole) return fail(1, `the record is not whole at line ${found.seq}: ${found.fault}`)
      const lines = typeof values['lines'] === 'string' ? Number(values['lines']) : null
      if (lines !== null && !(found.lines >= lines))
        return fail(1, `the record has ${found.lines} lines, fewer than ${lines}`)
      const noted = values['last-hash']
      if (typeof noted === 'string' && found.lines === lines && found.lastHash !== noted)
        return fail(1, 'the last hash is not the noted one')
      return 0
    } finally {
      close()
    }
  },
}
