import type { CountingLaw } from '../../law/counting.ts'

const forward = { after: 'next', before: 'next' } as const

export const counting = {
  units: {
    days: {
      says: 'Calendar days, the day counted from left out. In a period of two days a Saturday, Sunday or public holiday between is left out. A period within, after or before which an act is to be done that ends on a Saturday, Sunday or public holiday is kept by acting on the next business day, also when it was counted back.',
      onClosedDay: forward,
      leavesOutClosed: { from: 2, until: 2 },
      source: { cite: 'N.Y. Gen. Constr. Law §§ 20, 25-a(1)', readOn: '2026-11-26' },
    },
    weeks: {
      says: 'Seven days to the week, the day counted from left out.',
      onClosedDay: forward,
      source: { cite: 'N.Y. Gen. Constr. Law §§ 20, 25-a(1)', readOn: '2026-11-24' },
    },
    months: {
      says: 'Calendar months: the day with the same number in the last month, or its last day.',
      onClosedDay: forward,
      source: { cite: 'N.Y. Gen. Constr. Law §§ 25-a(1), 30', readOn: '2026-11-24' },
    },
    years: {
      says: 'Twelve months to the year.',
      onClosedDay: forward,
      source: { cite: 'N.Y. Gen. Constr. Law §§ 25-a(1), 58', readOn: '2026-11-24' },
    },
    hours: {
      says: 'A period that ends at a certain hour of a Saturday, Sunday or public holiday is kept by acting by the same hour of the next business day.',
      onClosedDay: forward,
      source: { cite: 'N.Y. Gen. Constr. Law § 25-a(1)', readOn: '2026-11-24' },
    },
  },
  officeClosed: {
    says: 'A day on which the court’s office is closed is passed over like a public holiday.',
    effect: 'closed',
    source: { cite: 'N.Y. Gen. Constr. Law § 25-a(1)', readOn: '2026-11-24' },
  },
  inForce: { from: '1963-01-01' },
  gaps: [
    'Section 20 was read as others quote it, its sentence on periods of two days too; section 30 in an early text of the same law.',
    'A number of business days is not defined in what was read.',
  ],
} as const satisfies CountingLaw
