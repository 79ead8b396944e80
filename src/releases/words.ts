import type { Given } from '../access/release.ts'
import { inShort } from '../time/calendar-date.ts'
import type { FieldError } from '../web/form.ts'

/** Why a release was not recorded, beside the field it concerns. */
export function refusalIn(refusal: Extract<Given, { ok: false }>): FieldError {
  switch (refusal.reason) {
    case 'signed in the future':
      return { field: 'signedOn', message: 'The day it was signed must not be in the future' }
    case 'already over':
      return { field: 'endsOn', message: 'Its last day must be today or later' }
    case 'too long':
      return {
        field: 'endsOn',
        message: `It can hold until ${inShort(refusal.latest)} at most; then ask again`,
      }
    case 'no such witness':
      return { field: 'witnessId', message: 'Choose a witness of this case' }
    case 'no such advocate':
      return { field: 'advocateId', message: 'Choose an advocate who has access to the office' }
    default:
      return refusal satisfies never
  }
}

export const overAlready = 'That release was not in force any more.'
