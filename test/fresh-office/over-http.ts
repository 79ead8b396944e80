import { inject } from 'vitest'
import type { Db } from '../../src/db/connection.ts'
import { openRemote } from '../../src/db/open-remote.ts'

export async function open(): Promise<Db> {
  const answer = await fetch(inject('libsqlServer'), { method: 'POST' })
  return openRemote(await answer.text())
}
