import type { Charge } from '../../law/charge.ts'

export const charges = [
  {
    id: 'us-federal/1581a',
    cite: '18 U.S.C. § 1581(a)',
    title: 'Peonage',
    elements: [
      {
        id: '1581a.1',
        says: 'Held or returned a person to peonage, or arrested with that intent',
        alternatives: ['held', 'returned', 'arrested with intent to place in or return to peonage'],
      },
      { id: '1581a.2', says: 'A condition of peonage' },
    ],
    penalty: 'Up to 20 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse or its attempt, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1581(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1583a',
    cite: '18 U.S.C. § 1583(a)',
    title: 'Enticement into slavery',
    elements: [
      {
        id: '1583a.1',
        says: 'One of these acts',
        alternatives: [
          '(1) kidnapped or carried away another person',
          '(2) enticed, persuaded or induced another person to go on board a vessel or to another place',
          '(3) obstructed, attempted to obstruct, interfered with or prevented enforcement of the section',
        ],
      },
      {
        id: '1583a.2',
        says: 'For (1) and (2), the intent that the person be',
        alternatives: [
          'for (1): sold into involuntary servitude, or held as a slave',
          'for (2): made or held as a slave, or sent out of the country for that',
        ],
      },
    ],
    penalty: 'Up to 30 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse or its attempt, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1583(a)', readOn: '2026-11-26', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1584a',
    cite: '18 U.S.C. § 1584(a)',
    title: 'Involuntary servitude',
    elements: [
      {
        id: '1584a.1',
        says: 'Held or sold a person, or brought one so held into the United States',
        alternatives: ['held', 'sold', 'brought'],
      },
      { id: '1584a.2', says: 'A condition of involuntary servitude' },
      { id: '1584a.3', says: 'For any term' },
      { id: '1584a.4', says: 'Knowingly and willfully' },
    ],
    penalty: 'Up to 20 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse or its attempt, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1584(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1589a',
    cite: '18 U.S.C. § 1589(a)',
    title: 'Forced labor',
    elements: [
      {
        id: '1589a.1',
        says: 'Provided or obtained the labor or services of a person',
        alternatives: ['provided', 'obtained'],
      },
      {
        id: '1589a.2',
        says: 'By a prohibited means',
        alternatives: [
          'force, threats of force, physical restraint or threats of it, to that person or another',
          'serious harm or threats of it, to that person or another',
          'abuse or threatened abuse of law or legal process',
          'a scheme, plan or pattern intended to make the person believe that not performing would bring serious harm or physical restraint to them or another',
        ],
      },
      { id: '1589a.3', says: 'Knowingly' },
    ],
    penalty: 'Up to 20 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1589(a), (d)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1589b',
    cite: '18 U.S.C. § 1589(b)',
    title: 'Benefiting from forced labor',
    elements: [
      { id: '1589b.1', says: 'Knowingly benefited', alternatives: ['financially', 'by anything of value'] },
      {
        id: '1589b.2',
        says: 'From participating in a venture that provided or obtained labor by such a means',
      },
      { id: '1589b.3', says: 'State of mind as to that', alternatives: ['knew', 'recklessly disregarded'] },
    ],
    penalty: 'Up to 20 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1589(b), (d)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1590a',
    cite: '18 U.S.C. § 1590(a)',
    title: 'Trafficking for labor',
    elements: [
      {
        id: '1590a.1',
        says: 'Recruited, harbored, transported, provided or obtained a person by any means',
        alternatives: ['recruited', 'harbored', 'transported', 'provided', 'obtained'],
      },
      { id: '1590a.2', says: 'For labor or services in violation of the chapter' },
      { id: '1590a.3', says: 'Knowingly' },
    ],
    penalty: 'Up to 20 years',
    aggravated:
      'With death, kidnapping or its attempt, aggravated sexual abuse or its attempt, or an attempt to kill: any term of years or life',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1590(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1591m',
    cite: '18 U.S.C. § 1591(a)(1), minor',
    title: 'Sex trafficking of a minor',
    elements: [
      {
        id: '1591m.1',
        says: 'Knowingly did one of these to a person',
        alternatives: [
          'recruited',
          'enticed',
          'harbored',
          'transported',
          'provided',
          'obtained',
          'advertised',
          'maintained',
          'patronized',
          'solicited',
        ],
      },
      { id: '1591m.2', says: 'The person was under 18' },
      {
        id: '1591m.3',
        says: 'State of mind as to age',
        alternatives: [
          'knew',
          'recklessly disregarded (not for advertising, which needs knowledge)',
          'had a reasonable opportunity to observe the person, § 1591(c): then knowledge of age need not be proved; the list there omits advertising',
        ],
      },
      {
        id: '1591m.4',
        says: 'Knew or recklessly disregarded that the person would be caused to engage in a commercial sex act',
        alternatives: ['knew', 'recklessly disregarded (not for advertising, which needs knowledge)'],
      },
      {
        id: '1591m.5',
        says: 'In or affecting interstate or foreign commerce, or within the special maritime and territorial jurisdiction',
        alternatives: ['commerce', 'special maritime and territorial jurisdiction'],
      },
    ],
    penalty:
      '14 to 17 without force, fraud or coercion: at least 10 years, up to life. Under 14: at least 15 years, up to life',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    cautions: ['The list of acts in (b), which sets the penalty by age, omits “maintained”.'],
    source: { cite: '18 U.S.C. § 1591(a)(1), (b), (c)', readOn: '2026-11-26', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1591f',
    cite: '18 U.S.C. § 1591(a)(1), force, fraud or coercion',
    title: 'Sex trafficking by force, fraud or coercion',
    elements: [
      {
        id: '1591f.1',
        says: 'Knowingly did one of these to a person',
        alternatives: [
          'recruited',
          'enticed',
          'harbored',
          'transported',
          'provided',
          'obtained',
          'advertised',
          'maintained',
          'patronized',
          'solicited',
        ],
      },
      {
        id: '1591f.2',
        says: 'Knew or recklessly disregarded (advertising: knew) that such a means would be used to cause a commercial sex act',
        alternatives: ['force', 'threats of force', 'fraud', 'coercion', 'a combination'],
      },
      {
        id: '1591f.3',
        says: 'In or affecting interstate or foreign commerce, or within the special maritime and territorial jurisdiction',
        alternatives: ['commerce', 'special maritime and territorial jurisdiction'],
      },
    ],
    penalty: 'At least 15 years, up to life',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1591(a)(1), (b)(1)', readOn: '2026-11-26', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1591v',
    cite: '18 U.S.C. § 1591(a)(2)',
    title: 'Benefiting from a sex trafficking venture',
    elements: [
      { id: '1591v.1', says: 'Benefited', alternatives: ['financially', 'by receiving anything of value'] },
      {
        id: '1591v.2',
        says: 'From participation in a venture that did such an act: knowingly assisting, supporting or facilitating it, § 1591(e)(4); a venture is two or more associated in fact, (e)(6)',
      },
      {
        id: '1591v.3',
        says: 'Knew or recklessly disregarded (where the act was advertising: knew) the means or the age, and the commercial sex act',
        alternatives: ['force, fraud or coercion', 'under 18'],
      },
      {
        id: '1591v.4',
        says: 'In or affecting interstate or foreign commerce, or within the special maritime and territorial jurisdiction',
        alternatives: ['commerce', 'special maritime and territorial jurisdiction'],
      },
    ],
    penalty:
      'With force, fraud or coercion, or a person under 14: at least 15 years, up to life. Otherwise, 14 to 17: at least 10 years, up to life',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1591(a)(2), (b)', readOn: '2026-11-26', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1591d',
    cite: '18 U.S.C. § 1591(d)',
    title: 'Obstructing enforcement of § 1591',
    elements: [
      {
        id: '1591d.1',
        says: 'Obstructed, attempted to obstruct, interfered with or prevented enforcement of the section',
        alternatives: ['obstructed', 'attempted to obstruct', 'interfered with', 'prevented'],
      },
    ],
    penalty: 'Up to 25 years',
    limitation: {
      says: '§ 3299 names section 1591: treated as none; a lawyer checks',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1591(d)', readOn: '2026-11-26', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1592a',
    cite: '18 U.S.C. § 1592(a)',
    title: 'Documents in furtherance of trafficking',
    elements: [
      {
        id: '1592a.1',
        says: 'Knowingly did one of these to an actual or purported passport, immigration or government identification document of another',
        alternatives: ['destroyed', 'concealed', 'removed', 'confiscated', 'possessed'],
      },
      {
        id: '1592a.2',
        says: 'In one of these circumstances',
        alternatives: [
          'in the course of a violation of §§ 1581, 1583, 1584, 1589, 1590, 1591 or 1594(a)',
          'with intent to violate §§ 1581, 1583, 1584, 1589, 1590 or 1591',
          'to restrict liberty to move or travel without lawful authority, to maintain labor or services, where the person is or was a victim of a severe form of trafficking',
        ],
      },
    ],
    penalty: 'Up to 5 years',
    limitation: {
      says: '10 years',
      source: { cite: '18 U.S.C. § 3298', readOn: '2026-11-01', textOf: '2023-04' },
    },
    cautions: [
      '§ 1592(b): (a) does not cover a victim’s own conduct caused by or incident to the trafficking.',
    ],
    source: { cite: '18 U.S.C. § 1592(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1593A',
    cite: '18 U.S.C. § 1593A',
    title: 'Benefiting from a venture under the chapter',
    elements: [
      {
        id: '1593A.1',
        says: 'Knowingly benefited from participating in a venture that committed an act of the chapter',
      },
      { id: '1593A.2', says: 'State of mind', alternatives: ['knew', 'recklessly disregarded'] },
    ],
    penalty: 'As the completed violation',
    source: { cite: '18 U.S.C. § 1593A', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1594a',
    cite: '18 U.S.C. § 1594(a)',
    title: 'Attempt',
    elements: [
      {
        id: '1594a.1',
        says: 'Attempt to violate § 1581, 1583, 1584, 1589, 1590 or 1591 (§ 1592 is not in the list)',
      },
    ],
    penalty: 'As the completed violation',
    source: { cite: '18 U.S.C. § 1594(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1594b',
    cite: '18 U.S.C. § 1594(b)',
    title: 'Conspiracy under the chapter',
    elements: [
      {
        id: '1594b.1',
        says: 'Conspiracy to violate § 1581, 1583, 1589, 1590 or 1592 (§ 1584 is not in the list)',
      },
    ],
    penalty: 'As the completed violation',
    source: { cite: '18 U.S.C. § 1594(b)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1594c',
    cite: '18 U.S.C. § 1594(c)',
    title: 'Conspiracy to commit sex trafficking',
    elements: [{ id: '1594c.1', says: 'Conspired with another to violate § 1591' }],
    penalty: 'Any term of years or life',
    cautions: ['Neither § 3298 nor § 3299 names it: a lawyer checks the limitation.'],
    source: { cite: '18 U.S.C. § 1594(c)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1597a',
    cite: '18 U.S.C. § 1597(a)',
    title: 'Unlawful conduct with immigration documents',
    elements: [
      {
        id: '1597a.1',
        says: 'Knowingly did one of these to another’s passport or immigration document',
        alternatives: ['destroyed', 'concealed', 'removed', 'confiscated', 'possessed'],
      },
      {
        id: '1597a.2',
        says: 'In one of these circumstances',
        alternatives: [
          'in the course of violating § 1351 or 8 U.S.C. § 1324',
          'with intent to violate them',
          'to maintain, prevent or restrict labor or services without lawful authority',
        ],
      },
    ],
    penalty: 'Up to 1 year',
    limitation: {
      says: 'the general 5 years',
      source: { cite: '18 U.S.C. § 3282', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 1597(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/2421a',
    cite: '18 U.S.C. § 2421(a)',
    title: 'Transportation for illegal sexual activity',
    elements: [
      {
        id: '2421a.1',
        says: 'Knowingly transported an individual in interstate or foreign commerce, or attempted to',
      },
      {
        id: '2421a.2',
        says: 'With intent that the individual engage in prostitution or chargeable sexual activity',
      },
    ],
    penalty: 'Up to 10 years',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 2421(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/2422a',
    cite: '18 U.S.C. § 2422(a)',
    title: 'Coercion and enticement to travel',
    elements: [
      {
        id: '2422a.1',
        says: 'Knowingly did one of these to an individual, or attempted to',
        alternatives: ['persuaded', 'induced', 'enticed', 'coerced'],
      },
      {
        id: '2422a.2',
        says: 'To travel interstate or abroad for prostitution or chargeable sexual activity',
      },
    ],
    penalty: 'Up to 20 years',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 2422(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/2422b',
    cite: '18 U.S.C. § 2422(b)',
    title: 'Coercion and enticement of a minor',
    elements: [
      { id: '2422b.1', says: 'Using the mail or a facility of commerce, or within the special jurisdiction' },
      {
        id: '2422b.2',
        says: 'Knowingly did one of these to someone under 18, or attempted to',
        alternatives: ['persuaded', 'induced', 'enticed', 'coerced'],
      },
      { id: '2422b.3', says: 'To engage in prostitution or chargeable sexual activity' },
    ],
    penalty: 'At least 10 years, up to life',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 2422(b)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/2423a',
    cite: '18 U.S.C. § 2423(a)',
    title: 'Transportation of a minor',
    elements: [
      {
        id: '2423a.1',
        says: 'Knowingly transported a person in interstate or foreign commerce, or in a commonwealth, territory or possession',
      },
      {
        id: '2423a.2',
        says: 'With intent that the person engage in prostitution or chargeable sexual activity',
      },
      { id: '2423a.3', says: 'The person was under 18' },
    ],
    penalty: 'At least 10 years, up to life',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    cautions: [
      'The Ninth Circuit’s model instruction asks that the unlawful intent be a dominant, significant or motivating purpose. Other circuits were not checked.',
    ],
    source: { cite: '18 U.S.C. § 2423(a)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/2423bcd',
    cite: '18 U.S.C. § 2423(b), (c), (d)',
    title: 'Travel, conduct abroad, and arranging it for gain',
    elements: [
      {
        id: '2423bcd.1',
        says: 'One of these',
        alternatives: [
          '(b) travel with a motivating purpose of illicit sexual conduct',
          '(c) illicit sexual conduct abroad by a citizen or permanent resident',
          '(d) arranging such travel for gain',
        ],
      },
    ],
    penalty: 'Up to 30 years',
    limitation: {
      says: 'none',
      source: { cite: '18 U.S.C. § 3299', readOn: '2026-11-01', textOf: '2023-04' },
    },
    cautions: [
      '(e): attempt and conspiracy are punished as completed.',
      '(g): a reasonable belief of 18 is a defense to the commercial variant, proved by the defendant by clear and convincing evidence.',
    ],
    source: { cite: '18 U.S.C. § 2423(b), (c), (d)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/1956a1',
    cite: '18 U.S.C. § 1956(a)(1)',
    title: 'Laundering of proceeds',
    elements: [
      { id: '1956a1.1', says: 'Conducted or attempted a financial transaction' },
      { id: '1956a1.2', says: 'Knew that the property was proceeds of some unlawful activity' },
      { id: '1956a1.3', says: 'It was in fact proceeds of specified unlawful activity' },
      {
        id: '1956a1.4',
        says: 'One of these',
        alternatives: [
          'intent to promote the activity',
          'intent to commit a tax crime of 26 U.S.C. § 7201 or § 7206',
          'knew it was designed to conceal nature, location, source, ownership or control',
          'knew it was designed to avoid a reporting requirement',
        ],
      },
    ],
    penalty: 'Up to 20 years; a fine up to the greater of $500,000 or twice the property',
    limitation: {
      says: 'the general 5 years; 7 where the activity is a foreign offense of (c)(7)(B), § 1956(j)',
      source: { cite: '18 U.S.C. §§ 1956(j), 3282', readOn: '2026-11-01', textOf: '2023-04' },
    },
    cautions: [
      'Specified unlawful activity is what § 1961(1) lists, §§ 1581 to 1592 and 2421 to 2424 among them; and, as an offense against a foreign nation, trafficking in persons, § 1956(c)(7)(B)(vii).',
      '(h): a conspiracy carries the same penalty.',
    ],
    source: { cite: '18 U.S.C. § 1956(a)(1)', readOn: '2026-11-01', textOf: '2023-04' },
  },
  {
    id: 'us-federal/371',
    cite: '18 U.S.C. § 371',
    title: 'Conspiracy',
    elements: [
      {
        id: '371.1',
        says: 'Two or more agreed to commit a federal offense, or to defraud the United States',
      },
      { id: '371.2', says: 'An overt act by one of them' },
    ],
    penalty: 'Up to 5 years; a misdemeanor’s own maximum',
    limitation: {
      says: 'the general 5 years',
      source: { cite: '18 U.S.C. § 3282', readOn: '2026-11-01', textOf: '2023-04' },
    },
    source: { cite: '18 U.S.C. § 371', readOn: '2026-11-01', textOf: '2023-04' },
  },
] as const satisfies readonly Charge[]
