import { describe, expect, test } from 'vitest'
import { readEvents } from '../../src/deadlines/event-readings.ts'
import { triggers } from '../../src/law/trigger.ts'
import { date } from '../../src/time/calendar-date.ts'

const every = new Set(Object.keys(triggers))
const finch = { id: 'finch', name: 'Carl Finch' }
const okell = { id: 'okell', name: 'June Okell' }
const read = (rows: readonly (readonly [string, string, string])[], used = every, people = [finch]) =>
  readEvents(
    rows.map(([number, filedOn, text]) => ({ number, filedOn: date(filedOn), text })),
    people,
    used,
  ).map(({ place, said }) => ({ ...said, entry: rows[place]?.[0] }))
const told = (text: string) => read([['3', '2026-02-06', text]]).map(({ kind, on }) => [kind, on])

describe('what an entry tells that periods run from', () => {
  test.each<[string, [string, string][]]>([
    ['Arrest of Carl Finch on 2/4/2026.', [['arrest', '2026-02-04']]],
    ['ARREST WARRANT RETURNED Executed on 1/20/26 as to Carl Finch.', [['arrest', '2026-01-20']]],
    ['Summons Returned Executed on 2/5/2026 as to Carl Finch', [['arrest', '2026-02-05']]],
    ['INDICTMENT as to Carl Finch (1) count(s) 1-3.', [['charge-public', '2026-02-06']]],
    ['INFORMATION - Felony as to Carl Finch (1) count(s) 1.', [['charge-public', '2026-02-06']]],
    ['ORDER unsealing indictment as to Carl Finch.', [['charge-public', '2026-02-06']]],
    [
      'Minute Entry for proceedings held before Magistrate Judge Rowan Ives: Initial Appearance as to Carl Finch held on 2/5/2026. Defendant remanded to custody.',
      [
        ['first-appearance', '2026-02-05'],
        ['first-appearance-custody', '2026-02-05'],
      ],
    ],
    [
      'EP: MINUTES: Initial Appearance. Bond set. Defendant released. by Judge Mara Quill',
      [
        ['first-appearance', '2026-02-06'],
        ['first-appearance-released', '2026-02-06'],
      ],
    ],
    [
      'Minute Entry: Arraignment as to Carl Finch held on 2/5/2026. NOT GUILTY plea entered.',
      [
        ['first-appearance', '2026-02-05'],
        ['not-guilty-plea', '2026-02-05'],
      ],
    ],
    ['ORDER OF DETENTION as to Carl Finch.', [['detention-began', '2026-02-06']]],
    ['MOTION under Fed. R. Evid. 412 by Carl Finch', [['evidence-412-motion-filed', '2026-02-06']]],
    ['DEMAND for Notice of Alibi by USA', [['alibi-requested', '2026-02-06']]],
    ['NOTICE OF ALIBI by Carl Finch', [['alibi-notice-served', '2026-02-06']]],
    ['REPORT AND RECOMMENDATION re 21 Motion to Suppress', [['magistrate-order-served', '2026-02-06']]],
    ['PRESENTENCE INVESTIGATION REPORT as to Carl Finch', [['presentence-report-received', '2026-02-06']]],
    ['JUDGMENT as to Carl Finch (1).', [['judgment-entered', '2026-02-06']]],
    ['PETITION for Writ of Mandamus by a crime victim', [['mandamus-petition-filed', '2026-02-06']]],
    ['ORDER granting 30 Motion to Sever Defendant June Okell', [['severed', '2026-02-06']]],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events)
  })

  test.each([
    'SEALED INDICTMENT as to Carl Finch',
    'WAIVER OF INDICTMENT by Carl Finch',
    'SUPERSEDING INDICTMENT as to Carl Finch (1)',
    'CRIMINAL INFORMATION SHEET as to Carl Finch',
    'MOTION to Unseal a document by USA',
    'NOTICE OF HEARING: Initial Appearance set for 2/9/2026',
    'Minute Entry: Status Hearing re Initial Appearance held on 2/5/2026. Initial Appearance continued to 2/9/2026.',
    'ARREST Warrant issued for Carl Finch',
    'Judgment Returned Executed as to Carl Finch on 2/5/2026.',
    'RESPONSE to 12 DEMAND for Notice of Alibi',
    'Minute Entry: Arraignment of a Material Witness held on 2/5/2026.',
  ])('none in %j', (text) => {
    expect(told(text)).toEqual([])
  })

  test('a day after the entry that tells it is none: the day of filing stands', () => {
    expect(told('Arrest of Carl Finch on 3/4/2026.')).toEqual([['arrest', '2026-02-06']])
    expect(told('Arrest of Carl Finch on 2/30/2026.')).toEqual([['arrest', '2026-02-06']])
  })

  test('what happens once is told by its first entry, for each defendant', () => {
    const rows = [
      ['1', '2026-02-02', 'INDICTMENT as to Carl Finch (1)'],
      ['5', '2026-02-03', 'Arrest of Carl Finch on 2/3/2026'],
      ['6', '2026-02-04', 'Arrest of June Okell on 2/4/2026'],
      ['9', '2026-03-02', 'Arrest Warrant Returned Executed on 2/3/2026 as to Carl Finch'],
      ['20', '2026-04-02', 'REPORT AND RECOMMENDATION re 11 Motion'],
      ['24', '2026-05-02', 'REPORT AND RECOMMENDATION re 21 Motion'],
    ] as const
    expect(
      read(rows, every, [finch, okell]).map(({ kind, entry, defendantId }) => [kind, entry, defendantId]),
    ).toEqual([
      ['charge-public', '1', 'finch'],
      ['arrest', '5', 'finch'],
      ['arrest', '6', 'okell'],
      ['magistrate-order-served', '20', null],
      ['magistrate-order-served', '24', null],
    ])
  })

  test('one that names both defendants is everybody’s, whatever mark follows the name', () => {
    const text = 'MINUTE entry as to Carl Finch, June Okell: Arraignment held on 2/5/2026.'
    expect(read([['3', '2026-02-06', text]], every, [finch, okell])[0]?.defendantId).toBeNull()
    const hers = 'MINUTE entry as to June Okell: Arraignment held on 2/5/2026.'
    expect(read([['3', '2026-02-06', hers]], every, [finch, okell])[0]?.defendantId).toBe('okell')
  })

  test('only what the law of the case counts from is told', () => {
    const rows = [['1', '2026-02-02', 'INDICTMENT as to Carl Finch (1)']] as const
    expect(read(rows, new Set(['arrest']))).toEqual([])
  })
})
