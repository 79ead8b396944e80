import type { Authority } from '../../law/finding.ts'

/** What the closed circuit motion and its help rest on. Holdings of cases are from summaries: check before filing. */
export const authorities = [
  {
    id: '3509',
    cite: '18 U.S.C. § 3509(a)(2), (b)(1), (d), (i)',
    holding:
      'Two-way closed circuit testimony of a child; sealing; adult attendant. Text of April 2023; amendments since were not found, which is no proof.',
    read: 'text',
    inPaper: true,
  },
  {
    id: 'rule-45',
    cite: 'Fed. R. Crim. P. 45(a)',
    holding: 'How the 7 days are counted. Text of October 2025.',
    read: 'text',
    inPaper: true,
  },
  {
    id: 'rule-49',
    cite: 'Fed. R. Crim. P. 49(a)',
    holding: 'Service on every party. Text of October 2025.',
    read: 'text',
    inPaper: true,
  },
  {
    id: 'rule-49-1',
    cite: 'Fed. R. Crim. P. 49.1(a)',
    holding: 'What is redacted from every public filing. Text of October 2025.',
    read: 'text',
    inPaper: true,
  },
  {
    id: 'craig',
    name: 'Maryland v. Craig',
    cite: 'Maryland v. Craig, 497 U.S. 836 (1990)',
    holding:
      'One-way closed circuit testimony allowed on a case-specific finding of necessity: this child’s welfare, trauma from the defendant’s presence, more than de minimis.',
    read: 'summary',
    inPaper: true,
  },
  {
    id: 'coy',
    name: 'Coy v. Iowa',
    cite: 'Coy v. Iowa, 487 U.S. 1012 (1988)',
    holding: 'A screen without individualized findings violated the right to face-to-face confrontation.',
    read: 'summary',
    inPaper: true,
  },
  {
    id: 'pitts',
    name: 'Pitts v. Mississippi',
    cite: 'Pitts v. Mississippi, No. 24-1159 (U.S. Nov. 24, 2025)',
    holding: 'A mandatory screening statute cannot replace evidence and a case-specific finding.',
    read: 'summary',
    inPaper: true,
  },
  {
    id: 'cotto-flores',
    name: 'United States v. Cotto-Flores',
    cite: 'United States v. Cotto-Flores, 970 F.3d 17 (1st Cir. 2020)',
    holding: 'Reversed: a minor testified by closed circuit television without specific findings of need.',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'moses',
    name: 'United States v. Moses',
    cite: 'United States v. Moses, 137 F.3d 894 (6th Cir. 1998)',
    holding: 'Reversed: closed circuit television without compliance with § 3509(b)(1)(B).',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'turning-bear',
    name: 'United States v. Turning Bear',
    cite: 'United States v. Turning Bear, 357 F.3d 730 (8th Cir. 2004)',
    holding: 'Reversed: closed circuit testimony of a young child was among the confrontation errors.',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'bordeaux',
    name: 'United States v. Bordeaux',
    cite: 'United States v. Bordeaux, 400 F.3d 548 (8th Cir. 2005)',
    holding: 'Reversed: fear of the defendant must be the dominant reason, not one among several.',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'etimani',
    name: 'United States v. Etimani',
    cite: 'United States v. Etimani, 328 F.3d 493 (9th Cir. 2003)',
    holding:
      'The monitor with the defendant’s image must be called to the child’s attention and be readily visible; it need not be in direct line of sight.',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'carrier',
    name: 'United States v. Carrier',
    cite: 'United States v. Carrier, 9 F.3d 867 (10th Cir. 1993)',
    holding:
      'Affirmed: two children by two-way closed circuit television, on specific findings of necessity.',
    read: 'summary',
    inPaper: false,
  },
  {
    id: 'carter',
    name: 'United States v. Carter',
    cite: 'United States v. Carter, 907 F.3d 1199 (9th Cir. 2018)',
    holding:
      'Two-way video of an adult witness was not necessary because alternatives existed; her counts were vacated.',
    read: 'summary',
    inPaper: false,
  },
] as const satisfies readonly Authority[]
