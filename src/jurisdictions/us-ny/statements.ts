import type { Statement } from '../../law/statement.ts'

export const statements = [
  {
    id: 'us-ny/sex-trafficking',
    topic: 'definitions',
    title: 'Sex trafficking',
    says: 'Intentionally advancing or profiting from prostitution by listed means, drugs, false statements, withheld documents, debt, force or threats among them; class B felony. The list was not read in full.',
    source: { cite: 'N.Y. Penal Law § 230.34', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'us-ny/sex-trafficking-child',
    topic: 'definitions',
    title: 'Sex trafficking of a child',
    says: 'A person of 21 or older intentionally advances or profits from prostitution of a person under 18; knowing the age is no element; class B felony.',
    source: { cite: 'N.Y. Penal Law § 230.34-a', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'us-ny/labor-class',
    topic: 'definitions',
    title: 'Class of labor trafficking',
    says: 'Class D felony.',
    source: { cite: 'N.Y. Penal Law § 135.35', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'us-ny/child-victims',
    topic: 'the child in court',
    title: 'Child victims',
    says: 'To the extent the law permits: a multidisciplinary team or child advocacy center where practicable; the same prosecutor where practicable; a speedy trial, with harm to the child weighed in any continuance; a judge sensitive to the stress; closed circuit television under article 65 when appropriate; testimony recorded for the grand jury. The list was not read in full.',
    source: { cite: 'N.Y. Exec. Law § 642-a', readOn: '2026-11-01' },
  },
] as const satisfies readonly Statement[]
