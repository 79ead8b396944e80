import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'ca/exploitation',
    topic: 'definitions',
    title: 'Exploitation',
    says: 'Causing another to provide, or offer to provide, labour or a service, by conduct that in all the circumstances could reasonably be expected to cause the belief that the safety of that person, or of someone known to that person, would be threatened on failing to. The test is objective. Or: causing the removal of an organ or tissue by deception, force, threat or coercion.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.04(1), (3)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/exploitation-factors',
    topic: 'definitions',
    title: 'What is looked at for exploitation',
    says: 'Force, threat or coercion; deception; abuse of trust, power or authority. They are factors, not elements.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 279.04(2)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/no-adverse-inference',
    topic: 'victims in court',
    title: 'No adverse inference',
    says: 'None may be drawn from an order made or not made under ss. 486 to 486.31.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 486(4), 486.1(6), 486.2(6), 486.3(5), 486.31(4)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/preliminary-evidence',
    topic: 'evidence',
    title: 'Evidence of the preliminary inquiry',
    says: 'It may be read at trial when the witness refuses, has died, is insane, too ill or absent from Canada, and the accused had full opportunity to cross-examine. Proved on oath.',
    source: { cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 715', readOn: '2026-11-01', textOf: '2026-05' },
  },
  {
    id: 'ca/recorded-statement',
    topic: 'evidence',
    title: 'Recorded statements',
    says: 'The witness is still cross-examined. The court may forbid other use of the recording.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 715.1, 715.2',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/sexual-history',
    topic: 'evidence',
    title: 'Other sexual activity',
    says: 'Evidence of it is barred unless admitted on a written application with detailed particulars. Trafficking is not in the list of s. 276(1).',
    does: 'the day by which the copy is due is counted; the complainant’s right to counsel is a duty to tell.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 276, 278.93, 278.94',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/sexual-history-ban',
    topic: 'protection',
    title: 'Publication of these applications',
    says: 'What they contain and what happens at the hearing falls under a ban of its own.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 278.95',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/records',
    topic: 'disclosure',
    title: 'Private records held by others',
    says: 'Offences that count: ss. 279.01 to 279.03 among them. Production is ordered in two stages only. The record holder and the complainant may appear, are not compellable, and have a right to counsel. Mere assertions listed in s. 278.3(4)(a) to (k) are not enough.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 278.1–278.91',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/records-investigation',
    topic: 'disclosure',
    title: 'Notes of the prosecution are no private record',
    says: 'A record made by persons responsible for the investigation or prosecution is not shielded.',
    does: 'a contact noted by the office carries a notice that it may have to be disclosed.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 278.1',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/records-accused',
    topic: 'disclosure',
    title: 'Records the accused holds',
    says: 'Inadmissible unless the test is met, on an application as for other sexual activity; ss. 279.01 to 279.03 are covered.',
    source: {
      cite: 'Criminal Code, R.S.C. 1985, c. C-46, s. 278.92',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/who-is-a-victim',
    topic: 'victims in court',
    title: 'Who is a victim under the Bill of Rights',
    says: 'A person charged with the offence is not a victim in relation to it, s. 4. Rights are exercised by persons present in Canada, citizens and permanent residents, s. 19(2).',
    source: {
      cite: 'Canadian Victims Bill of Rights, S.C. 2015, c. 13, s. 2, ss. 4, 19(2)',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/no-party',
    topic: 'victims in court',
    title: 'What the Bill of Rights does not give',
    says: 'No status of a party, no cause of action, no appeal.',
    source: {
      cite: 'Canadian Victims Bill of Rights, S.C. 2015, c. 13, s. 2, ss. 27–29',
      readOn: '2026-11-01',
      textOf: '2026-05',
    },
  },
  {
    id: 'ca/provinces-count',
    topic: 'time',
    title: 'Provincial rules',
    says: 'They count in their own way, and differ on “at least”: the Interpretation Act is not used for them.',
    source: {
      cite: '“Unclear days”, tips.slaw.ca (2019), on Interpretation Act, R.S.C. 1985, c. I-21, s. 27',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
] as const satisfies readonly Statement[]
