import type { Finding, Question } from '../law/finding.ts'

/** Answers by the name of their question; several for tick boxes. An answer not given is absent or empty. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** One thing that is still missing. A paper with a gap is not ready. */
export type Gap = {
  readonly finding: string
  /** The question that closes it; null when it is closed elsewhere in the case. */
  readonly question: string | null
  readonly says: string
}

/** The one text given, or the empty text. */
export function answer(answers: Answers, name: string): string {
  const given = answers[name]
  return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()
}

/** Whether the answer is the value, or includes it. */
export function includes(answers: Answers, name: string, value: string): boolean {
  const given = answers[name]
  return given === value || (Array.isArray(given) && given.includes(value))
}

/** Whether the question applies, given the other answers. */
export function isAsked(question: Question, answers: Answers): boolean {
  const { needed } = question
  return typeof needed === 'string' || includes(answers, needed.when, needed.includes)
}

/** Every needed answer that is missing, is no choice on offer, or still looks like a form to fill in. */
export function gapsOf(
  findings: readonly Finding[],
  answers: Answers,
  leftoverIn: (text: string) => string | null,
): readonly Gap[] {
  return findings.flatMap((finding) =>
    finding.questions.flatMap((question) => {
      const says = gapIn(question, answers, leftoverIn)
      return says === null ? [] : [{ finding: finding.id, question: question.name, says }]
    }),
  )
}

function gapIn(
  question: Question,
  answers: Answers,
  leftoverIn: (text: string) => string | null,
): string | null {
  if (!isAsked(question, answers)) return null
  const given = answers[question.name]
  const texts = (typeof given === 'string' ? [given] : (given ?? [])).filter((text) => text.trim() !== '')
  const offered = question.options?.map(({ value }) => value)
  const missing = question.missing ?? `Answer: ${question.label}`
  if (question.needed === 'every option')
    return offered?.every((value) => texts.includes(value)) ? null : missing
  if (texts.length === 0) return question.needed === 'optional' ? null : missing
  if (offered && !texts.every((text) => offered.includes(text))) return missing
  const leftover = texts.map(leftoverIn).find((found) => found !== null)
  return leftover ? `“${question.label}” still holds what looks like a placeholder: ${leftover}` : null
}
