import * as v from 'valibot'

const hidden = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u
const hiddenButBreaks =
  /[^\P{Cc}\n\t]|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u
const remedy = 'Remove the invisible character (a control or text-direction mark), then try again'

/** One line of text a person typed: trimmed, of at least one character, without control or direction marks. */
export function line(max: number, missing = 'Enter a value') {
  return v.pipe(
    v.string(missing),
    v.trim(),
    v.nonEmpty(missing),
    v.maxLength(max, `Use ${max} characters or fewer`),
    v.check((text) => !hidden.test(text), remedy),
  )
}

/** The same, but may be left empty. */
export function optionalLine(max: number) {
  return v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.maxLength(max, `Use ${max} characters or fewer`),
    v.check((text) => !hidden.test(text), remedy),
  )
}

/** Several lines of text, may be empty; line breaks become `\n`. */
export function prose(max: number) {
  return v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
    v.maxLength(max, `Use ${max} characters or fewer`),
    v.check((text) => !hiddenButBreaks.test(text), remedy),
  )
}

/** The version of what was read when editing began. */
export const version = v.pipe(
  v.number('This is out of date. Open it again'),
  v.integer('This is out of date. Open it again'),
  v.minValue(0, 'This is out of date. Open it again'),
)

/** An identifier made by whoever sends, so that sending it twice is one act: a page when it shows the form, a program. */
export const formId = v.pipe(
  v.string('This form is out of date. Open it again'),
  v.regex(/^[0-9a-hjkmnp-tv-z]{20}$/, 'This form is out of date. Open it again'),
)

/** A tick box: `on` when ticked, absent when not. */
export const ticked = v.optional(v.boolean(), false)

/** A field that can be sent any number of times, such as a group of tick boxes. */
export function several<T extends v.GenericSchema>(item: T) {
  return v.optional(v.array(item), [])
}

/** A list of lines: a program sends the list, a form one text with an item a line. */
export function lines<T extends v.GenericSchema<string, unknown>>(item: T) {
  return v.pipe(
    v.optional(v.union([v.array(v.string()), v.string()]), []),
    v.transform((given) => (typeof given === 'string' ? given.split('\n') : given)),
    v.transform((given) => given.map((one) => one.trim()).filter((one) => one !== '')),
    v.array(item),
  )
}
