import { act, type Deed } from '../../audit/act.ts'
import type { Runtime } from '../env.ts'
import { sessionToken } from './session-cookie.ts'
import { endingSession, useSession } from './session-store.ts'

/** Ends the session of this Cookie header; nothing happens when it has none that lasts. */
export async function signOut(runtime: Runtime, cookies: string | undefined, at: number): Promise<void> {
  const token = await sessionToken(cookies, runtime.keys.sessionSecret)
  const session = token && (await useSession(runtime.db, token, at))
  if (!session) return
  const { userId, role } = session
  const deed: Deed = { did: 'signed-out', about: { kind: 'user', id: userId } }
  await act(runtime.db, { actor: { userId, role }, at }, deed, [
    endingSession(runtime.db, userId, session.id),
  ])
}
