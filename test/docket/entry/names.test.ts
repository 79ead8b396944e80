import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const names = [
  'Trial Readiness Conference',
  'Trial Preparation Conference',
  'Final Trial Preparation Conference',
  'Trial Setting Conference',
  'Trial Management Conference',
  'Trial Status Conference',
  'Jury Trial Status Conference',
  'Trial Confirmation Hearing',
  'Trial Assignment Conference',
  'Trial Call',
  'Final Pretrial Conference',
  'Pre-Trial Review',
  'Sentencing Status Conference',
  'Sentencing Scheduling Conference',
  'Sentencing Control Date Hearing',
  'Arraignment Status Hearing',
  'Change of Plea Status Conference',
  'Jury Instruction Conference',
  'Ground Rules Hearing',
  'Section 28 Hearing',
]

describe('the whole name of a hearing is read, up to the noun that decides what it is', () => {
  const sayings: readonly ((name: string) => string)[] = [
    (name) => `${name} set for 12/14/2027 at 09:00 AM before Judge Mara Quill.`,
    (name) => `ORDER: The ${name} set for 11/2/2027 is RESET for 12/14/2027 at 9:00 AM.`,
    (name) => `Status Hearing held. ${name} set for 12/14/2027. Jury Trial set for 1/10/2028 at 9:00 AM.`,
    (name) => `The court sets a ${name.toLowerCase()} for 12/14/2027 at 9:00 AM.`,
    (name) => `${name} continued to 12/14/2027 and Jury Trial continued to 1/10/2028.`,
    (name) => `SCHEDULING ORDER: ${name}: 12/14/2027 at 9:00 AM; Jury Trial: 1/10/2028 at 9:00 AM.`,
  ]
  test('whatever the clerk does with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...sayings), (name, saying) => {
        const those = read(saying(name)).filter(({ date }) => date === '2027-12-14')
        expect(those.map(({ type }) => type.toLowerCase())).toEqual([name.toLowerCase()])
      }),
      { numRuns: 500 },
    )
  })
  test('“Minute Entry of” is no part of it, “Entry of Plea” is', () => {
    expect(read('Minute Entry of CHANGE OF PLEA held on 3/1/2027.')[0]?.type).toBe('CHANGE OF PLEA')
    expect(read('Entry of Plea Hearing set for 4/2/2027.')[0]?.type).toBe('Entry of Plea Hearing')
  })
})

describe('one event said twice', () => {
  test('an initial pretrial conference is the clerk’s initial conference of that day', () => {
    expect(
      read(
        'ORDER: The initial pretrial conference is adjourned to April 2, 2027 at 3:00 PM. Initial Conference set for 4/2/2027 at 03:00 PM before Judge Mara Quill.',
      ),
    ).toMatchObject([{ date: '2027-04-02', time: '15:00' }])
  })
  test('a conference that prepares the trial is not the trial', () => {
    expect(
      read(
        'Trial Readiness Conference set for 12/14/2027 at 9:00 AM. Trial set for 12/14/2027 at 9:00 AM.',
      ).map(({ type }) => type),
    ).toEqual(['Trial Readiness Conference', 'Trial'])
  })
})
