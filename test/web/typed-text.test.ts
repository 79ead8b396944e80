import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checkForm, type Given } from '../../src/web/form.ts'
import { formId, line, lines, several, ticked, version } from '../../src/web/text.ts'
import { CalendarDate } from '../../src/time/calendar-date.ts'

/** One act, read from a form and from a program. */
const Act = v.object({
  id: v.optional(formId),
  version,
  units: v.optional(v.number('Enter a number, such as 20'), 1),
  because: v.optional(v.nullable(line(60))),
  on: v.nullable(CalendarDate),
  isVictim: v.boolean('Choose yes or no'),
  abroad: ticked,
  kinds: several(v.picklist(['hearings', 'needs'])),
  languages: lines(line(60)),
})
type Act = v.InferOutput<typeof Act>

const fromForm = (given: Given) => {
  const form = checkForm(Act, given)
  return form.ok ? form.value : form.errors
}
const least = { version: '3', on: '', isVictim: 'no' }

describe('one schema reads what a form sends and what a program sends', () => {
  test('whatever a program can say, a form says in text, and both are read alike', () => {
    const words = fc.stringMatching(/^[A-Za-z]{1,12}$/)
    const acts = fc.record({
      version: fc.nat(1_000_000),
      units: fc.integer({ min: 0, max: 9999 }),
      because: fc.option(words),
      on: fc.option(fc.constantFrom('2026-09-14', '2028-02-29')),
      isVictim: fc.boolean(),
      abroad: fc.boolean(),
      kinds: fc.subarray(['hearings', 'needs']),
      languages: fc.array(words),
    })
    fc.assert(
      fc.property(acts, (said) => {
        const { abroad, ...rest } = said
        const given: Record<string, string | readonly string[]> = {
          ...(abroad ? { abroad: 'on' } : {}),
          version: String(rest.version),
          units: String(rest.units),
          because: rest.because ?? '',
          on: rest.on ?? '',
          isVictim: rest.isVictim ? 'yes' : 'no',
          ...(rest.kinds.length > 0 ? { kinds: rest.kinds } : {}),
          languages: rest.languages.join('\r\n'),
        }
        expect(fromForm(given)).toEqual(v.parse(Act, said))
      }),
    )
  })
  test('an empty field is null where null has a meaning, and left out where it may be', () => {
    expect(fromForm({ ...least, id: '', units: '', because: ' ' })).toEqual({
      version: 3,
      units: 1,
      because: null,
      on: null,
      isVictim: false,
      abroad: false,
      kinds: [],
      languages: [],
    } satisfies Act)
  })
  test('one tick of several is a list of one', () => {
    expect(fromForm({ ...least, kinds: 'needs' })).toMatchObject({ kinds: ['needs'] })
  })
  test.each([
    [{ units: 'many' }, 'units', 'Enter a number, such as 20'],
    [{ version: '-1' }, 'version', 'This is out of date. Open it again'],
    [{ isVictim: 'toString' }, 'isVictim', 'Choose yes or no'],
    [{ on: 'Monday' }, 'on', 'Enter a date like 2026-09-14'],
  ])(
    'text that is no such value stays, and is refused in the words of the act: %j',
    (wrong, field, message) => {
      expect(fromForm({ ...least, ...wrong })).toContainEqual({ field, message })
    },
  )
})
