import { jurisdictions } from '../jurisdictions/all.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type DeadlineRule, isInForce } from '../law/rule.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { fault, type Faulty, quoted } from './fault.ts'

/** The rules that a question names, or the words it names one in; null where it names none. */
export function readRule(
  law: Jurisdiction,
  named: unknown,
): { rules: readonly DeadlineRule[]; notes: string[] } | Faulty | null {
  if (named === undefined || named === null) return null
  if (typeof named !== 'string')
    return fault('unknown-rule', `A rule is named by its key or citation, not by ${quoted(named)}.`)
  const name = named.trim()
  if (name === '') return null
  const rules = rulesNamed(law, name)
  if (rules.length > 0) return { rules, notes: [] }
  // A rule of another body of law, or an id of ours that is not there, is a mistake; words of a person are kept as
  // words, and the count is the general one.
  const all: readonly Jurisdiction[] = jurisdictions
  const other = all.find(
    (one) => name.toLowerCase().startsWith(`${one.id}/`) || rulesNamed(one, name).length > 0,
  )
  if (other)
    return fault(
      'unknown-rule',
      other === law
        ? `There is no rule ${quoted(name)} in ${law.name}. Leave it out to count by the general way.`
        : `${quoted(name)} is no rule of ${law.name} but of ${other.name}. Leave it out to count by the general way.`,
    )
  return {
    rules: [],
    notes: [
      `The rule named (${name.slice(0, 120)}) is not one known here: the period is counted as given, in the general way of ${law.name}.`,
    ],
  }
}

/** The rules that bear a name: an id, with or without its jurisdiction, a key or a citation, in whatever case. */
function rulesNamed(law: Jurisdiction, name: string): readonly DeadlineRule[] {
  const known = rulesByName.get(law.id) ?? nameRules(law)
  rulesByName.set(law.id, known)
  return known.get(name.toLowerCase()) ?? known.get(plainCite(name)) ?? []
}
const rulesByName = new Map<string, ReadonlyMap<string, readonly DeadlineRule[]>>()

function nameRules(law: Jurisdiction): ReadonlyMap<string, readonly DeadlineRule[]> {
  const names = new Map<string, DeadlineRule[]>()
  for (const rule of law.deadlineRules) {
    const short = rule.id.slice(law.id.length + 1)
    const own = [rule.id, short, rule.key].map((name) => name.toLowerCase())
    for (const name of new Set([...own, plainCite(rule.source.cite)]))
      names.set(name, [...(names.get(name) ?? []), rule])
  }
  return names
}

/** `18 USC 3509(b)(1)(A)` and `18 U.S.C. § 3509(b)(1)(A)` are one. */
function plainCite(cite: string): string {
  return cite.toLowerCase().replace(/[\s.§,]/g, '')
}

/** The version of a rule that counts as asked and was the law on the day, or what speaks against it. */
export function fitting(
  law: Jurisdiction,
  versions: readonly DeadlineRule[],
  asked: Pick<DeadlineRule['counts'], 'offset' | 'unit' | 'direction'>,
  day: CalendarDate,
): DeadlineRule | Faulty {
  const [first] = versions
  const inForce = versions.filter((one) => isInForce(one, day))
  const found = inForce.find(
    ({ counts }) =>
      counts.offset === asked.offset && counts.unit === asked.unit && counts.direction === asked.direction,
  )
  if (found) return found
  if (inForce[0]) {
    const { counts, source } = inForce[0]
    return fault(
      'rule-says-otherwise',
      `${source.cite} counts ${counts.offset} ${counts.unit} ${counts.direction}, not ${asked.offset} ${asked.unit} ${asked.direction}. Leave the rule out to count another period.`,
    )
  }
  const { from, until } = first?.inForce ?? {}
  const span = [from ? `from ${from}` : '', until ? `until ${until}` : ''].filter(Boolean).join(' ')
  return fault(
    'no-rule-in-force',
    `${first?.source.cite ?? law.name}: no rule was in force on ${day} in a form known here (${span}).`,
  )
}
