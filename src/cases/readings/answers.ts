import type { Context } from 'hono'
import type { Env } from '../../access/env.ts'
import { problem } from '../../web/problem.ts'
import { type ReadingRefusal, readingRefusalInWords } from './decision.ts'

/** The problem that a program is answered with when a reading cannot be decided. */
export function readingProblem(c: Context<Env>, refusal: ReadingRefusal): Response {
  const detail = `${readingRefusalInWords(refusal, c.var.actor.userId)}.`
  if (refusal.reason === 'no such reading') return problem(c, 404, 'There is no such reading', { detail })
  const { ok: _, ...current } = refusal
  return problem(c, 409, 'This can no longer be decided', { detail, current })
}
