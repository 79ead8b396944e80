import type { SpeedyTrialLaw } from '../../law/speedy-trial.ts'

/** The Speedy Trial Act, 18 U.S.C. §§ 3161, 3162 and 3164, as data. */
export const speedyTrial = {
  clocks: [
    {
      id: 'indictment',
      title: 'Arrest to indictment',
      says: 'An information or indictment is filed within thirty days of the arrest or of service of the summons on the charge; thirty more where it is a felony and no grand jury sat in the district in that time.',
      limitDays: 30,
      from: ['arrest'],
      until: ['charge-public'],
      missed: 'The charge in the complaint is dismissed, with or without prejudice, § 3162(a)(1).',
      lengthened: {
        by: 'no-grand-jury-sat',
        days: 30,
        source: { cite: '18 U.S.C. § 3161(b)', readOn: '2026-11-01', textOf: '2023-04' },
      },
      source: { cite: '18 U.S.C. § 3161(b)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: 'trial',
      title: 'Indictment to trial',
      says: 'Trial begins within seventy days of the later of the filing and making public of the charge and the first appearance before a judge of the charging court.',
      limitDays: 70,
      from: ['charge-public', 'first-appearance'],
      until: ['trial-start'],
      missed: 'Dismissal on the defendant’s motion, waived if not made before trial or plea, § 3162(a)(2).',
      absence: {
        from: 'absent-at-trial',
        until: 'reappeared',
        days: 21,
        source: { cite: '18 U.S.C. § 3161(k)', readOn: '2026-11-01', textOf: '2023-04' },
      },
      source: { cite: '18 U.S.C. § 3161(c)(1)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: 'detention',
      title: 'Detained, or designated as high risk, awaiting trial',
      says: 'Trial of a person held solely because of awaiting trial begins within ninety days of the start of continuous detention, and that of a person designated as high risk within ninety days of the designation; the same time is left out.',
      limitDays: 90,
      from: ['detention-began', 'designated-high-risk'],
      any: true,
      until: ['trial-start'],
      missed: 'Release is reviewed; the case is not dismissed.',
      source: { cite: '18 U.S.C. § 3164(b)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: 'retrial',
      title: 'New trial',
      says: 'Trial begins within seventy days from the day the action that calls for a new trial becomes final. After an appeal or collateral attack the court may extend it up to one hundred eighty days where witnesses are unavailable or for other reasons of the statute.',
      limitDays: 70,
      from: ['retrial-final'],
      until: [],
      missed: 'As for indictment to trial.',
      source: { cite: '18 U.S.C. § 3161(e)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: 'plea-withdrawn',
      title: 'Trial after a withdrawn plea',
      says: 'Where a plea is withdrawn the time starts anew on the day the order that lets it be withdrawn becomes final.',
      limitDays: 70,
      from: ['plea-withdrawal-final'],
      until: [],
      missed: 'As for indictment to trial.',
      source: { cite: '18 U.S.C. § 3161(i), (c)(1)', readOn: '2026-11-01', textOf: '2023-04' },
    },
  ],
  exclusions: [
    {
      id: '(h)(1)(A)',
      title: 'Proceedings on competency or physical capacity',
      source: { cite: '18 U.S.C. § 3161(h)(1)(A)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(B)',
      title: 'Trial on other charges',
      source: { cite: '18 U.S.C. § 3161(h)(1)(B)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(C)',
      title: 'Interlocutory appeal',
      source: { cite: '18 U.S.C. § 3161(h)(1)(C)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(D)',
      title: 'Pretrial motion, from filing to the end of the hearing or other prompt disposition',
      source: { cite: '18 U.S.C. § 3161(h)(1)(D)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(E)',
      title: 'Transfer or removal from another district',
      source: { cite: '18 U.S.C. § 3161(h)(1)(E)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(F)',
      title: 'Transport from another district or for an examination',
      capDays: 10,
      capSays:
        'Time beyond ten days from the order to arrival is presumed unreasonable, so it is counted here.',
      source: { cite: '18 U.S.C. § 3161(h)(1)(F)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(G)',
      title: 'The court considers a proposed plea agreement',
      source: { cite: '18 U.S.C. § 3161(h)(1)(G)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(1)(H)',
      title: 'A matter actually under advisement',
      capDays: 30,
      capSays: 'At most thirty days are left out.',
      source: { cite: '18 U.S.C. § 3161(h)(1)(H)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(2)',
      title: 'Prosecution deferred by agreement, with the court’s approval',
      source: { cite: '18 U.S.C. § 3161(h)(2)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(3)',
      title: 'Defendant or essential witness absent or unavailable',
      source: { cite: '18 U.S.C. § 3161(h)(3)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(4)',
      title: 'Defendant mentally incompetent or physically unable',
      source: { cite: '18 U.S.C. § 3161(h)(4)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(5)',
      title: 'Dismissed by the government, then charged again: the gap',
      source: { cite: '18 U.S.C. § 3161(h)(5)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(6)',
      title: 'Joined with a codefendant whose time has not run, a reasonable delay',
      source: { cite: '18 U.S.C. § 3161(h)(6)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(7)',
      title: 'Ends-of-justice continuance',
      findings: [
        { id: 'i', says: 'Without it continuing would be impossible, or a miscarriage of justice result' },
        {
          id: 'ii',
          says: 'The case is so unusual or complex that preparing within the limits cannot be expected',
        },
        {
          id: 'iii',
          says: 'The arrest came at such a time, or the facts are such, that the grand jury could not be met in time',
        },
        {
          id: 'iv',
          says: 'Counsel, continuity of counsel, or reasonable time to prepare with due diligence would be denied',
        },
      ],
      source: { cite: '18 U.S.C. § 3161(h)(7)', readOn: '2026-11-01', textOf: '2023-04' },
    },
    {
      id: '(h)(8)',
      title: 'Evidence in a foreign country was requested',
      capDays: 365,
      capSays: 'At most one year is left out.',
      source: { cite: '18 U.S.C. § 3161(h)(8)', readOn: '2026-11-01', textOf: '2023-04' },
    },
  ],
  continuance: '(h)(7)',
  joined: { paragraph: '(h)(6)', until: 'severed' },
  cautions: [
    'Whether the day of filing and the day of disposition are left out varies between courts: both are, unless you choose otherwise.',
    'An ends-of-justice continuance leaves time out only with the judge’s reasons on the record; general congestion of the calendar, lack of diligent preparation, or failure to obtain available witnesses are no reason, § 3161(h)(7)(C).',
    'Any continuance in a case with a child witness needs written findings of its own, 18 U.S.C. § 3509(j).',
    'Codefendants joined for trial whose time has not run: a reasonable delay is left out for each, § 3161(h)(6). What is reasonable is for the court, so it is shown beside each clock and not worked into it.',
    'Rule 45 carries a last day that is a Saturday, Sunday or legal holiday to the next open day; the earlier day is worked with.',
  ],
} as const satisfies SpeedyTrialLaw
