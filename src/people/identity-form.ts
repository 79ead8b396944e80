import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import { formId, line, optionalLine, prose } from '../web/text.ts'
import { dialled, type IdentityEntry, type IdentityKind, identityKinds } from './identity-value.ts'

/** What is wrong with a value of a kind, in words that do not repeat it; null when it may be kept. */
export function faultOf({ kind, value }: IdentityEntry): string | null {
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

const entry = {
  kind: v.picklist(identityKinds, 'Choose what it is'),
  value: v.pipe(prose(400), v.nonEmpty('Enter the value')),
}

/** One value to keep besides the others, or in the place of one. */
export const IdentityValueForm = v.pipe(
  v.object({ id: formId, ...entry }),
  v.forward(
    v.partialCheck([['kind'], ['value']], (given) => faultOf(given) === null, faultInWords),
    ['value'],
  ),
)

/** Asks who has exactly this value. */
export const FindPersonForm = v.pipe(
  v.object(entry),
  v.forward(
    v.partialCheck([['kind'], ['value']], (given) => faultOf(given) === null, faultInWords),
    ['value'],
  ),
)

/** What a reveal is for; the words after it say it precisely. */
export const purposes = [
  'To arrange contact by the safe route',
  'To serve papers or file under seal',
  'To arrange travel, an interpreter or a place',
  'To check a filing before it is handed over',
  'Something else',
] as const

export const RevealForm = v.object({
  purpose: v.picklist(purposes, 'Choose what you need it for'),
  reason: v.pipe(
    line(300, 'Say in a few words why you need it now'),
    v.minLength(10, 'Say it in at least 10 characters'),
  ),
})

function entries(kind: IdentityKind, values: readonly string[]): readonly IdentityEntry[] {
  return values.flatMap((value) => (value.trim() === '' ? [] : [{ kind, value: value.trim() }]))
}

function checkEach({
  dataset,
  addIssue,
}: {
  dataset: v.OutputDataset<readonly IdentityEntry[], v.BaseIssue<unknown>>
  addIssue: (info: { message: string }) => void
}): void {
  if (!dataset.typed) return
  const fault = dataset.value.map(faultOf).find((found) => found !== null)
  if (fault) addIssue({ message: fault })
}

function faultInWords(issue: { readonly input: unknown }): string {
  const given = v.safeParse(v.object(entry), issue.input)
  return (given.success && faultOf(given.output)) || 'Enter the value in its usual form'
}
