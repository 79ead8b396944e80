import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '../audit/verify.ts'
import { openOffice } from './open-office.ts'
import { type Command, fail } from './run-command.ts'
import { readSettings } from './settings.ts'

export const command: Command = {
  says: 'Recomputes the chain of the whole record and writes its length and last hash. Note both and give them the next time: a record cut short or written anew shows only against them.',
  usage: 'audit verify [--lines N [--last-hash HASH]]',
  options: { lines: { type: 'string' }, 'last-hash': { type: 'string' } },
  run: async ({ values }) => {
    const { lines, 'last-hash': lastHash } = values
    const isNumber = typeof lines === 'string' && /^\d{1,12}$/.test(lines)
    if (lines !== undefined && !isNumber) return fail(2, '--lines is a number, as written by this command')
    if (lastHash !== undefined && !(isNumber && /^[0-9a-f]{64}$/.test(String(lastHash))))
      return fail(2, '--last-hash goes with --lines, both as written by this command')
    const { databaseUrl, dataDir } = readSettings(process.env)
    // An office that is made by looking for it would be whole and say nothing.
    if (!databaseUrl && !existsSync(join(dataDir, 'anteroom.db')))
      return fail(1, `there is no office in ${dataDir}: set DATA_DIR`)
    const { db, close } = await openOffice(process.env)
    try {
      const noted = isNumber ? { lines: Number(lines), lastHash: lastHash ? String(lastHash) : null } : null
      const found = await verify(db, noted)
      console.log(JSON.stringify(found))
      return found.whole ? 0 : fail(1, `the record is not whole at line ${found.seq}: ${found.fault}`)
    } finally {
      close()
    }
  },
}
