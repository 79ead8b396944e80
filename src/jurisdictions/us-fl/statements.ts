import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'us-fl/trafficking',
    topic: 'definitions',
    title: 'Human trafficking',
    says: 'Knowingly or in reckless disregard of the facts engages in it, attempts to, or benefits from a venture: labor of a child; coercion and labor of an adult; coercion and commercial sexual activity of an adult: felonies of the first degree. Commercial sexual activity of a child, (3)(g): life.',
    cases: ['matos'],
    source: { cite: 'Fla. Stat. § 787.06(3)', readOn: '2026-11-26', read: 'summary' },
  },
  {
    id: 'us-fl/pseudonym',
    topic: 'protection',
    title: 'Pseudonym',
    says: 'A victim may be named by a pseudonym in court records.',
    source: { cite: 'Fla. Stat. § 92.56', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly Statement[]
