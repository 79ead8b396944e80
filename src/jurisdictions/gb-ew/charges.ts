import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'gb-ew/s1',
    cite: 'Modern Slavery Act 2015 s.1',
    title: 'Slavery, servitude and forced or compulsory labour',
    elements: [
      {
        id: 's1.1',
        says: 'One of these',
        alternatives: [
          '(a) holds another in slavery or servitude',
          '(b) requires another to perform forced or compulsory labour',
        ],
      },
      {
        id: 's1.2',
        says: 'In circumstances such that D knows or ought to know',
        alternatives: ['knows', 'ought to know'],
      },
    ],
    penalty: 'Life on indictment, s.5(1)(a)',
    cautions: [
      'All the circumstances may be considered, vulnerability and the work among them, s.1(3), (4).',
      'Consent does not preclude it, s.1(5).',
    ],
    source: { cite: 'Modern Slavery Act 2015 s.1', readOn: '2026-11-01', textOf: '2026-04' },
  },
  {
    id: 'gb-ew/s2',
    cite: 'Modern Slavery Act 2015 s.2',
    title: 'Human trafficking',
    elements: [
      {
        id: 's2.1',
        says: 'D arranges or facilitates the travel of V, by recruiting, transporting, transferring, harbouring, receiving or exchanging control',
      },
      {
        id: 's2.2',
        says: 'Travel',
        alternatives: ['arriving in or entering a country', 'departing from one', 'travelling within one'],
      },
      {
        id: 's2.3',
        says: 'With a view to V being exploited',
        alternatives: ['D intends to exploit V', 'D knows or ought to know that another is likely to'],
      },
      {
        id: 's2.4',
        says: 'Exploitation under s.3',
        alternatives: [
          'slavery, servitude, forced or compulsory labour',
          'sexual',
          'removal of organs',
          'services by force, threats or deception',
          'services from a child or vulnerable person',
        ],
      },
      { id: 's2.5', says: 'Jurisdiction under s.2(6), (7)' },
    ],
    cautions: [
      'V’s consent to the travel is irrelevant, s.2(2).',
      'A UK national: anywhere. Anyone else: part of the arranging in the UK, or travel into, out of or within it, s.2(6), (7).',
    ],
    source: { cite: 'Modern Slavery Act 2015 s.2', readOn: '2026-11-01', textOf: '2026-04' },
  },
] as const satisfies readonly Charge[]
