import { fold, isWhole, type Letters, occurrences, type Span, withPlainDigits } from './letters.ts'
import { isOrdinary } from './ordinary-words.ts'

/** Digits with at most a few spaces or marks between them, as telephone and card numbers are written. */
export function digitRuns(text: string, least: number): readonly (Span & { readonly digits: string })[] {
  const run = new RegExp(String.raw`\d(?:[\s().\-–—/+·]{0,3}\d){${least - 1},}`, 'g')
  return Array.from(withPlainDigits(text).matchAll(run), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
    digits: found[0].replaceAll(/\D/g, ''),
  }))
}

/** A telephone number with or without its country and area codes, however it is grouped. */
export function telephones(letters: Letters, value: string): readonly Span[] {
  const digits = withPlainDigits(value).replaceAll(/\D/g, '')
  if (digits.length < 7) return []
  const [national, local] = [digits.slice(-10), digits.slice(-7)]
  return digitRuns(letters.text, 7).filter((run) => run.digits.includes(national) || run.digits === local)
}

/** An identity number with or without its letters, however it is grouped. */
export function identityNumbers(letters: Letters, value: string): readonly Span[] {
  const whole = fold(value)
  const digits = whole.replaceAll(/\D/g, '')
  const bare =
    digits.length >= 6 ? digitRuns(letters.text, 6).filter((run) => run.digits.includes(digits)) : []
  if (whole.length < 4) return bare
  return [...occurrences(letters, whole).filter((span) => isWhole(letters, span)), ...bare]
}

/** An e-mail address, also with its marks in words or left out; and what stands before its @ when that is telling. */
export function mailAddresses(letters: Letters, value: string): readonly Span[] {
  const [name = '', domain = ''] = value.trim().split('@')
  const names = [name, name.replaceAll('.', ' dot ')].map(fold)
  const domains = [domain, domain.replaceAll('.', ' dot ')].map(fold).filter((each) => each !== '')
  const whole = names.flatMap((n) => domains.flatMap((d) => [n + d, `${n}at${d}`]))
  const local = fold(name)
  const telling = local.length >= 5 && !isOrdinary(local) ? [local] : []
  return [
    ...whole.flatMap((needle) => occurrences(letters, needle)),
    ...telling.flatMap((needle) => occurrences(letters, needle).filter((span) => isWhole(letters, span))),
  ]
}
