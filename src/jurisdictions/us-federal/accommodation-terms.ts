import type { LocalTerm } from '../../law/local-term.ts'

/** Only what was read in the text itself. */
export const accommodationTerms = [
  {
    code: 'LIVE-LINK',
    term: 'two-way closed circuit television (child)',
    cite: '18 U.S.C. § 3509(b)(1)',
    textOf: '2023-04',
  },
  {
    code: 'PRE-REC-CHIEF',
    term: 'videotaped deposition (child)',
    cite: '18 U.S.C. § 3509(b)(2)',
    textOf: '2023-04',
  },
  {
    code: 'PRE-REC-CROSS',
    term: 'videotaped deposition (child), cross-examination included',
    cite: '18 U.S.C. § 3509(b)(2)',
    textOf: '2023-04',
  },
  {
    code: 'DEPOSITION',
    term: 'deposition to preserve testimony',
    cite: 'Fed. R. Crim. P. 15',
    textOf: '2025-10',
  },
  { code: 'SUPPORT-PERSON', term: 'adult attendant (child)', cite: '18 U.S.C. § 3509(i)', textOf: '2023-04' },
  {
    code: 'INTERPRETER',
    term: 'certified or otherwise qualified interpreter',
    cite: '28 U.S.C. § 1827; Fed. R. Crim. P. 28; Fed. R. Evid. 604',
    textOf: '2023-04',
  },
  { code: 'COMM-AID', term: 'testimonial aids (child)', cite: '18 U.S.C. § 3509(l)', textOf: '2023-04' },
  {
    code: 'CLOSED-COURT',
    term: 'closing the courtroom (child)',
    cite: '18 U.S.C. § 3509(e)',
    textOf: '2023-04',
  },
  {
    code: 'ANONYMITY',
    term: 'order protecting a child’s identity',
    cite: '18 U.S.C. § 3509(d)(3)',
    textOf: '2023-04',
  },
  {
    code: 'PUB-BAN',
    term: 'sealing and redaction',
    cite: '18 U.S.C. § 3509(d)(1)–(2) (child); Fed. R. Crim. P. 49.1',
    textOf: '2023-04',
  },
  {
    code: 'SEP-WAITING',
    term: 'waiting area out of sight and hearing of the defendant',
    cite: '34 U.S.C. § 20141(c)(4)',
    textOf: '2023-04',
  },
  {
    code: 'BREAKS',
    term: 'court’s control of the examination',
    cite: 'Fed. R. Evid. 611(a)',
    textOf: '2025-10',
  },
  {
    code: 'SEATING-PLAN',
    term: 'court’s control of the examination',
    cite: 'Fed. R. Evid. 611(a)',
    textOf: '2025-10',
  },
  {
    code: 'CONFIDENTIAL-SUPPLEMENT',
    term: 'complete paper under seal with a redacted public copy (child)',
    cite: '18 U.S.C. § 3509(d)(2)',
    textOf: '2023-04',
  },
  {
    code: 'ADDRESS-WITHHELD',
    term: 'redaction; protective order on discovery',
    cite: 'Fed. R. Crim. P. 49.1, 16(d)(1)',
    textOf: '2025-10',
  },
] as const satisfies readonly LocalTerm[]
