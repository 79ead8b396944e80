import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, prose } from '../web/text.ts'
import { dialled, type IdentityEntry as Entry, type IdentityKind, identityKinds } from './identity-value.ts'

/** The shortest reason that says something. */
const shortestReason = 10

/** What is wrong with a value of a kind, in words that do not repeat it; null when it may be kept. */
export function faultOf({ kind, value }: Entry): string | null {
  switch (kind) {
    case 'birth date':
      return v.is(CalendarDate, value) ? null : 'Enter the birth date like 1991-04-30'
    case 'telephone':
      return dialled(value).length >= 5 ? null : 'Enter a telephone number with at least 5 digits'
    case 'e-mail':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? null : 'Enter an e-mail address like name@example.org'
    case 'legal name':
    case 'other name':
    case 'address':
    case 'identity number':
      return value.length <= 400 ? null : 'Use 400 characters or fewer'
    default:
      return kind satisfies never
  }
}

const one = (kind: IdentityKind) =>
  v.pipe(
    optionalLine(200),
    v.transform((value) => entries(kind, [value])),
    v.rawCheck(checkEach),
  )
const onePerLine = (kind: IdentityKind) =>
  v.pipe(
    prose(2000),
    v.transform((text) => entries(kind, text.split('\n'))),
    v.maxLength(20, 'Enter 20 lines or fewer'),
    v.rawCheck(checkEach),
  )

/** The fields of a whole identity; each may be left empty. */
export const IdentityFields = v.object({
  legalName: one('legal name'),
  otherNames: onePerLine('other name'),
  birthDate: one('birth date'),
  telephones: onePerLine('telephone'),
  emails: onePerLine('e-mail'),
  address: v.pipe(
    prose(400),
    v.transform((value) => entries('address', [value])),
  ),
  identityNumbers: onePerLine('identity number'),
})

/** A value of a kind, in the form that its kind has. */
export const IdentityEntry = v.pipe(
  v.object({
    kind: v.picklist(identityKinds, 'Choose what it is'),
    value: v.pipe(prose(400), v.nonEmpty('Enter the value')),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? faultOf(dataset.value) : null
    if (!fault || !dataset.typed) return
    const { value: input } = dataset
    addIssue({
      message: fault,
      path: [{ type: 'object', origin: 'value', input, key: 'value', value: input.value }],
    })
  }),
)

/** One value to keep besides the others. */
export const AddedIdentity = v.intersect([v.object({ id: v.optional(formId) }), IdentityEntry])

/** One value in the place of another, whose kind it has. */
export const ReplacedIdentity = v.object({
  id: v.optional(formId),
  value: v.pipe(prose(400), v.nonEmpty('Enter the value')),
})

/** What a reveal is for; the words after it say it precisely. */
export const purposes = [
  'To arrange contact by the safe route',
  'To serve papers or file under seal',
  'To arrange travel, an interpreter or a place',
  'To check a filing before it is handed over',
  'Something else',
] as const

/** What the identity is asked for; goes into the record as one sentence. */
export const Revealed = v.pipe(
  v.object({
    purpose: v.picklist(purposes, 'Choose what you need it for'),
    reason: v.pipe(
      line(300, 'Say in a few words why you need it now'),
      v.minLength(shortestReason, 'Say it in at least 10 characters'),
    ),
  }),
  v.transform(({ purpose, reason }) => ({ why: `${purpose}: ${reason}` })),
)

function entries(kind: IdentityKind, values: readonly string[]): readonly Entry[] {
  return values.flatMap((value) => (value.trim() === '' ? [] : [{ kind, value: value.trim() }]))
}

function checkEach({
  dataset,
  addIssue,
}: {
  dataset: v.OutputDataset<readonly Entry[], v.BaseIssue<unknown>>
  addIssue: (info: { message: string }) => void
}): void {
  if (!dataset.typed) return
  const fault = dataset.value.map(faultOf).find((found) => found !== null)
  if (fault) addIssue({ message: fault })
}
