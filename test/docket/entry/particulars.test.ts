import { describe, expect, test } from 'vitest'
import { readEntry } from '../../../src/docket/entry/read-entry.ts'
import { read } from './read.ts'

const setting = 'Status Conference set for 4/2/2027 at 10:00 AM'

describe('the judge a hearing is before', () => {
  test.each([
    [
      `${setting} before District Judge Stefan N. Lindqvist Jr.. Signed by the clerk.`,
      'Stefan N. Lindqvist Jr',
    ],
    [`${setting} before U.S. District Judge Mae A. D'Orsay.`, "Mae A. D'Orsay"],
    [`${setting} before the Honorable Mara Quill. Mailed notice.`, 'Mara Quill'],
    ['Detention Hearing set for 11:30 6/10/27, MBQ.', 'MBQ'],
    [`${setting} before courtroom deputy by telephone.`, null],
    [`ORDER: ${setting}. Signed by Judge Mara Quill on 3/1/2027.`, null],
  ])('%s', (entry, judge) => {
    expect(read(entry)[0]?.judge).toBe(judge)
  })

  test('in minutes, the judge of the minutes unless another is named', () => {
    const readings = read(
      'Minute Entry for proceedings held before Magistrate Judge Ben Okafor: Arraignment held on 3/1/2027. Trial set for 5/3/2027 before Judge Mara Quill. Status Conference set for 4/5/2027.',
    )
    expect(readings.map(({ type, judge }) => `${type}: ${judge}`)).toEqual([
      'Arraignment: Ben Okafor',
      'Trial: Mara Quill',
      'Status Conference: Ben Okafor',
    ])
  })
})

describe('the place', () => {
  test.each([
    [
      `${setting} in Courtroom 1600, 312 North Spring Street, Los Angeles, California 90012 before Judge Mara Quill.`,
      'Courtroom 1600, 312 North Spring Street, Los Angeles, California 90012',
    ],
    [
      `${setting} at Crtrm 5B, 411 W Fourth St., Santa Ana, CA 92701. The case judge is Mara Quill`,
      'Crtrm 5B, 411 W Fourth St., Santa Ana, CA 92701',
    ],
    [
      `${setting} 3420 Twelfth Street Courtroom 302 Riverside, CA 92501 for 16.`,
      '3420 Twelfth Street Courtroom 302 Riverside, CA 92501',
    ],
    [`${setting}, Courtroom 3.`, 'Courtroom 3'],
    [
      'The case is set for a conference in chambers (Room 2188) on 4/2/2027 at 8:30 AM.',
      'chambers (Room 2188)',
    ],
    [
      "At the Court's instance, the conference is advanced, at the Court's instance, to 4/2/2027 at 9:30 AM.",
      null,
    ],
    [`${setting}. Counsel shall appear in person.`, null],
  ])('%s', (entry, location) => {
    expect(read(entry)[0]?.location).toBe(location)
  })
})

describe('the means', () => {
  test.each([
    ['Telephone Conference set for 4/2/2027 at 10:00 AM.', 'telephone'],
    [`${setting} by Zoom before Judge Mara Quill.`, 'zoom'],
    [`${setting}. The conference will be conducted by telephone.`, 'telephone'],
    [`NOTICE TO APPEAR BY TELEPHONE: ${setting}.`, 'telephone'],
    [`${setting}. Counsel are to meet and confer, in person or by telephone.`, null],
    [`${setting}. The Court does not allow appearance by telephone or video conference.`, null],
  ])('%s', (entry, remote) => {
    expect(read(entry)[0]?.remote).toBe(remote)
  })
})

describe('the defendants a setting names', () => {
  test.each([
    ['Sentencing as to Ada Roe (1) set for 4/2/2027 at 10:00 AM.', ['Ada Roe']],
    ['Reset Hearings as to Ada Roe, Carl Finch: Jury Trial reset for 5/3/2027.', ['Ada Roe', 'Carl Finch']],
    ['SENTENCING held on 2/26/2027 for Ada Roe (1).', ['Ada Roe']],
    ['SCHEDULING ORDER as to Ada Roe Sentencing set for 6/6/2027 02:30 PM.', ['Ada Roe']],
    ['NOTICE OF HEARING as to Ada RoeThis is a TEXT ENTRY. Sentencing set for 6/7/2027.', ['Ada Roe']],
    ['Motion Hearing set for 4/2/2027 as to all counts.', []],
  ])('%s', (entry, defendants) => {
    expect(read(entry)[0]?.defendants).toEqual(defendants)
  })

  test('groups of defendants with different days are read apart', () => {
    const readings = read(
      'Sentencing as to Ada Roe set for 7/6/2027 at 9:00 AM and as to Carl Finch set for 7/7/2027 at 10:00 AM.',
    )
    expect(readings.map(({ date, defendants }) => [date, ...defendants])).toEqual([
      ['2027-07-06', 'Ada Roe'],
      ['2027-07-07', 'Carl Finch'],
    ])
  })
})

describe('last days printed in an entry', () => {
  test.each([
    ['Proof of Claim due by 02/22/2027.', 'Proof of Claim', '2027-02-22'],
    ['A joint status report is to be filed by 4/6/2027.', 'joint status report', '2027-04-06'],
    ['Dispositive Motion Cut-off set for 7/30/2027', 'Dispositive Motion Cut-off', '2027-07-30'],
    ['Last day to amend the witness list 5/10/2027.', 'Last day to amend the witness list', '2027-05-10'],
    ['motions filing ddl set for 2/23/27 for Dft', 'motions filing ddl', '2027-02-23'],
    ['The deadline for expert reports is extended to 3/7/2027.', 'deadline for expert reports', '2027-03-07'],
    [
      'Defendant is directed to respond to the motion by no later than 8/1/2027.',
      'Defendant is directed to respond to the motion',
      '2027-08-01',
    ],
    [
      'Defendant has until 12/10/2027 to respond to the objections.',
      'respond to the objections',
      '2027-12-10',
    ],
    [
      'By November 18, 2027, the parties shall file a joint letter.',
      'the parties shall file a joint letter',
      '2027-11-18',
    ],
    ['Papers to be served by Friday, 3/5/2027.', 'Papers to be served', '2027-03-05'],
  ])('%s', (text, what, date) => {
    expect(readEntry({ text, dateFiled: null }).deadlines).toEqual([{ what, date }])
  })

  test.each([
    'Motion to Dismiss filed by Trustee. Hearing scheduled 10/17/2027.',
    'Motion filed by Roe, Hearing scheduled 10/17/2027 at 11:15 AM.',
    'Due to the holiday on 9/6/2027, the status hearing is moved.',
    'Order setting deadlines pursuant to the proceeding held on 4/4/2027.',
    'The discovery deadline stands and a status conference is set for 5/4/2027.',
  ])('none in %j', (text) => {
    expect(readEntry({ text, dateFiled: null }).deadlines).toEqual([])
  })
})
