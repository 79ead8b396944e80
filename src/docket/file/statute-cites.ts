import { continued, type Section, sectionsOf, written } from './statute-section.ts'

/**
 * The statutes a charge names, written one way: `18:1591(a)(1) and (b)(2)` gives `18 U.S.C. § 1591(a)(1)` and
 * `18 U.S.C. § 1591(b)(2)`. Reads the court system's `18:922G.F`, `18 U.S.C. §§ 1594(c) and 2`, `T.18, U.S.C.` and
 * `Title 18, United States Code, Section 1591`. A charge that prints no statute has none.
 */
export function statuteCites(line: string): readonly string[] {
  const charge = line.slice(0, longestCharge)
  const cites = new Set<string>()
  const codes = new Set<string>()
  title.lastIndex = 0
  for (let head = title.exec(charge); head; head = title.exec(charge)) {
    const list = readList(charge, title.lastIndex, titleOf(head))
    for (const section of list.sections) {
      if (section.coded) codes.add(written(section))
      cites.add(written(section))
    }
    title.lastIndex = list.end
  }
  // `18:1591.F (18:1591(a)(1))`: the clerk's words say what the court system's code leaves open.
  const isOutdone = (code: string) =>
    codes.has(code) && [...cites].some((cite) => cite.startsWith(`${code}(`))
  return [...cites].filter((cite) => !isOutdone(cite))
}

// The longest charge of a real docket has a few hundred characters.
const longestCharge = 4000
const sectionSign = String.raw`(?:(?:§|\bsections?\b|\bsecs?\b\.?|\bss\b\.?)\s*)*`
const usc = String.raw`(?:U\.?\s?S\.?\s?C\.?(?:\s?A\.?)?(?![a-z])|United\s+States\s+Code)`
const cfr = String.raw`(?<regulation>C\.?\s?F\.?\s?R\.?)`
const titleSource = String.raw`(?<![\d$/-]|\d\.)(?:(?:title|T\.?)\s*)?(?<number>\d{1,2})(?:\s*:\s*(?!\d\d\s*[ap]\.?m\b)(?:USC\s*)?(?=\d|§)|,?\s*(?:${usc}|${cfr}),?\s*)${sectionSign}`
const title = new RegExp(titleSource, 'gi')
const titleHere = new RegExp(titleSource, 'iy')
const separator = new RegExp(
  String.raw`\s*(?:(?:,|;|&|\+|/|\band\b|\bor\b|\b(?:as\s+)?enhanced\s+by\b|\bin\s+conjunction\s+with\b)\s*)+${sectionSign}`,
  'iy',
)

type Title = { readonly number: string; readonly regulation: boolean }

function titleOf(head: RegExpExecArray): Title {
  return {
    number: String(Number(head.groups?.['number'])),
    regulation: head.groups?.['regulation'] !== undefined,
  }
}

/** Reads sections from `start` for as long as the list goes on, up to the next title or the charge's own words. */
function readList(charge: string, start: number, of: Title): { sections: Section[]; end: number } {
  const first = sectionsOf(charge, start, of, 'first')
  if (!first) return { sections: [], end: start }
  const sections = [...first.sections]
  let end = first.end
  for (;;) {
    separator.lastIndex = end
    if (!separator.test(charge)) return { sections, end }
    const at = separator.lastIndex
    titleHere.lastIndex = at
    if (titleHere.test(charge)) return { sections, end }
    const last = sections.at(-1)
    const next = (last && continued(charge, at, last)) ?? sectionsOf(charge, at, of, 'further')
    if (!next) return { sections, end }
    sections.push(...next.sections)
    end = next.end
  }
}
