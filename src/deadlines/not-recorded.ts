import type { FieldError } from '../web/form.ts'

/** Why a last day or an event that was read in the docket cannot be recorded as asked. */
export type NotRecorded = {
  readonly ok: false
  readonly reason: 'recorded by hand' | 'no such defendant' | 'law sets the day'
}

export function isNotRecorded(refusal: { readonly reason: string }): refusal is NotRecorded {
  return Object.hasOwn(words, refusal.reason)
}

/** Beside the field that has to be another. */
export function whyNotRecorded({ reason }: NotRecorded): FieldError {
  return words[reason]
}

const words: Readonly<Record<NotRecorded['reason'], FieldError>> = {
  'recorded by hand': {
    field: '',
    message: 'This event is recorded already. Dismiss the one from the docket',
  },
  'no such defendant': { field: 'defendantId', message: 'Choose a defendant of the case' },
  'law sets the day': {
    field: 'instead',
    message: 'The law does not let the court set another day for this deadline',
  },
}
