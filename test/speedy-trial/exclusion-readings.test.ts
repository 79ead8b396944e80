import { describe, expect, test } from 'vitest'
import { readExclusions } from '../../src/speedy-trial/exclusion-readings.ts'
import { date } from '../../src/time/calendar-date.ts'

/** `['21', '2026-03-20', 'MOTION to …']`; the number is empty where the clerk gave none. */
type Row = readonly [number: string, filedOn: string, text: string]

const finch = { id: 'finch', name: 'Carl Finch' }
const okell = { id: 'okell', name: 'June Okell' }
const read = (rows: readonly Row[], defendants = [finch]) =>
  readExclusions(
    rows.map(([number, filedOn, text]) => ({
      number: number || null,
      filedOn: filedOn ? date(filedOn) : null,
      text,
    })),
    defendants,
  )
const days = (rows: readonly Row[], defendants = [finch]) =>
  read(rows, defendants).map(({ paragraph, from, until }) => [paragraph, from, until])

const suppress: Row = ['21', '2026-03-20', 'MOTION to Suppress Statements by Carl Finch. (Hale, Ines)']
const decidedOn = (filedOn: string, text: string, motion = suppress) => days([motion, ['29', filedOn, text]])

describe('a pretrial motion is left out from its filing', () => {
  test.each([
    'ORDER denying 21 Motion to Suppress Statements as to Carl Finch (1). Signed by Judge Mara Quill.',
    'ORDER granting in part and denying in part [21] Motion to Suppress. Signed by Judge Mara Quill on 4/14/2026.',
    'TEXT ORDER finding as moot 21 Motion to Suppress Statements.',
    'MEMORANDUM OPINION AND ORDER: the motion to suppress statements (Doc. 21) is DENIED.',
    'PAPERLESS ORDER denying D.E. 21 for the reasons stated on the record.',
    'Minute Entry for proceedings held before Judge Mara Quill: Evidentiary Hearing as to Carl Finch held on 4/14/2026 re 21 MOTION to Suppress Statements. Motion denied from the bench.',
    'EP: MINUTES: Motion to Suppress Statements. Defendant present. Motion granted. Counsel to prepare the order. [21-1] (Ct Rptr: A. Vole)',
    'ORDER on 21 Motion to Suppress Statements. The statements of 2 March stay out.',
    'ORDER STRIKING exhibits; denying 21 MOTION to Suppress Statements; granting 22 Motion to Seal.',
    'ORDER ADOPTING REPORT AND RECOMMENDATION; DENYING MOTION TO SUPPRESS [ECF No. 21].',
    'ELECTRONIC ORDER entered granting 21 Motion to Suppress Statements. Clerk to send notice.',
  ])('to the day of %j', (text) => {
    expect(decidedOn('2026-04-14', text)[0]).toEqual(['(h)(1)(D)', '2026-03-20', '2026-04-14'])
  })

  test.each([
    'RESPONSE in Opposition by United States re 21 MOTION to Suppress Statements',
    'REPLY TO RESPONSE to Motion by Carl Finch re 21 MOTION to Suppress Statements',
    'ORDER setting a hearing on 21 Motion to Suppress Statements for 5/4/2026.',
    'ORDER referring 21 Motion to Suppress Statements to Magistrate Judge Rowan Ives.',
    'ORDER for briefing on 21 Motion to Suppress Statements. Response due 4/28/2026.',
    'ORDER extending time to respond re 21 Motion to Suppress Statements.',
    'ORDER granting 22 Motion to Dismiss Count Three as to Carl Finch (1).',
    'PROPOSED ORDER granting 21 Motion to Suppress Statements',
    'NOTICE OF HEARING on 21 Motion to Suppress Statements set for 5/4/2026 at 9:00 AM.',
    'Minute Entry for proceedings held before Judge Mara Quill: Motion Hearing held. Motion to Suppress Statements continued to 5/4/2026. [21-1]',
    'ORDER granting Rule 21 motion for transfer of a prisoner.',
  ])('and %j does not end it', (text) => {
    expect(decidedOn('2026-04-14', text)[0]).toEqual(['(h)(1)(D)', '2026-03-20', null])
  })

  test.each([
    'Unopposed MOTION to Continue Trial by Carl Finch.',
    'Second Joint MOTION to Continue Jury Trial by USA as to Carl Finch.',
    'Notice of Motion; defendant’s MOTION to suppress evidence; declaration of counsel',
    'EX PARTE application for issuance of subpoenas by Carl Finch',
    "Government's MOTION in Limine to Admit Records by USA",
    'SEALED MOTION by Carl Finch',
    'MOTION for Protective Order by USA as to Carl Finch.',
  ])('%j starts one', (text) => {
    expect(days([['30', '2026-04-15', text]])).toEqual([['(h)(1)(D)', '2026-04-15', null]])
  })

  test.each([
    "Government's OPPOSITION to defendant's motion to suppress [20-1]",
    "Defendant Carl Finch's CLARIFICATION to the motion to modify conditions [40-1]",
    'NOTICE OF HEARING: Motion Hearing set for 5/4/2026',
    'Motion Hearing as to Carl Finch held on 5/4/2026',
    'Motions terminated as to Carl Finch: 21 MOTION to Suppress Statements',
    'TRANSCRIPT of Motion Hearing held on 5/4/2026',
    'STIPULATION to continue trial by USA and Carl Finch',
    'MOTION to Continue Sentencing by Carl Finch',
    'MOTION to Reduce Sentence by Carl Finch',
    'MOTION for New Trial by Carl Finch',
    'MOTION for Bond Exoneration by a surety as to Carl Finch',
    'MOTION to Vacate under 28 U.S.C. 2255 by Carl Finch',
  ])('%j starts none', (text) => {
    expect(days([['30', '2026-04-15', text]])).toEqual([])
  })

  test('one entry with several motions ends with the last of them that is decided', () => {
    const rows: readonly Row[] = [
      [
        '21',
        '2026-03-20',
        'MOTION to Dismiss Count Two, MOTION to Suppress Statements, MOTION for Discovery by Carl Finch.',
      ],
      [
        '27',
        '2026-04-10',
        'Minute Entry: Motion Hearing held. denying 21 Motion to Dismiss; granting 21 Motion for Discovery.',
      ],
      [
        '36',
        '2026-05-08',
        'Minute Entry: [21-2] MOTION to Suppress Statements of Mr. Finch - Denied without prejudice.',
      ],
    ]
    expect(read(rows)[0]).toMatchObject({
      until: '2026-05-08',
      says: 'Motion, entry 21, decided in entry 36',
    })
  })

  test('until it was taken under advisement, and from there under a paragraph of its own', () => {
    const rows: readonly Row[] = [
      suppress,
      [
        '25',
        '2026-04-02',
        'Minute Entry: Motion Hearing held re 21 MOTION to Suppress Statements. Taken under advisement.',
      ],
      ['29', '2026-04-14', 'ORDER denying 21 Motion to Suppress Statements.'],
    ]
    expect(days(rows)).toEqual([
      ['(h)(1)(D)', '2026-03-20', '2026-04-02'],
      ['(h)(1)(H)', '2026-04-02', '2026-04-14'],
    ])
  })

  test('two motions of nearly one name are told apart by their numbers', () => {
    const rows: readonly Row[] = [
      ['22', '2026-03-20', 'MOTION to dismiss no. 1 by defendant Carl Finch'],
      ['23', '2026-03-20', 'MOTION to dismiss no. 2 by defendant Carl Finch'],
      [
        '32',
        '2026-04-14',
        "EP: MINUTES: Defendant's Motion to Dismiss No. 1- CONTINUED to 5/4/2026. Defendant's Motion to Dismiss No. 2- DENIED. [22-1], [23-1]",
      ],
    ]
    expect(days(rows).map(([, , until]) => until)).toEqual([null, '2026-04-14'])
  })

  test('withdrawn by who made it, filed anew, or swept away with all the others', () => {
    expect(decidedOn('2026-04-01', 'NOTICE of Withdrawal of 21 Motion to Suppress Statements')[0]?.[2]).toBe(
      '2026-04-01',
    )
    expect(
      days([suppress, ['23', '2026-03-24', 'AMENDED MOTION to Suppress Statements by Carl Finch.']])[0]?.[2],
    ).toBe('2026-03-24')
    expect(
      decidedOn(
        '2026-04-01',
        'Minute Entry: Status Conference held. All pending motions are withdrawn.',
      )[0]?.[2],
    ).toBe('2026-04-01')
    expect(
      decidedOn('2026-04-01', 'NOTICE of Withdrawal of Attorney re 21 Motion to Suppress Statements')[0]?.[2],
    ).toBeNull()
  })

  test('none begins after a plea of guilty, the start of trial or a judgment', () => {
    for (const end of [
      'Minute Entry: Change of Plea Hearing as to Carl Finch held. Plea of guilty entered to Count One.',
      'Minute Entry: Jury Trial as to Carl Finch begun on 4/13/2026.',
      'JUDGMENT as to Carl Finch (1).',
      'JURY VERDICT as to Carl Finch.',
    ])
      expect(
        days([
          ['28', '2026-04-13', end],
          ['30', '2026-04-15', 'MOTION to Modify Conditions by Carl Finch.'],
        ]),
      ).toEqual([])
    expect(
      days([
        ['2', '2026-01-13', 'Minute Entry: Arraignment held. NOT GUILTY plea entered by Carl Finch.'],
        ['30', '2026-04-15', 'MOTION to Modify Conditions by Carl Finch.'],
      ]),
    ).toHaveLength(1)
  })
})

describe('of several defendants', () => {
  const both = [finch, okell]
  test('a motion that names one is proposed for her, one that names none or both for everybody', () => {
    const rows: readonly Row[] = [
      ['21', '2026-03-20', 'MOTION to Sever by June Okell.'],
      ['22', '2026-03-21', 'MOTION in Limine by USA as to Carl Finch, June Okell.'],
    ]
    expect(read(rows, both).map(({ defendantId }) => defendantId)).toEqual(['okell', null])
    expect(read(rows)[0]?.defendantId).toBeNull()
  })
  test('the plea of one ends only her way to trial', () => {
    const rows: readonly Row[] = [
      [
        '28',
        '2026-04-13',
        'Minute Entry: Change of Plea Hearing as to June Okell held. Guilty plea entered.',
      ],
      ['30', '2026-04-15', 'MOTION to Suppress by Carl Finch.'],
      ['31', '2026-04-16', 'MOTION to Modify Conditions by June Okell.'],
    ]
    expect(read(rows, both).map(({ matter }) => matter)).toEqual(['motion 30'])
  })
})

describe('time that an entry prints as left out', () => {
  test('is read with the paragraph and the findings its own words name, beside those words', () => {
    const text =
      'ORDER: Time excluded from 4/16/2026 through 6/1/2026 under 18 U.S.C. § 3161(h)(7)(A) and (B)(iv), the ends of justice being served.'
    expect(
      read([
        ['1', '2026-02-02', 'INDICTMENT as to Carl Finch (1)'],
        ['11', '2026-04-16', text],
      ]),
    ).toEqual([
      {
        matter: 'span 2026-04-16 2026-06-01',
        from: '2026-04-16',
        until: '2026-06-01',
        paragraph: '(h)(7)',
        findings: ['iv'],
        defendantId: null,
        says: 'Time left out (entry 11)',
        places: [1],
        isPrinted: true,
      },
    ])
  })
  test.each<[string, (string | null)[]]>([
    ['ORDER: time is excluded under the Speedy Trial Act until June 1, 2026.', ['2026-04-16', '2026-06-01']],
    [
      'Minute Entry: Excludable(s) started as of 4/20/2026. XT started as to Carl Finch.',
      ['2026-04-20', null],
    ],
    ['ORDER under 3161(h)(1)(A): excludable time started.', ['2026-04-16', null]],
  ])('%s', (text, stretch) => {
    expect(read([['12', '2026-04-16', text]]).map(({ from, until }) => [from, until])).toEqual([stretch])
  })
  test('one that an entry starts goes on until another stops it', () => {
    const rows: readonly Row[] = [
      ['12', '2026-04-16', 'Minute Entry: Excludable started as to Carl Finch: XT'],
      ['15', '2026-05-01', 'Minute Entry: Excludable(s) stopped as to Carl Finch: XT'],
    ]
    expect(read(rows)[0]).toMatchObject({
      until: '2026-05-01',
      says: 'Time left out, started in entry 12 and stopped in entry 15',
    })
  })
  test('a party who asks for it leaves nothing out, nor does evidence that stays out', () => {
    expect(
      read([['12', '2026-04-16', 'STIPULATION by USA to exclude speedy trial time until 6/1/2026']]),
    ).toEqual([])
    expect(read([['12', '2026-04-16', 'ORDER: the exhibits are excluded.']])).toEqual([])
  })
  test('an older order numbers its paragraphs as they were then: a person chooses', () => {
    const text = 'ORDER excluding time from 4/16/2007 through 6/1/2007 under 18 U.S.C. § 3161(h)(1)(F).'
    expect(read([['12', '2007-04-16', text]])[0]?.paragraph).toBeNull()
    expect(read([['12', '2026-04-16', text.replaceAll('2007', '2026')]])[0]?.paragraph).toBe('(h)(1)(F)')
  })
})

describe('other proceedings', () => {
  test('a competency examination, from its order to the finding', () => {
    const rows: readonly Row[] = [
      ['14', '2026-03-02', 'ORDER directing a competency evaluation of Carl Finch.'],
      ['19', '2026-05-11', 'Minute Entry: the Court found the defendant competent to stand trial.'],
    ]
    expect(days(rows)).toEqual([['(h)(1)(A)', '2026-03-02', '2026-05-11']])
  })
  test('an interlocutory appeal, from its notice to the mandate', () => {
    const rows: readonly Row[] = [
      ['40', '2026-03-02', 'NOTICE OF INTERLOCUTORY APPEAL by USA as to Carl Finch.'],
      ['44', '2026-09-01', 'MANDATE of the court of appeals as to 40 Notice of Appeal.'],
    ]
    expect(days(rows)).toEqual([['(h)(1)(C)', '2026-03-02', '2026-09-01']])
    expect(days(rows.slice(0, 1))).toEqual([['(h)(1)(C)', '2026-03-02', null]])
  })
  test('a plea agreement, from its lodging to the order that accepts the plea', () => {
    const rows: readonly Row[] = [
      ['50', '2026-03-02', 'LODGED PLEA AGREEMENT as to Carl Finch'],
      [
        '51',
        '2026-03-03',
        'FINDINGS AND RECOMMENDATION upon a plea of guilty, recommending that the district judge accept the plea.',
      ],
      ['53', '2026-03-30', 'ORDER accepting guilty plea as to Carl Finch.'],
    ]
    expect(days(rows)).toEqual([['(h)(1)(G)', '2026-03-02', '2026-03-30']])
    expect(days(rows.slice(0, 2))).toEqual([])
  })
  test('an absence, from the bench warrant to the arrest', () => {
    const rows: readonly Row[] = [
      ['60', '2026-03-02', 'Minute Entry: Carl Finch failed to appear; bench warrant issued.'],
      ['62', '2026-03-20', 'Arrest Warrant Returned Executed on 3/20/2026 as to Carl Finch.'],
    ]
    expect(days(rows)).toEqual([['(h)(3)', '2026-03-02', '2026-03-20']])
  })
})

test('entries without a day or without words are passed over', () => {
  expect(
    read([
      ['1', '', 'MOTION to Suppress by Carl Finch'],
      ['2', '2026-03-02', ''],
    ]),
  ).toEqual([])
})

test.each(['-', "'", '’', 'a-', "a'", '. ', 'ex parte/consent '])(
  'an entry that is a hundred thousand characters of %j keeps nobody waiting',
  (mark) => {
    const before = performance.now()
    expect(days([['21', '2026-03-20', mark.repeat(100_000 / mark.length)]])).toEqual([])
    expect(performance.now() - before).toBeLessThan(2000)
  },
)
