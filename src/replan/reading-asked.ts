import type { Context } from 'hono'
import { type FollowedReading, readingAt } from './reading-store.ts'
import type { Env } from '../access/env.ts'
import { paths } from '../web/paths.ts'
import type { KeptHearing } from '../hearings/store.ts'

/** The reading of the docket that a request follows: none named, or one that is open no more. */
export async function readingAsked(
  c: Context<Env>,
  hearing: KeptHearing,
  id: string | undefined,
): Promise<FollowedReading | 'gone' | null> {
  if (!id) return null
  return (await readingAt(c.var.db, c.var.scope, id, hearing.id)) ?? 'gone'
}

/** Back to the review, where it says so. */
export function decidedMeanwhile(c: Context<Env>): Response {
  return c.redirect(`${paths.proposals(c.var.scope.caseId)}?done=decided`, 303)
}
