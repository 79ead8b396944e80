import { entryOf, isCode } from '../../vocabulary/accommodations.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import { Details, Tag } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import { JumpList } from './jump-list.tsx'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { ifAny, type Point, Points } from './points.tsx'
import type { Provision } from '../../law/provision.ts'
import { Written } from './written.tsx'

/** What the law offers a witness, and what the product does with each. */
export function ProvisionsPart(props: {
  provisions: readonly Provision[]
  law: Jurisdiction
  today: CalendarDate
  /** All of each row in the open, for a reader who searches it. */
  open: boolean
}) {
  return (
    <>
      <p class="govuk-body">
        At a hearing Anteroom offers each for the accommodations named with it, with the last day to ask, what
        has to be shown, and what a birthday changes.
      </p>
      <JumpList
        what="offers to a witness"
        rows={props.provisions.map(({ id, term, source }) => ({
          id,
          name: asTitle(term),
          cite: source.cite,
        }))}
      />
      {props.provisions.map((provision) => (
        <Offered {...props} provision={provision} />
      ))}
    </>
  )
}

function Offered(props: { provision: Provision; law: Jurisdiction; today: CalendarDate; open: boolean }) {
  const { provision, law, today, open } = props
  const when = provision.when
  const rules = 'rules' in when ? law.deadlineRules.filter(({ key }) => when.rules.includes(key)) : []
  const cases = (law.cases ?? []).filter(({ id }) => provision.cases?.includes(id))
  const more: readonly Point[] = [
    ['Evidence', provision.evidence ?? []],
    ['The order', provision.order ?? []],
    ['Lasts', ifAny(provision.lasts)],
    ['Age', provision.age ? [`Under ${provision.age.under}. ${provision.age.says}`] : []],
    ['Mind', provision.cautions ?? []],
    [
      'Cases to read',
      cases.map(({ source, holding }) => (
        <>
          <Written source={source} today={today} />
          <br />
          {holding}
        </>
      )),
    ],
  ]
  const said = more.filter(([, says]) => says.length > 0)
  return (
    <article class="ar-sheet" id={provision.id}>
      <h3 class="govuk-heading-s">
        {asTitle(provision.term)} <Tag tone="quiet">{gives[provision.gives]}</Tag>
      </h3>
      <p class="govuk-body">{provision.forWhom}.</p>
      <Points
        points={[
          ['Written in', [<Written source={provision.source} today={today} />]],
          ['In force', provision.until ? [`the text itself ends on ${provision.until}`] : []],
          ['Offered for', [provision.codes.map(nameOf).join(', ')]],
          ['Who may ask', [provision.whoMayAsk.join('; ')]],
          [
            'When',
            'says' in when
              ? [when.says]
              : rules.map(({ key, says }) => (
                  <>
                    {says}{' '}
                    <a class="govuk-link ar-day" href={`${paths.lawOf(law.id)}#${key}`}>
                      {key}
                    </a>
                  </>
                )),
          ],
          ['Late', ifAny(provision.late)],
          ['To be shown', provision.show],
        ]}
      />
      {said.length > 0 && (
        <Details summary={said.map(([name]) => name).join(' · ')} open={open}>
          <Points points={said} />
        </Details>
      )}
    </article>
  )
}

/** Accommodations for which this law has no provision, as far as it was read. */
export function WithoutPart(props: { without: NonNullable<Jurisdiction['without']> }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {props.without.map(({ code, says }) => (
        <li>
          <strong>{nameOf(code)}</strong>: {says}
        </li>
      ))}
    </ul>
  )
}

const gives: Readonly<Record<Provision['gives'], string>> = {
  order: 'by order of the court',
  automatic: 'without asking',
  duty: 'owed by officials',
}

function asTitle(term: string): string {
  return term.slice(0, 1).toUpperCase() + term.slice(1)
}

function nameOf(code: string): string {
  return isCode(code) ? entryOf(code).name : code
}
