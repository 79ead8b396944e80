import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry } from '../../src/docket/entry/read-entry.ts'
import { demoDockets } from '../../src/demo/dockets.ts'
import {
  compareNames,
  type HearingKind,
  hearingKinds,
  isBareName,
  isTrial,
  kindsOf,
  mayOccurOnce,
  meaningsOf,
  triggersInName,
} from '../../src/law/hearing-kind.ts'
import { date } from '../../src/time/calendar-date.ts'

/** Every name that real federal dockets and the demonstration print for a hearing, with what it is. */
const printed = readFileSync(new URL('hearing-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [name: string, kinds: string])

describe('what prepares a trial or a sentencing is neither', () => {
  test.each([
    'Trial Readiness Conference',
    'Trial Preparation Conference',
    'Final Trial Preparation Conference',
    'Trial Management Conference',
    'Trial Status Conference',
    'Trial Confirmation Hearing',
    'Jury Trial Status Conference',
    'TRC',
  ])('“%s” prepares the trial', (name) => {
    expect(kindsOf(name)).toEqual(['trial-readiness'])
    expect(isTrial(name)).toBe(false)
    expect(compareNames(name, 'Jury Trial')).toBe('different')
  })
  test.each([
    'Pretrial Conference',
    'Final Pretrial Conference',
    'Pre-Trial Review',
    'FPTC',
    'Final Conference',
  ])('“%s” is a pretrial conference', (name) => {
    expect(kindsOf(name)).toEqual(['pretrial-conference'])
    expect(compareNames(name, 'Trial')).toBe('different')
  })
  test.each(['Trial Setting', 'Trial Setting Conference', 'TSC', 'Trial Date Setting'])(
    '“%s” fixes the date of the trial',
    (name) => expect(kindsOf(name)).toEqual(['trial-setting']),
  )
  test.each([
    'Sentencing Status Conference',
    'Sentencing Conference',
    'Presentence Conference',
    'Sent. Status Hrg',
  ])('“%s” is no sentencing', (name) => {
    expect(kindsOf(name)).toEqual(['sentencing-conference'])
    expect(triggersInName(name)).toEqual([])
    expect(compareNames(name, 'Sentencing')).toBe('different')
  })
  test.each(['Trial Walkthrough', 'Trial Exhibits', 'Sentencing Memorandum', 'Hearing re Trial'])(
    '“%s” is not known, and nothing runs from it',
    (name) => {
      expect(kindsOf(name)).toEqual(['unknown'])
      expect(isTrial(name)).toBe(false)
      expect(triggersInName(name)).toEqual([])
    },
  )
})

describe('what a name names', () => {
  test.each<[string, readonly HearingKind[]]>([
    ['Change of Plea and Sentencing', ['plea', 'sentencing']],
    ['COP/Sent.', ['plea', 'sentencing']],
    ['Arraignment and Detention Hearing', ['arraignment', 'detention']],
    ['Arrgn & Det. Hrg', ['arraignment', 'detention']],
    ['Status Conference / Motion Hearing', ['status', 'motion']],
    ['Initial Appearance and Arraignment', ['initial-appearance', 'arraignment']],
    ['Preliminary and Detention Hearing', ['preliminary-hearing', 'detention']],
    ['Status and Scheduling Conference', ['status', 'scheduling']],
    ['JS/JT', ['jury-selection', 'trial']],
    // The plea at an arraignment is as a rule one of not guilty.
    ['Arraignment and Plea', ['arraignment']],
    ['A & P', ['arraignment']],
    ['Re-Arraignment', ['plea']],
    ['IA', ['initial-appearance']],
    ['Prelim', ['preliminary-hearing']],
    ['Evid. Hrg', ['evidentiary']],
    ['PTC', ['pretrial-conference']],
    ['Bond Hearing', ['detention']],
    ['Bail Review', ['detention']],
    ['Bond Revocation Hearing', ['detention']],
    ['Bond Exoneration Hearing', ['money-or-property']],
    ['Release of Property Hearing', ['money-or-property']],
    ['Supervised Release Hearing', ['revocation']],
    ['Final Hearing re Revocation of Supervised Release', ['revocation']],
    ['Compassionate Release Hearing', ['sentence-changed']],
    ['Waiver of Jury Trial', ['waiver']],
    ['Change of Plea/Arraignment', ['plea', 'arraignment']],
    ['Motion to Revoke Bond', ['detention']],
    ['Petition to Revoke Supervised Release', ['revocation']],
    ['Admission/Denial Hearing', ['revocation']],
    ['Trial Listing', ['trial-setting']],
    ['Plea in Mitigation', ['sentencing']],
    ['Fitness to Stand Trial', ['competency']],
    ['Hearing on Motion to Withdraw Plea', ['motion']],
    ['Hearing re: Sentencing', ['sentencing']],
    ['Sentencing as to Count 2', ['sentencing']],
    ['Conference re Trial Readiness', ['trial-readiness']],
    ['Status Conference re Trial and Sentencing', ['status']],
    ['Jury Trial Day 3', ['trial-continues']],
    ['Day 1 of Jury Trial', ['trial']],
    ['Trial (Part Heard)', ['trial-continues']],
    ['Plea Deadline', ['last-day']],
    ['Courtroom Hearing', ['hearing']],
    ['Telephone Conference', ['conference']],
    ['', ['unknown']],
  ])('“%s”: %j', (name, kinds) => {
    expect(kindsOf(name)).toEqual(kinds)
  })

  test.each<[string, HearingKind]>([
    ['Plea and Trial Preparation Hearing', 'plea-and-trial-preparation'],
    ['Plea Trial and Preparation Hearing (PTPH)', 'plea-and-trial-preparation'],
    ['Further Case Management Hearing', 'case-management'],
    ['Mention', 'mention'],
    ['To Be Spoken To', 'mention'],
    ['Ground Rules Hearing', 'ground-rules'],
    ['Section 28 Hearing', 'recorded-evidence'],
    ['Special Measures Application', 'special-measures'],
    ['Third Party Records Application', 'records'],
    ['Bail Application', 'detention'],
    ['For Sentence', 'sentencing'],
    ['Committal for Sentence', 'committal'],
    ['Sent for Trial', 'committal'],
    ['Preliminary Inquiry', 'preliminary-hearing'],
    ['Newton Hearing', 'facts-for-sentence'],
    ['Directions (First/Further)', 'directions'],
    ['Voir Dire', 'voir-dire'],
    ['For Trial', 'trial'],
    ['Backer Trial', 'trial'],
  ])('in Commonwealth courts “%s” is %s', (name, kind) => {
    expect(kindsOf(name)).toEqual([kind])
  })
})

describe('whether two names can mean one event', () => {
  test.each([
    ['Bond Hearing', 'Detention Hearing'],
    ['Sentencing', 'SENTENCING HEARING as to Count 2'],
    ['Jury Selection and Trial', 'Jury Trial'],
    ['Pretrial Conference', 'Final Pretrial Conference'],
    ['Hearing', 'Courtroom Hearing'],
    ['Panel hearing', 'PANEL HEARING'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(compareNames(one, other)).toBe('same')
  })
  test.each([
    ['Disposition Hearing', 'Sentencing'],
    ['Disposition Hearing', 'Revocation of Supervised Release Hearing'],
    ['Disposition Hearing', 'Motion Hearing'],
    ['Hearing', 'Sentencing'],
    ['Conference', 'Status Conference'],
    ['Conference', 'Hearing'],
    ['Arraignment', 'Arraignment and Detention Hearing'],
    ['Sentencing', 'Change of Plea and Sentencing'],
    ['Jury Selection', 'Jury Trial'],
    ['Jury Trial Day 3', 'Jury Trial'],
    ['Jury Trial Day 3', 'Jury Trial Day 4'],
    ['Trial Readiness Conference', 'Pretrial Conference'],
    ['Calendar Call', 'Pretrial Conference'],
    ['Initial Pretrial Conference', 'Final Pretrial Conference'],
    ['Voir Dire', 'Jury Selection'],
    ['Hearing', 'Panel Hearing'],
    // A bail hearing, in Canada.
    ['Show Cause Hearing', 'Bail Hearing'],
  ])('“%s” and “%s” could be one', (one, other) => {
    expect(compareNames(one, other)).toBe('could be')
  })
  test.each([
    ['Final Trial Preparation Conference', 'Jury Trial'],
    ['Disposition Hearing', 'Jury Trial'],
    ['Conference', 'Sentencing'],
    ['Status Conference', 'Pretrial Conference'],
    ['Arraignment', 'Sentencing'],
    ['Bond Forfeiture Hearing', 'Bond Hearing'],
    ['Panel Hearing', 'Sentencing'],
    ['Hearing', 'Plea Deadline'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(compareNames(one, other)).toBe('different')
  })
  test('a disposition can be a sentencing, a revocation, a motion or a plea', () => {
    expect(meaningsOf('Disposition Hearing')).toEqual([
      'the disposition of the case',
      'the sentencing',
      'a hearing on a violation of probation or supervised release',
      'a hearing on a motion',
      'a plea of guilty put to the court',
    ])
  })
  test('a case has one trial and one sentencing of a defendant; a bare hearing says nothing of that', () => {
    const names = [
      'Jury Trial',
      'Sentencing',
      'Disposition',
      'Jury Selection',
      'Hearing',
      'Status Conference',
    ]
    expect(names.filter(mayOccurOnce)).toEqual(['Jury Trial', 'Sentencing', 'Disposition', 'Jury Selection'])
  })
})

describe('every name that dockets print', () => {
  test.each(printed)('“%s” is placed: %s', (name, kinds) => {
    expect(kindsOf(name).join(', ')).toBe(kinds)
  })
  test('three of them name something that no row knows', () => {
    expect(printed.filter(([, kinds]) => kinds === 'unknown').map(([name]) => name)).toEqual([
      'Panel hearing',
      'REAFFIRMATION AGREEMENT hearing',
      'hearing on objections',
    ])
  })
  test('so is every name in the dockets of the demonstration', () => {
    const read = demoDockets(date('2026-09-14')).flatMap(({ file, later }) =>
      [file, later ?? file].flatMap((text) => {
        const { docket_entries: entries } = JSON.parse(text) as {
          docket_entries: { description: string; date_filed: string }[]
        }
        return entries.flatMap(
          (one) => readEntry({ text: one.description, dateFiled: one.date_filed }).hearings,
        )
      }),
    )
    const kinds = new Set(read.flatMap(({ type }) => kindsOf(type)))
    expect([...kinds].toSorted()).toEqual([
      'arraignment',
      'detention',
      'evidentiary',
      'motion',
      'plea',
      'pretrial-conference',
      'sentencing',
      'status',
      'trial',
    ])
  })
})

test('every kind that a row points to has a row', () => {
  const pointed = Object.values(hearingKinds).flatMap((row) => [
    ...('mayBe' in row && typeof row.mayBe !== 'string' ? row.mayBe : []),
    ...('partOf' in row ? [row.partOf] : []),
  ])
  expect(pointed.filter((kind) => !(kind in hearingKinds))).toEqual([])
})

// Names built from their grammar, so that the kind is known before they are read.
type Topic = { readonly words: string; readonly heard: HearingKind; readonly planned: HearingKind }
const topics: readonly Topic[] = [
  { words: 'trial', heard: 'trial', planned: 'trial-readiness' },
  { words: 'jury trial', heard: 'trial', planned: 'trial-readiness' },
  { words: 'retrial', heard: 'trial', planned: 'trial-readiness' },
  { words: 'jury selection', heard: 'jury-selection', planned: 'trial-readiness' },
  { words: 'sentencing', heard: 'sentencing', planned: 'sentencing-conference' },
  { words: 'sentence', heard: 'sentencing', planned: 'sentencing-conference' },
  { words: 'change of plea', heard: 'plea', planned: 'plea-conference' },
  { words: 'plea', heard: 'plea', planned: 'plea-conference' },
  { words: 'motion', heard: 'motion', planned: 'motion-conference' },
  { words: 'motion in limine', heard: 'motion-in-limine', planned: 'motion-conference' },
  { words: 'arraignment', heard: 'arraignment', planned: 'status' },
  { words: 'detention', heard: 'detention', planned: 'status' },
  { words: 'bond', heard: 'detention', planned: 'status' },
  { words: 'bail', heard: 'detention', planned: 'status' },
  { words: 'supervised release violation', heard: 'revocation', planned: 'status' },
  { words: 'revocation of probation', heard: 'revocation', planned: 'status' },
  { words: 'competency', heard: 'competency', planned: 'status' },
  { words: 'restitution', heard: 'restitution', planned: 'status' },
  { words: 'forfeiture', heard: 'forfeiture', planned: 'status' },
  { words: 'evidentiary', heard: 'evidentiary', planned: 'status' },
]
const modifiers = [
  'further',
  'continued',
  'telephonic',
  'zoom',
  'video',
  'in-person',
  'in-court',
  'ex parte',
  'sealed',
  'emergency',
  'joint',
  'special',
  'rescheduled',
  'remote',
  'contested',
]
const nouns = ['hearing', 'Hrg', 'hearings', 'proceeding', 'date', '']
const plans = ['status conference', 'Status Conf', 'status hearing', 'status']
const tails = [
  '',
  ' as to Count 2',
  ' as to Jane Roe',
  ' (Zoom)',
  ' by video',
  ' before Judge Roe',
  ' - telephonic',
]
const shown: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.replace(/(^| )([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  (name) => name.replaceAll(' ', '  '),
]
const oneOf = <T>(of: readonly T[]) => fc.constantFrom(...of)
const someModifiers = fc.array(oneOf(modifiers), { maxLength: 3 }).map((list) => list.join(' '))
const spelled = (words: readonly string[], show: (name: string) => string) =>
  show(words.filter((word) => word !== '').join(' '))
const anyPrinted = oneOf(printed.map(([name]) => name))

describe('names built from modifiers, a topic and a noun', () => {
  test('with a neutral noun or none, the topic is what is heard', () => {
    fc.assert(
      fc.property(
        someModifiers,
        oneOf(topics),
        oneOf(nouns),
        oneOf(tails),
        oneOf(shown),
        (before, topic, noun, tail, show) => {
          const name = spelled([before, topic.words, noun], show) + tail
          expect([name, kindsOf(name)]).toEqual([name, [topic.heard]])
        },
      ),
      { numRuns: 2000 },
    )
  })
  test('with a noun that plans or takes stock, it is only what that is about, and nothing runs from it', () => {
    fc.assert(
      fc.property(
        someModifiers,
        oneOf(topics),
        oneOf(plans),
        oneOf(tails),
        oneOf(shown),
        (before, topic, plan, tail, show) => {
          const name = spelled([before, topic.words, plan], show) + tail
          expect([name, kindsOf(name)]).toEqual([name, [topic.planned]])
          expect([name, triggersInName(name), isTrial(name)]).toEqual([name, [], false])
        },
      ),
      { numRuns: 2000 },
    )
  })
  test('two of them joined are both', () => {
    const joins = [' and ', ' & ', '/', ' / ', ', ', '; ']
    fc.assert(
      fc.property(oneOf(topics), oneOf(topics), oneOf(joins), (one, other, join) => {
        const [name, turned] = [one.words + join + other.words, other.words + join + one.words]
        // An arraignment and plea is one thing: the plea taken there is as a rule one of not guilty.
        fc.pre(
          ![one.words, other.words].includes('arraignment') || ![one.words, other.words].includes('plea'),
        )
        expect([name, new Set(kindsOf(name))]).toEqual([name, new Set([one.heard, other.heard])])
        expect([name, compareNames(name, turned)]).toEqual([name, 'same'])
      }),
      { numRuns: 2000 },
    )
  })
  test('“or” leaves it open, and nothing runs from it', () => {
    fc.assert(
      fc.property(oneOf(topics), oneOf(topics), (one, other) => {
        expect(triggersInName(`${one.words} or ${other.words}`)).toEqual([])
      }),
    )
  })
})

describe('for any two names', () => {
  test('the order of comparing does not matter, and a name is the same as itself', () => {
    fc.assert(
      fc.property(anyPrinted, anyPrinted, (one, other) => {
        expect(compareNames(one, other)).toBe(compareNames(other, one))
        expect(compareNames(one, one)).toBe('same')
      }),
      { numRuns: 2000 },
    )
  })
  test('neither case nor spaces nor hyphens nor modifiers change what a name means', () => {
    const written: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => ` ${name.replaceAll(' ', '   ')} `,
      (name) => name.replace(/\b(pre|post)-? ?(?=trial)/gi, '$1-'),
      (name) => name.replace(/(hearing|conference|trial)$/i, '$1s'),
      ...modifiers.map((modifier) => (name: string) => `${modifier} ${name}`),
    ]
    fc.assert(
      fc.property(anyPrinted, anyPrinted, oneOf(written), (one, other, write) => {
        expect([one, kindsOf(write(one))]).toEqual([one, kindsOf(one)])
        expect([one, other, compareNames(write(one), other)]).toEqual([one, other, compareNames(one, other)])
        expect([one, triggersInName(write(one))]).toEqual([one, triggersInName(one)])
      }),
      { numRuns: 2000 },
    )
  })
  test('whatever is typed gets an answer, and a bare name is one that says no kind', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (name) => {
        expect(kindsOf(name).length).toBeGreaterThan(0)
        expect(isBareName(name)).toBe(
          kindsOf(name).every((kind) => kind === 'hearing' || kind === 'conference'),
        )
      }),
    )
  })
  test('a name as long as a page is read in no time', () => {
    const started = performance.now()
    for (const part of ['re a ', 'Trial and ', '(', 'of the ', 'day 2 ']) kindsOf(part.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
