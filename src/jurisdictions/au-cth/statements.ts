import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'au-cth/who-is-protected',
    topic: 'victims in court',
    title: 'Whom Part IAD protects',
    says: 'It applies to child proceedings, vulnerable adult proceedings and special witness proceedings. For vulnerable adults the list in s.15Y(2)(a) names Division 270 of the Criminal Code; that Division 271 is listed was not read.',
    source: { cite: 'Crimes Act 1914 (Cth) s.15Y', readOn: '2026-11-01', textOf: '2013', read: 'summary' },
  },
  {
    id: 'au-cth/vulnerable-adult',
    topic: 'victims in court',
    title: 'Vulnerable adult complainant',
    says: 'An adult who is, or is alleged to be, a victim of an offence of s.15Y(2) to which the proceeding relates; not if the adult tells the court of not wishing to be treated so. The adult need not be involved in the proceeding.',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YAA', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/terms',
    topic: 'victims in court',
    title: 'Words',
    says: 'Child witness, child complainant, vulnerable adult complainant, special witness. The last change that was read is Act No 114 of 2024, in effect from 11 December 2024: older guides are out of date.',
    source: {
      cite: 'Crimes Amendment (Strengthening the Criminal Justice Response to Sexual Violence) Act 2024 (Cth)',
      readOn: '2026-11-01',
      textOf: '2024-12',
    },
  },
  {
    id: 'au-cth/state-courts',
    topic: 'time',
    title: 'Tried in State and Territory courts',
    says: 'Local procedure, forms, filing times and further protections come from the State or Territory: none was read. What is here is the Commonwealth’s part alone.',
    source: { cite: 'Crimes Act 1914 (Cth) Part IAD', readOn: '2026-11-01', textOf: '2024-12' },
  },
  {
    id: 'au-cth/forced-labour',
    topic: 'definitions',
    title: 'Forced labour',
    says: 'Providing labour or services when, because of coercion, threat or deception against the victim or another person, a reasonable person in that position would not feel free to cease or to leave. That escape is possible, or was attempted, changes nothing.',
    source: { cite: 'Criminal Code (Cth) s.270.6', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/coercion',
    topic: 'definitions',
    title: 'Coercion',
    says: 'Force, duress, detention, psychological oppression, abuse of power and taking advantage of vulnerability are among it.',
    source: { cite: 'Criminal Code (Cth) s.270.1A', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/debt-bondage',
    topic: 'definitions',
    title: 'Debt bondage',
    says: 'Services are pledged as security for a debt, owed or claimed, and: the debt is manifestly excessive; or the reasonable value of the services is not applied to it; or their length and nature are not limited and defined.',
    source: { cite: 'Criminal Code (Cth) s.270.1A', readOn: '2026-11-26' },
  },
  {
    id: 'au-cth/deceptive-recruiting',
    topic: 'definitions',
    title: 'Other offences of Division 270',
    says: 'Deceptive recruiting for labour or services, s.270.7; forced marriage, ss.270.7A and 270.7B.',
    source: { cite: 'Criminal Code (Cth) Division 270', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly Statement[]
