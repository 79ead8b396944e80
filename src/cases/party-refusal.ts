import type { FieldError } from '../web/form.ts'

type Refusal = { readonly reason: 'there already' | 'number taken' | 'edited meanwhile' | 'still named' }

/** Why a defendant or a count could not be kept, beside the field it concerns. */
export function refusalIn({ reason }: Refusal, what: 'defendant' | 'count'): FieldError {
  switch (reason) {
    case 'there already':
      return what === 'defendant'
        ? { field: 'name', message: 'The case has a defendant of this name already' }
        : { field: 'number', message: 'This defendant has a count with this number already' }
    case 'number taken':
      return { field: 'number', message: 'Another defendant of the case has this number' }
    case 'edited meanwhile':
      return { field: '', message: 'Somebody changed this while you had it open. Open it again and look' }
    case 'still named':
      return {
        field: 'because',
        message:
          what === 'defendant'
            ? 'A hearing or a noted event names this defendant. Change that first, or enter the day on which the case against the defendant ended'
            : 'Something in the case rests on this count. Change that first, or say that the count has ended',
      }
    default:
      return reason satisfies never
  }
}
