import type { CountingLaw } from '../../law/counting.ts'

const read = { cite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)', readOn: '2026-11-26' } as const
const asCounted = { after: 'next', before: 'previous' } as const

const days = {
  says: 'Begin with the next day that is no Saturday, Sunday or legal holiday and count every day from there; in a period of less than 7 days leave such days out. If the last is one, go on counting the same way to the next that is none: forward after an event, back before one.',
  onClosedDay: asCounted,
  beginsOnOpenDay: true,
  leavesOutClosed: { from: 1, until: 6 },
  source: read,
} as const
const longer = { onClosedDay: asCounted, beginsOnOpenDay: true, source: read } as const

export const counting = {
  units: {
    days,
    weeks: {
      ...longer,
      says: 'A longer unit of time is counted as days are: seven days to the week, from the next open day.',
    },
    months: {
      ...longer,
      says: 'A longer unit of time: the same day of the month so many months on, or its last day, counted from the next open day.',
    },
    years: {
      ...longer,
      says: 'A longer unit of time: the same day so many years on, counted from the next open day.',
    },
    hours: {
      says: 'Begin at the event, count every hour. If it ends on a Saturday, Sunday or legal holiday, go on to the same time on the next day that is none.',
      onClosedDay: asCounted,
      source: read,
    },
  },
  officeClosed: {
    says: 'A day that the clerk’s office keeps as a holiday is a legal holiday.',
    effect: 'closed',
    source: { cite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)', readOn: '2026-11-24' },
  },
  addedDays: {
    days: 5,
    ways: [{ way: 'mail', says: 'by mail' }],
    says: 'Five days are added after the period would otherwise expire; if the fifth is a closed day, on to the next open one. Whether service by e-mail still adds days was not settled in what was read.',
    source: { cite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(b)', readOn: '2026-11-24' },
  },
  inForce: { from: '2012-10-01' },
  gaps: [
    'The rule took effect on October 1, 2012. It was read in an undated later copy and as others quote the book of July 2026; since when it begins the count on the next open day was not read.',
    'An order of the chief justice may extend time for all, as in a storm: days within it do not count as the last. The office adds them.',
    'How weeks, months and years are measured the rule does not say. Business days are not a unit of the rule.',
  ],
} as const satisfies CountingLaw
