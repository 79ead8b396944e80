import * as v from 'valibot'
import type { LineToRecord } from '../../bookings/order-to-record.ts'
import { outcomes } from '../../rulings/ruling.ts'
import { CalendarDate } from '../../time/calendar-date.ts'
import { isSort } from '../../vocabulary/sorts.ts'
import { type FieldError, type Given, typed } from '../../web/form.ts'
import { formId, line, prose, several, version } from '../../web/text.ts'

export const optionalDate = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => (text.trim() === '' ? null : text.trim())),
  v.nullable(CalendarDate),
)
const optionalId = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => text || null),
)

/** The fixed part of the form of an order; what was decided on each accommodation stands in fields of their own. */
export const OrderForm = v.object({
  id: formId,
  reference: line(120, 'Enter the order, such as ECF No. 41'),
  ruledOn: CalendarDate,
  appliedOn: optionalDate,
})

/** One decision of an order on one accommodation. */
const LineForm = v.object({
  outcome: v.picklist(outcomes, 'Choose what the court decided'),
  asked: prose(500),
  conditions: prose(2000),
  sittingId: several(v.string()),
  untilOn: optionalDate,
  untilHearing: optionalId,
})

/** The same form for a single accommodation. */
export const RulingForm = v.object({ ...OrderForm.entries, version, ...LineForm.entries })

/** What a line of the form comes to; every sitting ticked, or no choice of them offered, means all of them. */
export function lineFrom(
  given: v.InferOutput<typeof LineForm>,
  on: LineToRecord['on'],
  sittings: readonly { readonly id: string }[],
): LineToRecord {
  const { outcome, asked, conditions, sittingId, untilOn, untilHearing } = given
  const isOffered = sittings.length > 1
  const ticked = new Set(sittingId)
  // One that was ticked and is no more is not swept into "every sitting": the days have changed since.
  const isEvery = sittings.every(({ id }) => ticked.has(id)) && ticked.size === sittings.length
  return {
    outcome,
    on,
    asked,
    conditions,
    needs: null,
    sittingIds: isEvery || (!isOffered && ticked.size === 0) ? null : sittingId,
    reservedUntilOn: untilOn,
    reservedUntilHearingId: untilOn === null ? untilHearing : null,
  }
}

/** Reads what was decided on each of these accommodations; an outcome left open leaves it out of the order. */
export function linesIn(
  given: Given,
  its: readonly { readonly id: string; readonly sittings: readonly { readonly id: string }[] }[],
): { readonly lines: readonly LineToRecord[]; readonly errors: readonly FieldError[] } {
  const lines: LineToRecord[] = []
  const errors: FieldError[] = []
  for (const it of its) {
    if (typed(given, `outcome-${it.id}`) === '') continue
    const fields = Object.keys(LineForm.entries).map(
      (name) => [name, given[`${name}-${it.id}`] ?? ''] as const,
    )
    const read = v.safeParse(LineForm, Object.fromEntries(fields.filter(([, value]) => value !== '')))
    if (!read.success) {
      errors.push(
        ...read.issues.map((issue) => ({
          field: `${v.getDotPath(issue) ?? 'outcome'}-${it.id}`,
          message: issue.message,
        })),
      )
      continue
    }
    lines.push(lineFrom(read.output, [seenIn(given, it.id)], it.sittings))
  }
  return { lines, errors }
}

function seenIn(given: Given, id: string) {
  const seen = Number(typed(given, `version-${id}`))
  return Number.isInteger(seen) && seen > 0 ? { id, version: seen } : { id }
}

export const VersionForm = v.object({ version })
export const OnForm = v.object({ version, on: CalendarDate })
export const WithdrawForm = v.object({ version, because: line(200, 'Enter why it is withdrawn') })
export const SittingForm = v.object({
  version,
  sittingId: v.pipe(v.string('Choose a day'), v.nonEmpty('Choose a day')),
  because: prose(300),
})

/** What is asked for, and what it needs where that differs from the usual: a number for each sort, empty for none. */
export const NeedsForm = v.object({ version, note: prose(500) })

export function needsIn(given: Given) {
  const chosen = Object.keys(given).flatMap((field) => {
    const sort = field.startsWith('need-') ? field.slice(5).replaceAll('+', ' ') : ''
    const units = Number(typed(given, field))
    return isSort(sort) && Number.isInteger(units) && units > 0 && units <= 999 ? [{ sort, units }] : []
  })
  return chosen
}
