import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'us-ca/trafficking-minor',
    topic: 'definitions',
    title: 'Human trafficking of a minor',
    says: 'Causing, inducing or persuading a minor, or attempting to, to engage in a commercial sex act, with the intent of a listed crime: 5, 8 or 12 years; 15 years to life with force, fear, fraud, deceit, coercion, violence, duress, menace or threat of unlawful injury; a fine up to $500,000.',
    source: { cite: 'Cal. Pen. Code § 236.1(c)', readOn: '2026-11-01', textOf: '2012', read: 'summary' },
  },
  {
    id: 'us-ca/listed-crimes',
    topic: 'definitions',
    title: 'The listed crimes of § 236.1(b)',
    says: 'Sections 266, 266h, 266i, 266j, 267, 311.1 to 311.6 and 518.',
    source: { cite: 'Cal. Pen. Code § 236.1(b)', readOn: '2026-11-01', textOf: '2025' },
  },
  {
    id: 'us-ca/victim-immunity',
    topic: 'evidence',
    title: 'What a victim was made to do',
    says: 'That a victim of trafficking engaged in a commercial sexual act as a result of it is not admitted to prove the victim’s own criminal liability for the act.',
    source: { cite: 'Cal. Evid. Code § 1161(a)', readOn: '2026-11-26', read: 'summary' },
  },
  {
    id: 'us-ca/coaching',
    topic: 'the child in court',
    title: 'Postponed for a child',
    says: 'When the preliminary examination is put off for a child or a dependent person, there is an admonition against coaching.',
    source: { cite: 'Cal. Pen. Code § 861.5', readOn: '2026-11-01' },
  },
  {
    id: 'us-ca/marsy',
    topic: 'victims in court',
    title: 'Rights of the constitution',
    says: 'Section 28(b) lists 17 rights that can be enforced. The list itself was not read.',
    source: { cite: 'Cal. Const. art. I, § 28(b)', readOn: '2026-11-01', read: 'summary' },
  },
] as const satisfies readonly Statement[]
