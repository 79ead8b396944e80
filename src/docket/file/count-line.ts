import type { DocketCount } from './docket.ts'
import { statuteCites } from './statute-cites.ts'

const one = String.raw`\d{1,4}[a-z]{0,6}`
const someNumbers = new RegExp(
  String.raw`(?<!\s)\s*\((${one}(?:-${one})?(?:\s*[,&]\s*${one}(?:-${one})?)*)\)$`,
)
const mostInARange = 500

/** Reads a line of counts: `18:1591(a)(1) Sex trafficking(2-4)` is counts 2, 3 and 4 of one charge. */
export function countLine(
  line: string,
  status: DocketCount['status'],
  disposition: string | null,
): DocketCount {
  const number = someNumbers.exec(line)?.[1] ?? ''
  const statuteString = line.replace(someNumbers, (found) => found.trim())
  const charge = line.replace(someNumbers, '')
  return {
    number,
    numbers: spelledOut(number),
    statuteString,
    cites: statuteCites(charge),
    status,
    disposition,
  }
}

/** `1s-3s, 5` is 1s, 2s, 3s and 5; the letters mark superseding and reinstated counts. */
function spelledOut(number: string): readonly string[] {
  return number
    .split(/(?<!\s)\s*[,&]\s*/)
    .filter(Boolean)
    .flatMap(rangeOf)
}

function rangeOf(span: string): readonly string[] {
  const [, first = '', mark = '', last = '', lastMark = ''] = /^(\d+)([a-z]*)-(\d+)([a-z]*)$/.exec(span) ?? []
  const length = Number(last) - Number(first) + 1
  if (first === '' || mark !== lastMark || length < 1 || length > mostInARange) return [span]
  return Array.from({ length }, (_, i) => `${Number(first) + i}${mark}`)
}
