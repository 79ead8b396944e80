import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../src/leaks/leak-check.ts'

const vault = (
  [
    { kind: 'legal name', value: 'Jacinta Maribel Quiñonez-Ward' },
    { kind: 'other name', value: 'Kestrella' },
    { kind: 'birth date', value: '2011-03-09' },
    { kind: 'telephone', value: '+1 (619) 555-7788' },
    { kind: 'e-mail', value: 'jacinta.q11@mailbox.example' },
    { kind: 'address', value: '4410 Larkspur Lane, Apt 3, El Paso, TX 79901' },
    { kind: 'identity number', value: 'A 219-876-543' },
  ] as const
).map((value) => ({ witnessId: 'w', reference: 'W-3', ...value }))

const publicTexts = ['Robert Ward', 'United States v. Ward', '500 Harbor Street, El Paso, TX 79901']
const at = (text: string) => [{ stream: 'part 0', where: 'Motion, paragraph 4', text }]
const hits = (text: string) => leaksIn(at(text), vault, publicTexts)

const frames: readonly (readonly [string, string])[] = [
  ['On that day ', ' spoke to the coordinator about the room.'],
  ['', ' is the person whom Count One names.'],
  ['The declaration (', ') was filed under seal on August 28, 2026.'],
  ['See Government Exhibit 2: ', ''],
]

/** Each value in every dress it might come in. */
const disguises: readonly string[] = [
  'Jacinta Maribel Quiñonez-Ward',
  'JACINTA QUINONEZ',
  'jacinta quinonez-ward',
  'Quiñonez, Jacinta',
  'Quinonez-Ward, J.',
  'J. Quiñonez',
  'J. M. Quiñonez-Ward',
  'Jacinta Q.',
  'Jacinta M. Ward',
  'Jacinta’s',
  'Quiñonez',
  'Quin\u0303onez',
  'Qui-\nñonez',
  'Quin\u00adonez',
  'Q u i n o n e z',
  'JacintaWard',
  'jacinta_ward',
  'Ja cin ta Qui no nez',
  'Jacinta\nMaribel\nQuiñonez',
  'Kestrella',
  'KESTRELLA',
  'kes-\ntrella',
  '2011-03-09',
  '3/9/2011',
  '03/09/11',
  '9.3.2011',
  'March 9, 2011',
  'Mar. 9, 2011',
  '9 March 2011',
  'the 9th day of March, 2011',
  'March ninth, 2011',
  '9 de marzo de 2011',
  '20110309',
  '(619) 555-7788',
  '619.555.7788',
  '6195557788',
  '+1 619 555 7788',
  '555-7788',
  '６１９-５５５-７７８８',
  'jacinta.q11@mailbox.example',
  'JACINTA.Q11 (at) mailbox (dot) example',
  'jacinta dot q11 at mailbox dot example',
  'jacinta.q11',
  '4410 Larkspur Lane',
  '4410 LARKSPUR LN.',
  'Larkspur Lane',
  'Larkspur',
  'Lane Larkspur 4410',
  'A219876543',
  'A-219-876-543',
  '219 876 543',
]

describe('an identity value is found in every dress', () => {
  test.each(disguises)('%s', (dress) => {
    for (const [before, after] of frames) expect(hits(before + dress + after)).not.toEqual([])
  })

  test('wherever it stands in ordinary text', () => {
    const words = fc.array(
      fc.constantFrom('the', 'court', 'room', 'and', 'Exhibit', 'witness', 'on', 'testimony', 'of', 'order'),
      { minLength: 0, maxLength: 30 },
    )
    fc.assert(
      fc.property(words, fc.constantFrom(...disguises), words, (before, dress, after) => {
        expect(hits([...before, dress, ...after].join(' '))).not.toEqual([])
      }),
    )
  })

  test('any name of two rare words, in any order, case and joint', () => {
    const word = fc
      .array(fc.constantFrom(...'bcdfghjklmnprstvz'.split('')), { minLength: 3, maxLength: 5 })
      .map((letters) => letters.flatMap((letter, i) => [letter, 'aeiou'.charAt(i % 5)]).join(''))
    const joint = fc.constantFrom(' ', '  ', '\n', '-', ', ', '_', '', '. ', '\u00a0')
    const dress = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace(/a/g, 'á'),
      (text: string) => text.replace(/\b\w/g, (letter) => letter.toUpperCase()),
    )
    fc.assert(
      fc.property(word, word, joint, dress, fc.boolean(), (a, b, between, put, swapped) => {
        fc.pre(a !== b)
        const values = [{ witnessId: 'w', reference: 'W-1', kind: 'legal name' as const, value: `${a} ${b}` }]
        const written = put(swapped ? b + between + a : a + between + b)
        expect(leaksIn(at(`It was said that ${written} came.`), values, [])).not.toEqual([])
      }),
    )
  })

  test('split over two paragraphs', () => {
    const places = ['It was Jac', 'inta Quiño', 'nez who spoke'].map((text, i) => ({
      stream: 'part 0',
      where: `paragraph ${i + 1}`,
      text,
    }))
    expect(leaksIn(places, vault, [])).not.toEqual([])
  })
})

describe('what is written everywhere is no leak', () => {
  test.each([
    'On March 10, 2011 the law changed, and on September 14, 2026 the trial begins at 9:30 AM.',
    'See Maryland v. Craig, 497 U.S. 836 (1990); 18 U.S.C. § 3509(b)(1)(B)(ii); No. 24-1159 (U.S. Nov. 24, 2025).',
    'Case No. 3:26-cr-04417, docket entry 219, pages 876 to 1043.',
    'J.Q. is a minor; Minor Victim 1, W-3 and J.M.Q. are references.',
    'Robert Ward is charged in Count 1. Ward’s counsel has an office at 500 Harbor Street, El Paso, TX 79901.',
    'The witness moved forward; the ward of the court may larks and lanes.',
  ])('%s', (text) => {
    expect(hits(text)).toEqual([])
  })

  const named = (value: string) => [{ witnessId: 'w', reference: 'W-1', kind: 'legal name' as const, value }]
  test.each([
    ['Will May', 'The Court will hear the motion in May 2026. Will the witness speak? She may.'],
    ['Grace Court', 'By the grace of the Court, and as the Court orders, the District Court sits.'],
    ['Mark Price', 'The clerk will mark it. The price is high. On the mark.'],
    ['Hope Grant', 'We hope the Court will grant it. GRANTED. Hope is not enough.'],
    ['An Do', 'An order to do so and others; do not.'],
    ['Summer Day', 'On that day in summer. Summer is near. Day one.'],
  ])('the name %s, where only its words occur', (name, text) => {
    expect(leaksIn(at(text), named(name), [])).toEqual([])
  })
  test.each([
    ['Will May', 'Then Will spoke to the coordinator.'],
    ['Will May', 'WILL MAY was there.'],
    ['Hope Grant', 'The declaration of Hope says so.'],
    ['Grace Court', 'It was G. Court who said so.'],
    ['Li Na', 'They asked Li about it.'],
  ])('but the name %s where it is used as one', (name, text) => {
    expect(leaksIn(at(text), named(name), [])).not.toEqual([])
  })
})

describe('what Rule 49.1 redacts is found in anyone’s', () => {
  test.each([
    'Her number is 123-45-6789.',
    'Taxpayer 12-3456789.',
    'He was born on April 2, 1988.',
    'DOB 04/02/1988',
    'account number 004412389',
    'card 4111 1111 1111 1111',
    'She lives at 77 Orchard Hill Road in Laredo.',
  ])('%s', (text) => {
    expect(leaksIn(at(text), [], [])).not.toEqual([])
  })
  test.each([
    'The last four digits are 6789.',
    'He was born in 1988.',
    'account ending in 2389',
    'She lives in Laredo, Texas.',
    'Paragraphs 4 to 9, Exhibit 2, pages 10-12; 88 Harbor Plaza.',
    '2026 United States District Court',
  ])('but not: %s', (text) => {
    expect(leaksIn(at(text), [], [])).toEqual([])
  })
})

describe('a hit', () => {
  test('says where and whose, and never shows the value', () => {
    const found = hits(
      'At 4410 Larkspur Lane Jacinta Quiñonez spoke, reached at 619-555-7788, about the room.',
    )
    expect(found.map(({ what }) => what)).toEqual(['address of W-3', 'legal name of W-3', 'telephone of W-3'])
    expect(found.every(({ where }) => where === 'Motion, paragraph 4')).toBe(true)
    expect(JSON.stringify(found)).not.toMatch(/Larkspur|Jacinta|Qui|7788/)
    expect(found[1]?.around).toContain('spoke, reached at █████')
  })
})
