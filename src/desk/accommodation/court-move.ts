import type { Context } from 'hono'
import type { Env } from '../../access/env.ts'
import type { CourtMove, CourtMoveName } from '../../bookings/court-moves.ts'
import { type FieldError, type Given, readForm } from '../../web/form.ts'
import { OnForm, VersionForm, WithdrawForm } from './forms.ts'

export type CourtMoveAsked =
  | { readonly ok: true; readonly version: number; readonly to: CourtMove; readonly given: Given }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly given: Given }

/** Reads the form of one move before the court: each asks only for what it needs. */
export async function courtMoveIn(c: Context<Env>, move: CourtMoveName): Promise<CourtMoveAsked> {
  switch (move) {
    case 'apply':
    case 'oppose': {
      const form = await readForm(c, OnForm)
      if (!form.ok) return form
      const { version, on } = form.value
      return { ok: true, version, to: { move, on }, given: form.given }
    }
    case 'withdraw': {
      const form = await readForm(c, WithdrawForm)
      if (!form.ok) return form
      const { version, because } = form.value
      return { ok: true, version, to: { move, because }, given: form.given }
    }
    case 'require an order':
    case 'require none':
    case 'ask again':
    case 'lapse': {
      const form = await readForm(c, VersionForm)
      if (!form.ok) return form
      return { ok: true, version: form.value.version, to: { move }, given: form.given }
    }
    default:
      return move satisfies never
  }
}
