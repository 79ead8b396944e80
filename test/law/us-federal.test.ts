import { describe, expect, test } from 'vitest'
import { jurisdiction as federal } from '../../src/jurisdictions/us-federal/jurisdiction.ts'
import type { Charge } from '../../src/law/charge.ts'
import type { Provision } from '../../src/law/provision.ts'

const provisions: readonly Provision[] = federal.provisions
const charges: readonly Charge[] = federal.charges

function provision(id: string): Provision {
  const found = provisions.find((one) => one.id === `us-federal/${id}`)
  if (!found) throw new Error(`no provision ${id}`)
  return found
}

function charge(id: string): Charge {
  const found = charges.find((one) => one.id === `us-federal/${id}`)
  if (!found) throw new Error(`no charge ${id}`)
  return found
}

describe('a two-way link for a child of fifteen in a federal trial', () => {
  const link = provision('closed-circuit')
  test('is asked for by the government, the child’s attorney or the guardian ad litem, a week before trial', () => {
    expect(link.whoMayAsk).toHaveLength(3)
    expect(link.when).toEqual({ rules: ['D-CCTV'] })
    const [rule] = federal.deadlineRules.filter(({ key }) => key === 'D-CCTV')
    expect(rule?.counts).toMatchObject({ offset: 7, unit: 'days', direction: 'before', from: 'trial-start' })
  })
  test('needs one of four grounds, and an expert for that of trauma', () => {
    expect(link.show.join()).toContain('substantial likelihood, established by expert testimony')
  })
  test('relays the defendant’s image into the child’s room', () => {
    expect(link.order).toContain('the defendant’s image and the judge’s voice relayed into the room')
  })
})

describe('what no federal statute gives', () => {
  test.each([['screen'], ['remote-adult'], ['facility-dog'], ['adult-support']])(
    '%s is by order alone, and never said to be a right',
    (id) => {
      expect(provision(id)).toMatchObject({ gives: 'order' })
    },
  )
  test('a screen and the remote testimony of an adult were seen in summaries, and say so', () => {
    expect(provision('screen').source.read).toBe('summary')
    expect(provision('remote-adult').source.read).toBe('summary')
  })
})

test('every age of section 3509 is under 18, and what a birthday changes is left open', () => {
  const aged = provisions.flatMap(({ age, source }) => (age ? [{ age, cite: source.cite }] : []))
  expect(aged.length).toBeGreaterThan(5)
  expect(aged.every(({ age, cite }) => age.under === 18 && cite.includes('§ 3509'))).toBe(true)
  expect(new Set(aged.map(({ age }) => age.onBirthday))).toEqual(new Set(['unsettled']))
})

describe('penalties by the age of the person trafficked', () => {
  test('under 14, or by force, fraud or coercion: at least 15 years', () => {
    expect(charge('1591m').penalty).toContain('Under 14: at least 15 years')
    expect(charge('1591f').penalty).toBe('At least 15 years, up to life')
  })
  test('14 to 17 without force, fraud or coercion: at least 10 years, for who benefits from the venture too', () => {
    for (const id of ['1591m', '1591v']) expect(charge(id).penalty).toMatch(/14 to 17.*at least 10 years/)
  })
})

test('advertising needs knowledge, never recklessness, of age and of the means', () => {
  for (const id of ['1591m', '1591f', '1591v'])
    expect(JSON.stringify(charge(id).elements)).toMatch(/advertising(: knew|, which needs knowledge)/)
})

test('an attempt has no count of documents, a conspiracy none of involuntary servitude', () => {
  expect(charge('1594a').elements[0]?.says).toContain('§ 1592 is not in the list')
  expect(charge('1594b').elements[0]?.says).toContain('§ 1584 is not in the list')
})
