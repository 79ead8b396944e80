import type { CountingLaw } from '../../law/counting.ts'

const days = {
  says: 'Leave out the day of the event, count every day. If the last is a Saturday, Sunday or legal holiday, go on counting the same way to the next day that is none: forward after an event, back before one.',
  onClosedDay: { after: 'next', before: 'previous' },
  source: { cite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)', readOn: '2026-11-24' },
} as const

export const counting = {
  units: {
    days,
    weeks: { ...days, says: 'A longer unit of time is counted as days are: seven days to the week.' },
    months: {
      ...days,
      says: 'A longer unit of time: the same day of the month so many months on, or its last day.',
    },
    years: { ...days, says: 'A longer unit of time: the same day so many years on.' },
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
  gaps: ['How hours are counted was not read in the rule itself; business days are not a unit of the rule.'],
} as const satisfies CountingLaw
