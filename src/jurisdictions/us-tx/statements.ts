import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'us-tx/traffic',
    topic: 'definitions',
    title: 'To traffic',
    says: 'To transport, entice, recruit, harbor, provide or otherwise obtain another person by any means.',
    source: { cite: 'Tex. Penal Code § 20A.01', readOn: '2026-11-26', textOf: '2015' },
  },
  {
    id: 'us-tx/child',
    topic: 'definitions',
    title: 'Child',
    says: 'A person younger than 18.',
    source: { cite: 'Tex. Penal Code § 20A.01', readOn: '2026-11-26', textOf: '2015' },
  },
  {
    id: 'us-tx/forced-labor',
    topic: 'definitions',
    title: 'Forced labor or services',
    says: 'Labor or services, other than sexual conduct, obtained through the actor’s use of force, fraud or coercion.',
    source: { cite: 'Tex. Penal Code § 20A.01', readOn: '2026-11-26', textOf: '2015' },
  },
  {
    id: 'us-tx/corroboration',
    topic: 'evidence',
    title: 'No corroboration needed',
    says: 'A conviction under § 20A.02(a)(3), (4), (7) or (8) may rest on the victim’s testimony alone if there was an outcry within 1 year. No outcry is needed of a victim who was 17 or younger, 65 or older, or impaired.',
    source: { cite: 'Tex. Code Crim. Proc. art. 38.07', readOn: '2026-11-01' },
  },
] as const satisfies readonly Statement[]
