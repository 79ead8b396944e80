import type { FieldError } from '../web/form.ts'

/** Why excluded time that was read in the docket cannot be recorded as asked. */
export type NotRecorded = {
  readonly ok: false
  readonly reason: 'no such clock' | 'no such paragraph' | 'no such defendant' | 'ends before it begins'
}

export function isNotRecorded(refusal: { readonly reason: string }): refusal is NotRecorded {
  return Object.hasOwn(words, refusal.reason)
}

/** Beside the field that has to be another. */
export function whyNotRecorded({ reason }: NotRecorded): FieldError {
  return words[reason]
}

const words: Readonly<Record<NotRecorded['reason'], FieldError>> = {
  'no such clock': { field: '', message: 'The law of this case has no Speedy Trial clock' },
  'no such paragraph': { field: 'paragraph', message: 'Choose a paragraph' },
  'no such defendant': { field: 'defendantId', message: 'Choose a defendant of the case' },
  'ends before it begins': { field: 'until', message: 'Enter an end on or after the day it begins' },
}
