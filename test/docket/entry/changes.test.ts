import { describe, expect, test } from 'vitest'
import { read, told } from './read.ts'

describe('an entry that moves a hearing', () => {
  test.each([
    [
      'The status conference set for 3/5/2027 is hereby VACATED and RESET to 3/12/2027 at 9:00 a.m.',
      'reset status conference 2027-03-12 09:00 from 2027-03-05',
    ],
    [
      'The preliminary hearing set for 3/8/27 is vacated and continued to 3/22/27 at 1:30pm.',
      'continued preliminary hearing 2027-03-22 13:30 from 2027-03-08',
    ],
    [
      'Sentencing, currently set for March 15, 2027, is continued to Monday, May 17, 2027, at 1:30 p.m.',
      'continued Sentencing 2027-05-17 13:30 from 2027-03-15',
    ],
    [
      'Hearing rescheduled from March 3, 2027 at 9:30 a.m. to March 3, 2027 at 2:00 p.m.',
      'reset Hearing 2027-03-03 14:00 from 2027-03-03',
    ],
    [
      'The status hearing set for 3/8/2027 is advanced to 8:15 AM on that date.',
      'reset status hearing 2027-03-08 08:15 from 2027-03-08',
    ],
    [
      "Tomorrow's status hearing is moved to 9:30 AM.",
      'reset status hearing 2027-03-02 09:30 from 2027-03-02',
    ],
    [
      'The March 15 conference is adjourned to April 16, 2027 at 10:30 a.m.',
      'continued conference 2027-04-16 10:30 from 2027-03-15',
    ],
    [
      'Order granting stipulation to continue pre-trial conference from 3/2/27 to 4/27/27 @ 10:00 a.m.',
      'continued pre-trial conference 2027-04-27 10:00 from 2027-03-02',
    ],
    [
      'ORDER granting 5 Motion to Continue as to Ada Roe (1). Jury Trial set for 5/10/2027 09:00 AM.',
      'continued Jury Trial 2027-05-10 09:00',
    ],
    [
      'NOTICE OF HEARING as to Ada Roe (Time Change Only). Sentencing set for 5/5/2027 11:00 AM.',
      'reset Sentencing 2027-05-05 11:00',
    ],
    [
      'Hearing Stricken (RE: 12 Order Scheduling). and Reset to June 3, 2027 at 10:30 a.m.',
      'reset Hearing 2027-06-03 10:30',
    ],
    [
      'The suppression hearing set for 3/10/27 at 1:00 is moved to 3/11/27, same time.',
      'reset suppression hearing 2027-03-11 13:00 from 2027-03-10',
    ],
    [
      'The sentencing hearing previously set for 3/4/2027 shall be held on 3/5/2027 at 10:30 a.m.',
      'set sentencing hearing 2027-03-05 10:30 from 2027-03-04',
    ],
    [
      "On the government's unopposed motion, the jury trial set for 3/8/2027 is stricken and reset to 4/5/2027 at 09:30 AM.",
      'reset jury trial 2027-04-05 09:30 from 2027-03-08',
    ],
    [
      'Upon motion of the defendant, sentencing set for 3/8/2027 is continued to 4/5/2027 at 9:00 AM.',
      'continued sentencing 2027-04-05 09:00 from 2027-03-08',
    ],
    [
      'Due to a conflict with a trial, the status conference set for 3/8/2027 is reset to 3/9/2027 at 10:00 AM.',
      'reset status conference 2027-03-09 10:00 from 2027-03-08',
    ],
    ['The Clerk is directed to cancel the March 21, 2027 hearing.', 'vacated hearing 2027-03-21'],
    [
      'Notice of Hearing: this case is set for JURY SELECTION & TRIAL on 5/10/2027 at 9:30 AM.',
      'set JURY SELECTION & TRIAL 2027-05-10 09:30',
    ],
    ['ORDER, Trial in this matter shall commence on May 24, 2027 at 9:30 a.m.', 'set Trial 2027-05-24 09:30'],
  ])('%s', (entry, reading) => {
    expect(told(entry)).toEqual([reading])
  })

  test('a hearing held and continued is a record and a new day', () => {
    expect(told('Minute entry: Status hearing held and continued to 4/5/2027 at 9:45 AM.')).toEqual([
      'held Status hearing 2027-03-01',
      'continued Status hearing 2027-04-05 09:45',
    ])
  })

  test('two hearings moved in one sentence take their days in turn', () => {
    expect(
      told(
        'The Status Conference set for 3/10/2027 and the Jury Trial set for 3/22/2027 are continued to 5/5/2027 at 9:00 AM and 5/17/2027 at 8:30 AM, respectively.',
      ),
    ).toEqual([
      'continued Status Conference 2027-05-05 09:00 from 2027-03-10',
      'continued Jury Trial 2027-05-17 08:30 from 2027-03-22',
    ])
  })

  test('without a new day the old one is off: continued, no date', () => {
    expect(
      told(
        'The pretrial conference set for May 11, 2027, at 9:30 a.m. and the trial set for June 1, 2027, are CONTINUED to be reset.',
      ),
    ).toEqual(['continued pretrial conference from 2027-05-11', 'continued trial from 2027-06-01'])
  })

  test('a change of courtroom alone keeps day and hour', () => {
    expect(
      read('Sentencing set for 3/8/2027 at 10:00 AM has been moved to Courtroom 12 before Judge Mara Quill.'),
    ).toMatchObject([{ action: 'reset', date: '2027-03-08', time: '10:00', location: 'Courtroom 12' }])
  })
})

describe('an entry that cancels a hearing', () => {
  test.each([
    ['The 3/10/2027 motion hearing is vacated.', 'vacated motion hearing 2027-03-10'],
    [
      'The Jury Trial set for 3/15/2027 before Judge Mara Quill is stricken from the calendar.',
      'vacated Jury Trial 2027-03-15',
    ],
    [
      'NOTICE canceling Case Management Hearing scheduled for 3/11/2027',
      'vacated Case Management Hearing 2027-03-11',
    ],
    ['The conference scheduled for 3/8/2027 is adjourned sine die.', 'vacated conference 2027-03-08'],
    ['The Court strikes the status conference of 3/9/2027.', 'vacated status conference 2027-03-09'],
    [
      'NOTICE of Cancellation: Status Conference set for 3/8/2027 at 10:00 AM.',
      'vacated Status Conference 2027-03-08',
    ],
    [
      'The motion for leave, scheduled for hearing on 3/15/27, is taken under submission. Accordingly, the hearing date is vacated.',
      'vacated Motion Hearing 2027-03-15',
    ],
    ['Bond exoneration hearing is vacated as to Ada Roe.', 'vacated Bond exoneration hearing'],
  ])('%s', (entry, reading) => {
    expect(told(entry)).toEqual([reading])
  })

  test('a cancelled hearing and a new one of another kind stay two', () => {
    expect(
      told(
        'The change of plea hearing set for March 8, 2027, at 3:00 p.m. is CANCELED, and a status conference is SET for March 22, 2027 at 3:00 p.m.',
      ),
    ).toEqual(['vacated change of plea hearing 2027-03-08', 'set status conference 2027-03-22 15:00'])
  })
})

describe('a hearing that keeps its day and goes by other means', () => {
  test.each([
    ['The status conference set for March 8, 2027 at 10:00 a.m. will now be held via Zoom.', 'zoom', '10:00'],
    [
      'TEXT ORDER converting the in-person conference on 3/8/2027 at 10:00 AM to a telephone conference.',
      'telephone',
      '10:00',
    ],
    [
      'The sentencing hearing scheduled for 3/8/2027 at 2:00 PM will proceed by videoconference.',
      'video',
      '14:00',
    ],
    ['The March 8, 2027 pretrial conference is changed to a telephone conference.', 'telephone', null],
  ])('%s', (entry, remote, time) => {
    expect(read(entry)).toMatchObject([{ action: 'remote', date: '2027-03-08', time, remote }])
  })
})

describe('the record of a hearing', () => {
  test.each([
    [
      'Minute Entry for proceedings held before Judge Mara Quill: Sentencing as to Ada Roe held on 2/26/2027.',
      'held Sentencing 2027-02-26',
    ],
    [
      'Minute Entry for proceedings held before Judge Mara Quill on 2/26/2027: Telephone Conference.',
      'held Telephone Conference 2027-02-26',
    ],
    [
      'Minute Entry for proceedings held before Judge Mara Quill: Held INITIAL PRETRIAL CONFERENCE on 2/26/2027.',
      'held INITIAL PRETRIAL CONFERENCE 2027-02-26',
    ],
    [
      'MINUTES before Judge Quill sentencing Ada Roe (1) count(s) 1, 2. 36 MONTHS PROBATION.',
      'held sentencing 2027-03-01',
    ],
    ['Hearing Held on 2-26-2027 re motion for relief.', 'held Hearing 2027-02-26'],
  ])('%s', (entry, reading) => {
    expect(told(entry)).toEqual([reading])
  })

  test('minutes without a day take the filing day and say so; no filing day, no day', () => {
    const entry = 'MINUTE entry before the Honorable Mara Quill: Fairness hearing held.'
    expect(read(entry)).toMatchObject([{ action: 'held', date: '2027-03-01', impliedDate: true }])
    expect(read(entry, null)).toMatchObject([{ action: 'held', date: null }])
  })

  test('a hearing not held leaves no record', () => {
    expect(told('Hearing on sentencing scheduled for 2/26/2027 was not held.')).toEqual([])
  })
})
