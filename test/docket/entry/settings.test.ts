import { describe, expect, test } from 'vitest'
import { read, told } from './read.ts'

describe('an entry that sets hearings', () => {
  test('the clerk’s structured line gives the event, day, hour, place and judge', () => {
    expect(
      read(
        'Set/Reset Hearings as to Ada Roe: Status Conference set for 4/2/2027 at 10:00 AM in Courtroom 5 before Judge Ben Okafor.',
      ),
    ).toEqual([
      {
        action: 'set',
        type: 'Status Conference',
        date: '2027-04-02',
        time: '10:00',
        location: 'Courtroom 5',
        judge: 'Ben Okafor',
        remote: null,
        defendants: ['Ada Roe'],
      },
    ])
  })

  test.each([
    [
      'ORDER Setting Trial: Final Trial Preparation Conference for 9/6/2027 9:00 AM; 5-day Jury Trial for 9/13/2027 9:00 AM.',
      ['set Final Trial Preparation Conference 2027-09-06 09:00', 'set 5-day Jury Trial 2027-09-13 09:00'],
    ],
    [
      'SUMMONS Issued as to Ada Roe. Initial Appearance set for 3/9/2027 at 10:00 AM in Courtroom 12.',
      ['set Initial Appearance 2027-03-09 10:00'],
    ],
    [
      'Detention hearing scheduled Thursday, March 4 at 10:00 a.m.',
      ['set Detention hearing 2027-03-04 10:00'],
    ],
    [
      'Change-of-plea hearing set for 3/9/2027 at 8:30 a.m. PSR ordered.',
      ['set Change-of-plea hearing 2027-03-09 08:30'],
    ],
  ])('%s', (entry, readings) => {
    expect(told(entry)).toEqual(readings)
  })

  test.each([
    ['Jury Trial set for 6/7/2027 09:00 AM before Judge Mara Quill.', 'set Jury Trial 2027-06-07 09:00'],
    [
      'An in-chambers conference is set for 3/8/2027 at 8:30 AM.',
      'set in-chambers conference 2027-03-08 08:30',
    ],
    ['Detention hearing scheduled for 3/4/27 at 2:15 pm.', 'set Detention hearing 2027-03-04 14:15'],
    [
      'Hearing to be held on 3/16/2027 at 10:00 AM Courtroom 1825 for 84 and 92.',
      'set Hearing 2027-03-16 10:00',
    ],
    [
      'The Court will hold a status conference on Thursday, March 11, 2027, at 10:30 a.m., to discuss discovery.',
      'set status conference 2027-03-11 10:30',
    ],
    [
      'The Court hereby sets a Change of Plea hearing for 3/19/2027 at 10:00 AM.',
      'set Change of Plea hearing 2027-03-19 10:00',
    ],
    ['This matter is set for trial on Monday, May 3, 2027 at 9:00 a.m.', 'set trial 2027-05-03 09:00'],
    [
      'The parties shall appear on March 15, 2027, at 11:00 a.m. in Courtroom 4 for a status conference.',
      'set status conference 2027-03-15 11:00',
    ],
    [
      'NOTICE OF HEARING: Competency Hearing: 4/5/2027 at 9:00 AM, Courtroom 6.',
      'set Competency Hearing 2027-04-05 09:00',
    ],
    [
      'Jury Trial is scheduled to commence at 9:00 a.m. on June 7, 2027 in Courtroom 5.',
      'set Jury Trial 2027-06-07 09:00',
    ],
    [
      'Jury selection and trial set for May 3-7, 2027 at 8:30 AM.',
      'set Jury selection and trial 2027-05-03 08:30',
    ],
    ['Revocation hearing set for March 29, 2027 at noon.', 'set Revocation hearing 2027-03-29 12:00'],
    [
      'Final Hearing re Revocation of Supervised Release set for 3/22/2027 at 1:30 PM.',
      'set Final Hearing re Revocation of Supervised Release 2027-03-22 13:30',
    ],
  ])('%s', (entry, reading) => {
    expect(told(entry)).toEqual([reading])
  })

  test('several hearings in one sentence keep their own days', () => {
    expect(
      told(
        'SCHEDULING ORDER: Telephone Status Conference set for 4/30/2027 09:30 AM, Discovery due by 6/30/2027, Dispositive Motion Cut-off set for 7/30/2027, and Jury Trial set for 12/7/2027 08:30 AM.',
      ),
    ).toEqual(['set Telephone Status Conference 2027-04-30 09:30', 'set Jury Trial 2027-12-07 08:30'])
  })

  test('in older entries the hour stands before the day, without AM or PM: 3:00 is the afternoon', () => {
    expect(told('Preliminary Hearing set for 3:00 6/23/04, MBQ.', '2004-06-08')).toEqual([
      'set Preliminary Hearing 2004-06-23 15:00',
    ])
  })

  test('a bracketed line sets its hearings as well', () => {
    expect(
      told(
        'PSR ordered. ( Sentence With PSR set for 8/23/2027 09:00 AM in Courtroom 3C before Judge Mara Quill.)',
      ),
    ).toEqual(['set Sentence With PSR 2027-08-23 09:00'])
  })

  test('prose and structured line about one event make one reading', () => {
    expect(
      told(
        'ORDER: The initial conference is set for March 30, 2027 at 3:00 p.m. SO ORDERED. Initial Conference set for 3/30/2027 at 03:00 PM before Judge Mara Quill.',
      ),
    ).toEqual(['set Initial Conference 2027-03-30 15:00'])
  })
})

describe('what sets nothing', () => {
  test.each([
    ['a motion that asks for a day', 'MOTION to Continue Sentencing set for 3/18/2027 by Ada Roe.'],
    [
      'a letter that asks for a day',
      'LETTER MOTION to Adjourn Conference set for 3/15/2027 to 4/15/2027 by Ada Roe.',
    ],
    ['a request that is denied', 'ORDER denying 14 Motion to Continue Trial set for 3/18/2027.'],
    [
      'a proposed order',
      'STIPULATION and PROPOSED ORDER continuing status conference from 3/4/2027 to 4/8/2027 by Ada Roe',
    ],
    ['a date still to be set', 'A further status conference will be set by separate order.'],
    ['a condition', 'If a guilty plea is not entered, a hearing will be held on 3/9/2027 at 9:00 AM.'],
    ['the transcript of a hearing', 'TRANSCRIPT of Sentencing held on 2/1/2027 before Judge Mara Quill.'],
    [
      'a look back at a hearing',
      'ORDER: For the reasons stated at the hearing held on February 22, 2027, the motion is denied.',
    ],
    [
      'an order quoted in an entry',
      'The order of that court read: "a hearing is set for 4/5/2027 at 9:00 AM".',
    ],
    ['an entry made in error', 'ENTERED IN ERROR: Status Conference set for 4/5/2027 at 9:00 AM.'],
    [
      'a day for papers',
      'Motion set for 4/19/2027 before Judge Mara Quill. The motion will be decided on the papers.',
    ],
    ['a deadline', 'The deadline to file motions is continued to 4/1/2027.'],
    ['bond', 'Bond set for Ada Roe (1) $40,000.'],
    ['a deposition', 'Deposition of the custodian set for 4/5/2027 at 10:00 AM.'],
    ['an adjournment refused', 'The status conference is not taken off calendar.'],
  ])('%s', (_, entry) => {
    expect(told(entry)).toEqual([])
  })

  test('a party’s noticed motion with the clerk’s line is set, by the party', () => {
    const [hearing] = read(
      'MOTION to Dismiss by Ada Roe. Motion set for hearing on 4/12/2027 at 10:00 AM before Judge Mara Quill.',
    )
    expect(hearing).toMatchObject({ action: 'set', type: 'Motion Hearing', date: '2027-04-12', by: 'party' })
  })
})

describe('a heading before the setting', () => {
  test('“Set Hearings as to Ada Roe:” is no hearing of its own', () => {
    expect(told('Set Hearings as to Ada Roe: Detention Hearing set for 3/4/2027 at 10:00 AM.')).toEqual([
      'set Detention Hearing 2027-03-04 10:00',
    ])
  })

  test('a hearing on a petition is set like any other', () => {
    expect(told('NOTICE: Initial Appearance on Petition set for 3/3/2027 at 02:00 PM.')).toEqual([
      'set Initial Appearance 2027-03-03 14:00',
    ])
  })

  test('“Hearing Continued (…) (Continued to …)” is one hearing with its new day', () => {
    expect(
      told(
        'Courtroom Hearing Continued (RE: related document 8) (Continued to 4/14/2027 02:00 PM at Room 3099)',
      ),
    ).toEqual(['continued Courtroom Hearing 2027-04-14 14:00'])
  })
})
