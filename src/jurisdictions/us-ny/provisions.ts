import type { Provision } from '../../law/provision.ts'

export const provisions = [
  {
    id: 'us-ny/closed-circuit',
    codes: ['LIVE-LINK'],
    term: 'live two-way closed circuit television of a vulnerable child witness',
    forWhom:
      'A child of 14 or younger who testifies about an offense of Penal Law article 130 or §§ 255.25 to 255.27: trafficking counts alone do not qualify',
    whoMayAsk: ['either party'],
    when: { rules: ['NY-65-MOT'] },
    show: [
      'By clear and convincing evidence: serious mental or emotional harm that would substantially impair communicating with the finder of fact without it',
      'It would reduce that harm',
    ],
    evidence: ['sworn allegations, the source stated where on information and belief'],
    order: ['a testimonial room apart; what happens in the courtroom is transmitted to it'],
    cautions: [
      'The article as read ends on 1 September 2027; older copies say 2025.',
      'Not for the grand jury. The court may still close the courtroom.',
      'Reasonable notice, and an opportunity to be heard; there is a hearing, unless the facts are conceded.',
    ],
    gives: 'order',
    age: {
      under: 15,
      testedAt: '14 years old or less',
      onBirthday: 'unsettled',
      says: 'What was read does not say on which day.',
    },
    until: '2027-09-01',
    source: { cite: 'N.Y. Crim. Proc. Law §§ 65.10, 65.20', readOn: '2026-11-01' },
  },
] as const satisfies readonly Provision[]
