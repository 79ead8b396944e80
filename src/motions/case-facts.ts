import type { CalendarDate } from '../time/calendar-date.ts'

/** What the case itself says, read anew each time a paper is drafted: nobody retypes what the court already said. */
export type CaseFacts = {
  readonly court: string
  readonly jurisdiction: string
  readonly zone: string
  readonly docketNumber: string
  readonly caption: string
  readonly judge: string | null
  /** Those still in the case, in the docket's order. */
  readonly defendants: readonly Defendant[]
  readonly governmentCounsel: readonly Counsel[]
  readonly hearing: {
    readonly type: string
    readonly state: string
    /** The number behind `A-`. */
    readonly code: number
    readonly firstSitting: CalendarDate | null
  }
  readonly witness: {
    /** As every paper names the person; never the name. */
    readonly reference: string
    readonly ageBand: string
  }
}

export type Defendant = {
  readonly name: string
  readonly counts: readonly {
    readonly numbers: readonly string[]
    readonly citations: readonly string[]
    readonly charge: string
  }[]
  readonly counsel: readonly Counsel[]
}

export type Counsel = {
  readonly name: string
  readonly roles: readonly string[]
  /** The block the docket prints. */
  readonly contact: string
}

/** Counsel who still act: the docket keeps those who left, marked so. */
export function acting(counsel: readonly Counsel[]): readonly Counsel[] {
  return counsel.filter(({ roles }) => !roles.some((role) => /^terminated/i.test(role)))
}

/** Whether a defendant speaks for himself or herself, as the docket prints it. */
export function isProSe(counsel: Counsel): boolean {
  return [...counsel.roles, counsel.contact].some((text) => /\bpro se\b/i.test(text))
}

/** The lines of an office address, without telephone, fax, e-mail and the docket's own remarks. */
export function officeLines(contact: string): readonly string[] {
  const other =
    /^(?:tel|phone|fax|e-?mail|designation|bar (?:no|status|number)|lead attorney|attorney to be noticed|pro hac)/i
  return contact
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => line !== '' && !other.test(line) && !line.includes('@') && !/^[\d\s().+-]{7,}$/.test(line),
    )
}

/** Everything about the case that already stands in public records, so that no leak is seen in it. */
export function publicTexts(facts: CaseFacts): readonly string[] {
  const people = [...facts.governmentCounsel, ...facts.defendants.flatMap(({ counsel }) => counsel)]
  return [
    facts.court,
    facts.caption,
    facts.judge ?? '',
    ...facts.defendants.map(({ name }) => name),
    ...people.flatMap(({ name, contact }) => [name, ...officeLines(contact)]),
  ].filter((text) => text.trim() !== '')
}
