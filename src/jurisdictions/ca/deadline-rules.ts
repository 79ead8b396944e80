import type { DeadlineRule } from '../../law/rule.ts'

export const deadlineRules = [
  {
    id: 'ca/testimony-abroad/notice',
    key: 'CA-TL-714.2',
    title: 'Notice of video testimony from outside Canada',
    says: 'At least 10 days before the witness is scheduled to testify, to the court and the other parties.',
    kind: 'due',
    counts: { from: 'testimony-abroad', offset: 10, unit: 'clear-days', direction: 'before' },
    who: 'Party calling the witness',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 714.2(2)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
    inForce: { from: null },
  },
  {
    id: 'ca/records/serve',
    key: 'CA-TL-278.3',
    title: 'Serve an application for records',
    says: 'At least 60 days before the hearing, with a subpoena in Form 16.1, on the prosecutor, the holder, the complainant or witness and others the record relates to; the judge may shorten it.',
    kind: 'watch',
    counts: { from: 'records-hearing', offset: 60, unit: 'clear-days', direction: 'before' },
    who: 'Accused',
    courtMaySet: true,
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 278.3(5)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
    inForce: { from: null },
  },
  {
    id: 'ca/sexual-history/copy',
    key: 'CA-TL-278.93',
    title: 'Copy of an application on other sexual activity or a record',
    says: 'At least 7 days before the judge considers it, to the prosecutor and the clerk; the judge may shorten it.',
    kind: 'watch',
    counts: { from: 'sexual-history-considered', offset: 7, unit: 'clear-days', direction: 'before' },
    who: 'Accused',
    courtMaySet: true,
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 278.93(4)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
    inForce: { from: null },
  },
] as const satisfies readonly DeadlineRule[]
