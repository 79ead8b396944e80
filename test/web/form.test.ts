import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checkForm } from '../../src/web/form.ts'

const Form = v.object({
  state: v.picklist(['open', 'done']),
  title: v.pipe(v.string(), v.nonEmpty('Enter what is due')),
})
const errors = (given: Record<string, string>) => {
  const form = checkForm(Form, given)
  return form.ok ? [] : form.errors
}

describe('a form that does not fit is answered in words, beside the field', () => {
  test('a choice that nobody made, which a browser does not even send', () => {
    expect(errors({ title: 'Brief' })).toEqual([{ field: 'state', message: 'Give an answer' }])
  })
  test('a choice that is not offered', () => {
    expect(errors({ title: 'Brief', state: 'lost' })).toEqual([
      { field: 'state', message: 'Choose one of the answers that are offered' },
    ])
  })
  test('a field with words of its own keeps them', () => {
    expect(errors({ title: '', state: 'open' })).toEqual([{ field: 'title', message: 'Enter what is due' }])
  })
})
