import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { toUnicodeSet } from 'regexp-ast-analysis'
import { roundsOf } from './rounds.ts'

/**
 * Whether a text can go round and come back to where it was by two ways, as `aa` does in `(a+)+`, `(a|aa)+` and
 * `(a?b?)*`. Where what follows does not match, all of the ways are tried, and each round doubles them.
 *
 * Each place where a character is taken is a node, each step from one to the next an edge; two ways are a step that is
 * there twice, or a walk of two through the same characters that parts and meets again. A group repeated three times
 * or more counts as repeated without end: nine ways over nine are too many too. Assertions are taken to hold.
 */
export function goesRoundTwoWays(source: string, flags: string): boolean {
  const { places, steps } = stepsOf(source, flags)
  const round = roundsOf([...places.keys()], (from) => [...(steps[from]?.keys() ?? [])])
  const within = (from: number): readonly number[] =>
    [...(steps[from]?.keys() ?? [])].filter((to) => round.get(to) === round.get(from))
  const isThereTwice = steps.some((to, from) => within(from).some((one) => (to.get(one) ?? 0) > 1))
  return isThereTwice || partAndMeet(places, within)
}

type Characters = ReturnType<typeof toUnicodeSet>['chars']
type Piece = {
  readonly canBeEmpty: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}
const nothing: Piece = { canBeEmpty: true, first: [], last: [] }

/** The places of an expression, and how often each step between two of them is there. */
function stepsOf(source: string, flagged: string) {
  const parser = new RegExpParser()
  const flags = parser.parseFlags(flagged)
  const { unicode, unicodeSets } = flags
  const places: Characters[] = []
  const steps: Map<number, number>[] = []

  const link = (from: Piece, to: Piece): void => {
    for (const a of from.last) for (const b of to.first) steps[a]?.set(b, (steps[a]?.get(b) ?? 0) + 1)
  }
  const inTurn = (a: Piece, b: Piece): Piece => {
    link(a, b)
    return {
      canBeEmpty: a.canBeEmpty && b.canBeEmpty,
      first: a.canBeEmpty ? [...a.first, ...b.first] : a.first,
      last: b.canBeEmpty ? [...a.last, ...b.last] : b.last,
    }
  }
  const oneOf = (alternatives: readonly AST.Alternative[]): Piece => {
    const pieces = alternatives.map(({ elements }) => elements.map(piece).reduce(inTurn, nothing))
    return {
      canBeEmpty: pieces.some(({ canBeEmpty }) => canBeEmpty),
      first: pieces.flatMap(({ first }) => first),
      last: pieces.flatMap(({ last }) => last),
    }
  }
  const repeated = ({ element, min, max }: AST.Quantifier): Piece => {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup'
    if (max > (isGroup ? 2 : 8)) {
      const again = piece(element)
      link(again, again)
      return min === 0 ? { ...again, canBeEmpty: true } : again
    }
    // `a{1,3}` is `a(a(a)?)?`.
    const from = (time: number): Piece => {
      const rest = time < max ? inTurn(piece(element), from(time + 1)) : nothing
      return time < min ? rest : { ...rest, canBeEmpty: true }
    }
    return from(0)
  }
  const piece = (element: AST.Element | AST.QuantifiableElement): Piece => {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return oneOf(element.alternatives)
      case 'Quantifier':
        return repeated(element)
      case 'Assertion':
        // What it looks at are steps of their own, apart from the rest.
        if ('alternatives' in element) oneOf(element.alternatives)
        return nothing
      case 'Backreference':
        return nothing
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const place = places.push(toUnicodeSet(element, flags).chars) - 1
        steps.push(new Map())
        return { canBeEmpty: false, first: [place], last: [place] }
      }
      default:
        return element satisfies never
    }
  }
  oneOf(parser.parsePattern(source, undefined, undefined, { unicode, unicodeSets }).alternatives)
  return { places, steps }
}

/** Two set out from one place and, by the same characters, come back to one place, having been at two. */
function partAndMeet(places: readonly Characters[], within: (from: number) => readonly number[]): boolean {
  const share = (a: number, b: number): boolean => {
    const [one, other] = [places[a], places[b]]
    return a === b || (one !== undefined && other !== undefined && !one.isDisjointWith(other))
  }
  const pair = (a: number, b: number): number => a * places.length + b
  const apart = (both: number): boolean => Math.floor(both / places.length) !== both % places.length
  const steps = new Map<number, readonly number[]>()
  const met = new Set([...places.keys()].filter((a) => within(a).length > 0).map((a) => pair(a, a)))
  for (const both of met) {
    const [ones, others] = [within(Math.floor(both / places.length)), within(both % places.length)]
    const next = ones.flatMap((a) => others.filter((b) => share(a, b)).map((b) => pair(a, b)))
    steps.set(both, next)
    for (const one of next) met.add(one)
  }
  const round = roundsOf([...met], (both) => steps.get(both) ?? [])
  const together = new Set([...met].filter((both) => !apart(both)).map((both) => round.get(both)))
  return [...met].some((both) => apart(both) && together.has(round.get(both)))
}
