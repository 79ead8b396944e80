import type { DecidedCase } from '../../law/case.ts'

/** Help for a lawyer. Each was seen in a summary or through another text, not read whole: read before relying on it. */
export const cases = [
  {
    id: 'craig',
    name: 'Maryland v. Craig',
    holding:
      'One-way closed circuit testimony allowed on a case-specific finding of necessity: this child’s welfare, trauma from the defendant’s presence, more than de minimis.',
    source: { cite: 'Maryland v. Craig, 497 U.S. 836 (1990)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'coy',
    name: 'Coy v. Iowa',
    holding: 'A screen without individualized findings violated the right to face-to-face confrontation.',
    source: { cite: 'Coy v. Iowa, 487 U.S. 1012 (1988)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'pitts',
    name: 'Pitts v. Mississippi',
    holding: 'A mandatory screening statute cannot replace evidence and a case-specific finding.',
    source: {
      cite: 'Pitts v. Mississippi, No. 24-1159 (U.S. Nov. 24, 2025)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'cotto-flores',
    name: 'United States v. Cotto-Flores',
    holding: 'Reversed: a minor testified by closed circuit television without specific findings of need.',
    source: {
      cite: 'United States v. Cotto-Flores, 970 F.3d 17 (1st Cir. 2020)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'moses',
    name: 'United States v. Moses',
    holding: 'Reversed: closed circuit television without compliance with § 3509(b)(1)(B).',
    source: {
      cite: 'United States v. Moses, 137 F.3d 894 (6th Cir. 1998)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'turning-bear',
    name: 'United States v. Turning Bear',
    holding: 'Reversed: closed circuit testimony of a young child was among the confrontation errors.',
    source: {
      cite: 'United States v. Turning Bear, 357 F.3d 730 (8th Cir. 2004)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'bordeaux',
    name: 'United States v. Bordeaux',
    holding: 'Reversed: fear of the defendant must be the dominant reason, not one among several.',
    source: {
      cite: 'United States v. Bordeaux, 400 F.3d 548 (8th Cir. 2005)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'etimani',
    name: 'United States v. Etimani',
    holding:
      'The monitor with the defendant’s image must be called to the child’s attention and be readily visible; it need not be in direct line of sight.',
    source: {
      cite: 'United States v. Etimani, 328 F.3d 493 (9th Cir. 2003)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'carrier',
    name: 'United States v. Carrier',
    holding:
      'Affirmed: two children by two-way closed circuit television, on specific findings of necessity.',
    source: {
      cite: 'United States v. Carrier, 9 F.3d 867 (10th Cir. 1993)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'carter',
    name: 'United States v. Carter',
    holding:
      'Two-way video of an adult witness was not necessary because alternatives existed; her counts were vacated.',
    source: {
      cite: 'United States v. Carter, 907 F.3d 1199 (9th Cir. 2018)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'yates',
    name: 'United States v. Yates',
    holding:
      'Two-way video of witnesses in Australia violated confrontation; a deposition under Rule 15 was available.',
    source: {
      cite: 'United States v. Yates, 438 F.3d 1307 (11th Cir. 2006) (en banc)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'gigante',
    name: 'United States v. Gigante',
    holding:
      'Two-way closed circuit testimony of an ill adult witness upheld; Craig is not required for two-way, exceptional circumstances as for a deposition are.',
    source: {
      cite: 'United States v. Gigante, 166 F.3d 75 (2d Cir. 1999)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'crawford',
    name: 'Crawford v. Washington',
    holding:
      'Testimonial statements of an absent witness need unavailability and a prior chance to cross-examine.',
    source: { cite: 'Crawford v. Washington, 541 U.S. 36 (2004)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'waller',
    name: 'Waller v. Georgia',
    holding:
      'Before a courtroom is closed: an overriding interest likely to be prejudiced; closure no broader than necessary; reasonable alternatives considered; findings adequate to support it.',
    source: { cite: 'Waller v. Georgia, 467 U.S. 39 (1984)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'globe',
    name: 'Globe Newspaper v. Superior Court',
    holding:
      'Mandatory closure during the testimony of a minor victim violates the First Amendment; it is decided case by case.',
    source: {
      cite: 'Globe Newspaper v. Superior Court, 457 U.S. 596 (1982)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'press-enterprise',
    name: 'Press-Enterprise v. Superior Court',
    holding:
      'The presumption of openness yields only to an overriding interest, on findings that closure is essential and narrowly tailored.',
    source: {
      cite: 'Press-Enterprise Co. v. Superior Court, 478 U.S. 1 (1986)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
  {
    id: 'yazzie',
    name: 'United States v. Yazzie',
    holding:
      'Affirmed: closing the courtroom while child victims testified violated neither the right to a public trial nor § 3509(e).',
    source: {
      cite: 'United States v. Yazzie, 743 F.3d 1278 (9th Cir. 2014)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
  {
    id: 'rivera',
    name: 'United States v. Rivera',
    holding:
      'Excluding evidence of the victims’ other sexual behavior in a trafficking trial violated neither the right to a complete defense nor to confront witnesses.',
    source: {
      cite: 'United States v. Rivera, 799 F.3d 180 (2d Cir. 2015)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
  {
    id: 'roy',
    name: 'United States v. Roy',
    holding:
      'Affirmed: the victim’s sexual history was rightly kept out under Rule 412 in a prosecution under § 1591; no motion had been filed 14 days before trial either.',
    source: {
      cite: 'United States v. Roy, 781 F.3d 416 (8th Cir. 2015)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
  {
    id: 'henderson',
    name: 'Henderson v. United States',
    holding:
      'All the time from the filing of a pretrial motion to the end of its hearing is left out, whether or not the delay was reasonably necessary.',
    source: {
      cite: 'Henderson v. United States, 476 U.S. 321 (1986)',
      readOn: '2026-11-26',
      read: 'summary',
    },
  },
  {
    id: 'neuhard',
    name: 'United States v. Neuhard',
    holding:
      'The government’s motion for a canine advocate was denied; the court pointed to the tools of § 3509. A trial court’s order: it binds no other.',
    source: {
      cite: 'United States v. Neuhard (E.D. Mich. Mar. 14, 2017)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'mccoy',
    name: 'United States v. McCoy',
    holding:
      'In a trafficking case the government’s motions on the victim’s identity at trial and under Rule 412 were granted. A trial court’s order: it binds no other.',
    source: {
      cite: 'United States v. McCoy, CR 23-00085 (D. Haw. May 28, 2024)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'giglio',
    name: 'Giglio v. United States',
    holding:
      'A promise to a key witness that is not disclosed violates due process; what one prosecutor knows is imputed to the office.',
    source: { cite: 'Giglio v. United States, 405 U.S. 150 (1972)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'tinklenberg',
    name: 'United States v. Tinklenberg',
    holding:
      'The time of a pretrial motion is left out by itself, whether or not it delays; weekends count in the ten days of transport.',
    source: {
      cite: 'United States v. Tinklenberg, 563 U.S. 647 (2011)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'bloate',
    name: 'Bloate v. United States',
    holding: 'Time to prepare motions is not left out by itself: it needs findings under (h)(7).',
    source: { cite: 'Bloate v. United States, 559 U.S. 196 (2010)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'zedner',
    name: 'Zedner v. United States',
    holding: 'No waiver for the future; findings that are missing are not harmless.',
    source: { cite: 'Zedner v. United States, 547 U.S. 489 (2006)', readOn: '2026-11-01', read: 'summary' },
  },
  {
    id: 'barai',
    name: 'United States v. Barai',
    holding:
      'Jurors need not agree on which of the means of § 1589(a) was used, as the circuit’s model instruction reads it.',
    source: {
      cite: 'United States v. Barai, 55 F.4th 1245 (9th Cir. 2022)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
  {
    id: 'mickey',
    name: 'United States v. Mickey',
    holding:
      'Jurors need not agree on which of the means of § 1591 was used, as the circuit’s model instruction reads it.',
    source: {
      cite: 'United States v. Mickey, 897 F.3d 1173 (9th Cir. 2018)',
      readOn: '2026-11-01',
      read: 'summary',
    },
  },
] as const satisfies readonly DecidedCase[]
