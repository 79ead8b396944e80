import { describe, expect, test } from 'vitest'
import { triggersOfHearing } from '../../src/law/hearing-triggers.ts'
import { triggersInName } from '../../src/law/hearing-kind.ts'

const trial = ['trial-start', 'proceeding-begins']

describe('what the name of a hearing sets running', () => {
  test.each([
    'Jury Trial',
    'Bench trial',
    'Trial',
    'Retrial',
    'Jury Retrial',
    'Jury Selection',
    'Jury Selection and Trial',
    'Jury Selection/Jury Trial',
    'Jury Trial Day 1',
    'Jury Trial (3 days)',
    'Trial by Judge Alone',
  ])('a trial begins at “%s”', (name) => {
    expect(triggersInName(name)).toEqual(trial)
  })

  test.each([
    'Plea and Trial Preparation Hearing',
    'PTPH',
    'Pre-Trial Review',
    'Pre Trial Hearing',
    'Pretrial Conference',
    'Final Pretrial Conference',
    'Trial Readiness Conference',
    'Trial Setting Conference',
    'Trial Setting',
    'Trial Management Conference',
    'Trial Status Conference',
    'Trial Call',
    'Calendar Call',
    'Trial Assignment',
    'Trial Directions',
    'Trial Review',
    'Jury Trial Day 3',
    'Trial Continuation',
    'Trial Resumes',
    'Committal for Trial',
    'Sending for Trial',
    'Mode of Trial Hearing',
    'Fitness to Stand Trial',
    'Waiver of Jury Trial',
    'Speedy Trial Hearing',
    'Post-Trial Hearing',
    // Jury selection to some, an argument on evidence to others: a person has to say which.
    'Voir Dire',
    'Mention',
    'Committal',
    'Committal Hearing',
    'Ground Rules Hearing',
    'Mistrial Hearing',
    'Status re Trial',
    'Trial Workshop',
    'Trial/Status Conference',
    // At an arraignment a plea of not guilty is taken, as a rule.
    'Arraignment and Plea',
    'Bond Exoneration Hearing',
    'Plea Withdrawal Hearing',
    'Status Conference or Change of Plea',
    'First Appearance',
    'Initial Appearance',
    'Arraignment',
    'Status Conference',
    'Daubert Hearing',
    'Evidentiary Hearing',
    'Sentencing Status Conference',
    'Presentence Conference',
    'Resentencing',
    'Revocation of Supervised Release Hearing',
    'Plea Deadline',
    'Motions Deadline',
    'Hearing',
    '',
  ])('nothing is read into “%s”', (name) => {
    expect(triggersInName(name)).toEqual([])
  })

  test.each([
    ['Sentencing', ['sentencing']],
    ['Sentencing Hearing', ['sentencing']],
    ['For Sentence', ['sentencing']],
    ['Change of Plea', ['plea-hearing']],
    ['Sentence With PSR', ['sentencing']],
    ['Change of Plea and Sentencing', ['plea-hearing', 'sentencing']],
    ['Plea Hearing', ['plea-hearing']],
    ['Re-Arraignment', ['plea-hearing']],
    ['Detention Hearing', ['release-hearing']],
    ['Bail Review', ['release-hearing']],
    ['Motion Hearing', ['motion-hearing']],
    ['Motion in Limine Hearing', ['motion-hearing']],
    ['Motion for New Trial', ['motion-hearing']],
    ['Motion Hearing/Trial Setting', ['motion-hearing']],
    ['Suppression Hearing', ['motion-hearing']],
    ['Preliminary Hearing', ['preliminary-hearing']],
    ['Preliminary Inquiry', ['preliminary-hearing']],
    ['Preliminary and Detention Hearing', ['preliminary-hearing', 'release-hearing']],
  ] as const)('“%s” is read as %j', (name, expected) => {
    expect(triggersInName(name)).toEqual(expected)
  })

  test('what a person said goes before the name, also where she said that nothing runs from it', () => {
    expect(triggersOfHearing({ type: 'Voir Dire', setsRunning: ['trial-start'] })).toEqual(['trial-start'])
    expect(triggersOfHearing({ type: 'Jury Trial', setsRunning: [] })).toEqual([])
    expect(triggersOfHearing({ type: 'Jury Trial', setsRunning: null })).toEqual(trial)
  })
})
