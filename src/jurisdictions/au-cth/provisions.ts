import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'au-cth/evidence-recording-hearing',
    codes: ['PRE-REC-CROSS', 'PRE-REC-CHIEF'],
    term: 'evidence recording hearing',
    forWhom: 'A child witness, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['a party', 'the court on its own initiative'],
    when: { says: 'At any time, also after the trial has begun.' },
    show: [
      'It is in the interests of justice',
      'Time to prepare; who is available; the circumstances and wishes of the vulnerable person; facilities',
    ],
    gives: 'order',
    source: { cite: 'Crimes Act 1914 (Cth) ss.15YDA–15YDB', readOn: '2026-11-01', textOf: '2024-12' },
  },
  {
    id: 'au-cth/special-witness',
    codes: ['LIVE-LINK', 'SCREEN', 'SUPPORT-PERSON'],
    term: 'special witness declaration',
    forWhom:
      'A witness unlikely to be able to give evidence satisfactorily in the ordinary manner because of disability, intimidation, distress or emotional trauma',
    whoMayAsk: [
      'a party',
      'the court on its own initiative; which sections apply also by or for the witness',
    ],
    when: { says: 'No day is set.' },
    show: ['The cause and its effect on giving evidence, s.15YAB'],
    cautions: [
      'An adult victim of a listed offence is a vulnerable adult complainant without asking, unless she tells the court she does not wish it, s.15YAA.',
    ],
    gives: 'order',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YAB', readOn: '2026-11-01' },
  },
  {
    id: 'au-cth/publication',
    codes: ['PUB-BAN'],
    term: 'no publication that identifies the witness',
    forWhom:
      'A child witness or complainant, a vulnerable adult complainant, or a special witness with an order',
    whoMayAsk: ['nobody has to ask'],
    when: { says: 'Automatic; leave to publish is asked for in writing on notice.' },
    show: ['Nothing'],
    gives: 'automatic',
    source: { cite: 'Crimes Act 1914 (Cth) s.15YR(1)', readOn: '2026-11-01' },
  },
] as const satisfies readonly Provision[]
