import * as v from 'valibot'
import { CalendarDate } from '../time/calendar-date.ts'
import type { FieldError } from '../web/form.ts'
import { formId, line, optionalLine, version } from '../web/text.ts'
import type { Charge } from '../law/charge.ts'

const optionalDay = v.pipe(
  v.optional(v.nullable(v.string()), ''),
  v.transform((text) => (text === '' ? null : text)),
  v.nullable(CalendarDate),
)

/** A defendant's number in the case; empty where the court gives none. Programs may send a number. */
const place = v.pipe(
  v.optional(v.nullable(v.union([v.string(), v.number()])), ''),
  v.transform((given) => String(given ?? '').trim()),
  v.regex(/^\d{0,3}$/, 'Enter a number, such as 2, or nothing'),
  v.transform((text) => (text === '' ? null : Number(text))),
)

const defendant = { name: line(160, 'Enter the name of the defendant'), number: place }
const correctedDefendant = { ...defendant, terminatedOn: optionalDay }

const count = {
  number: line(20, 'Enter the number of the count'),
  /** Id of a charge of the case's law, or empty. */
  chargeId: optionalLine(80),
  title: optionalLine(300),
  /** Several are set apart by semicolons. */
  cites: optionalLine(400),
}
const correctedCount = {
  ...count,
  status: v.picklist(['pending', 'terminated'], 'Choose whether the count is pending'),
  disposition: optionalLine(300),
}

const because = line(300, 'Enter the reason')

export const NewDefendant = v.object({ id: v.optional(formId), ...defendant })
export const CorrectedDefendant = v.object({ version, ...correctedDefendant })

export const NewCount = v.object({ id: v.optional(formId), ...count })
export const CorrectedCount = v.object({ version, ...correctedCount })

export const TakenBack = v.object({ version, because })

export type ChargeSaid = { readonly chargeId: string; readonly title: string; readonly cites: string }
export type ChargeMeant =
  | { readonly ok: true; readonly charge: string; readonly citations: readonly string[] }
  | { readonly ok: false; readonly error: FieldError }

/** The charge of a count: one of the case's law, or one written out with its title and where the law has it. */
export function chargeMeant({ chargeId, title, cites }: ChargeSaid, charges: readonly Charge[]): ChargeMeant {
  const written = cites
    .split(';')
    .map((cite) => cite.trim())
    .filter(Boolean)
  if (chargeId === '') {
    if (title === '')
      return wrong(charges.length > 0 ? 'chargeId' : 'title', 'Choose the charge, or write it')
    if (written.length === 0) return wrong('cites', 'Say where the law has it, such as s. 279.01(1)')
    return { ok: true, charge: title, citations: written }
  }
  if (title !== '') return wrong('chargeId', 'Choose a charge or write one, not both')
  const charge = charges.find(({ id }) => id === chargeId)
  if (!charge) return wrong('chargeId', 'Choose a charge of the list')
  return { ok: true, charge: charge.title, citations: [...new Set([charge.cite, ...written])] }
}

/** The other way round, for a form that shows what is kept. */
export function chargeSaid(
  kept: { readonly charge: string; readonly citations: readonly string[] },
  charges: readonly Charge[],
): ChargeSaid {
  const known = charges.find(({ title, cite }) => title === kept.charge && cite === kept.citations[0])
  return known
    ? { chargeId: known.id, title: '', cites: kept.citations.slice(1).join('; ') }
    : { chargeId: '', title: kept.charge, cites: kept.citations.join('; ') }
}

function wrong(field: string, message: string): ChargeMeant {
  return { ok: false, error: { field, message } }
}
