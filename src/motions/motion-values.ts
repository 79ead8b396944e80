import type { CalendarDate } from '../time/calendar-date.ts'
import { type Answers, answer, includes, isAsked } from './answers.ts'
import type { CaseFacts, Defendant } from './case-facts.ts'
import { given, questions, restsOn } from './child-closed-circuit.ts'
import type { Timing } from './timing.ts'
import type { Leaf, Values } from './value.ts'

/** Everything the templates of the closed circuit motion print or decide by. A missing answer stays a gap. */
export function motionValues(answers: Answers, facts: CaseFacts, timing: Timing): Values {
  const several = facts.defendants.length > 1
  return {
    ...answered(answers),
    ...decided(answers, timing),
    reference: { text: facts.witness.reference },
    defendants: facts.defendants.map((defendant) => ({
      name: { text: defendant.name },
      charges: charges(defendant),
    })),
    hearingType: { text: facts.hearing.type.toLowerCase() },
    trialStart: day(facts.hearing.firstSitting),
    lastDay: day(timing.lastDay?.ok ? timing.lastDay.due : null),
    datedOn: day(timing.datedOn, 'datedOn'),
    plural: { text: several ? 's' : '' },
    groundsPlural: { text: count(answers['grounds']) > 1 ? 's' : '' },
    eachDefendant: { text: several ? 'each defendant' : 'the defendant' },
    EachDefendant: { text: several ? 'Each defendant' : 'The defendant' },
  }
}

function decided(answers: Answers, timing: Timing): Values {
  return {
    inTime: timing.state === 'in time',
    late: timing.state === 'late',
    underEighteen: !includes(answers, 'underEighteen', 'turns 18 before'),
    inChambers: includes(answers, 'inChambers', 'yes'),
    attendant: includes(answers, 'attendant', 'yes'),
    fear: restsOn(answers, 'fear'),
    trauma: restsOn(answers, 'trauma'),
    infirmity: restsOn(answers, 'infirmity'),
    conduct: restsOn(answers, 'conduct'),
    others: given(answers, 'others') && leaf(answers, 'others'),
    defensePosition: given(answers, 'defensePosition') && sentence(leaf(answers, 'defensePosition')),
  }
}

/** Lines as one value each, prose as one for each of its paragraphs. */
function answered(answers: Answers): Values {
  const values: Record<string, Values[string]> = {}
  for (const question of questions) {
    if (question.kind === 'line' || question.kind === 'choice')
      values[question.name] = leaf(answers, question.name)
    if (question.kind !== 'prose') continue
    values[question.name] = isAsked(question, answers) ? paragraphs(answers, question.name) : []
  }
  return values
}

function paragraphs(answers: Answers, name: string): readonly Leaf[] {
  const texts = answer(answers, name)
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return texts.length === 0
    ? [{ gap: name }]
    : texts.map((text) => sentence({ text, aboutChild: isAboutChild(name) }))
}

function leaf(answers: Answers, name: string): Leaf {
  // The template ends the sentence; a full stop that was typed as well would stand twice.
  const text = answer(answers, name).replace(/(?<!\b[A-Z][\w.]{0,4})\.$/, '')
  return text === '' ? { gap: name } : { text, aboutChild: isAboutChild(name) }
}

function sentence(value: Leaf): Leaf {
  if ('gap' in value || /[.?!][”"’')]?$/.test(value.text)) return value
  return { ...value, text: `${value.text}.` }
}

function isAboutChild(name: string): boolean {
  return questions.some((question) => question.name === name && question.aboutChild === true)
}

function charges({ counts }: Defendant): Leaf {
  if (counts.length === 0) return { gap: '' }
  const lines = counts.map(({ numbers, citations, charge }) => {
    const several = numbers.length > 1
    const which = `in Count${several ? 's' : ''} ${listed(numbers)}`
    if (citations.length === 0) return `${which} with ${charge}`
    return `${which} with ${several ? 'violations' : 'a violation'} of ${listed(citations)}`
  })
  return { text: listed(lines, ';') }
}

/** `a`, `a and b`, `a, b and c`. */
function listed(texts: readonly string[], comma = ','): string {
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} and ${texts.at(-1) ?? ''}`
}

function day(value: CalendarDate | null, question = ''): Leaf {
  return value ? { text: written(value) } : { gap: question }
}

/** `September 14, 2026`. */
export function written(value: CalendarDate): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(value))
}

function count(value: string | readonly string[] | undefined): number {
  return typeof value === 'string' ? 1 : (value?.length ?? 0)
}
