import { type CalendarDate, inShort } from '../../time/calendar-date.ts'
import { Details, Notice, SummaryList, Tag, type Tone } from '../../web/controls.tsx'
import { paths } from '../../web/paths.ts'
import {
  type AgeNote,
  type AskedUnder,
  type Asking,
  needAnswer,
  type ScarceNeed,
} from '../../accommodations/asking.ts'

/** Whether it can still be asked for, under which provisions, and what each asks to be shown. */
export function AskingSection(props: { asking: Asking; caseId: string }) {
  const { asking } = props
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Can this still be asked for?</h2>
      {asking.by ? (
        <p class="govuk-body">
          <strong>By {inShort(asking.by.on)}</strong>
          {leftInWords(asking, asking.by.on)}
          <span class="ar-muted">
            {asking.by.because === 'the law'
              ? ', the last lawful day'
              : ', to leave time to arrange it (a planning default)'}
          </span>
        </p>
      ) : (
        <p class="govuk-body ar-muted">No last day can be named.</p>
      )}
      <SummaryList
        rows={[
          {
            key: 'Last lawful day to ask',
            value: asking.lawful
              ? `${inShort(asking.lawful)}${leftInWords(asking, asking.lawful)}`
              : 'no provision gives a day that is known',
          },
          {
            key: 'Last day to arrange it',
            value: asking.arrangeBy
              ? `${inShort(asking.arrangeBy)}${leftInWords(asking, asking.arrangeBy)}, as things stand`
              : 'None: what it needs cannot be had at this hearing',
          },
          ...asking.needs.map((need) => ({ key: sortInWords(need), value: <Need need={need} /> })),
        ]}
      />
      {asking.under.length === 0 && (
        <p class="govuk-body ar-muted">
          {asking.without ?? 'No provision of this jurisdiction was read for it.'}{' '}
          <a class="govuk-link" href={paths.law()}>
            The law in Anteroom
          </a>
        </p>
      )}
      {asking.under.map((one) => (
        <Under one={one} asking={asking} caseId={props.caseId} />
      ))}
    </section>
  )
}

function sortInWords({ sort, units }: ScarceNeed): string {
  const name = `${sort.charAt(0).toUpperCase()}${sort.slice(1)}`
  return units > 1 ? `${name}, ${units} needed` : name
}

/** How many of a sort there are for it: none kept here is another thing than none free. */
function Need({ need }: { need: ScarceNeed }) {
  const { units, of, free, own, on } = need
  const then = on ? ` on ${inShort(on)}` : ''
  const answer = needAnswer(need)
  switch (answer) {
    case 'none kept here':
      return (
        <>
          <Tag tone="attention">None kept here</Tag>{' '}
          <a class="govuk-link" href={paths.resources()}>
            Rooms and equipment
          </a>
        </>
      )
    case 'too few kept here':
      return (
        <>
          <Tag tone="attention">Only {of} kept here</Tag> {units} needed
        </>
      )
    case 'taken':
      return (
        <>
          <Tag tone="stop">{free === 0 ? 'All taken' : `${free} of ${of} free`}</Tag>
          {free === 0 ? ` ${of} kept here, none free` : ` ${units} needed`}
          {then}
        </>
      )
    case 'not known':
      return <>{of} kept here. The court has given no time</>
    case 'enough':
      return (
        <>
          {free} of {of} free
          {own > 0 && `, ${own} of them held for it`}
        </>
      )
    default:
      return answer satisfies never
  }
}

/** `, in 6 working days`: days on which the court is open, the last day among them. */
function leftInWords({ workingDaysUntil }: Asking, day: CalendarDate): string {
  const days = workingDaysUntil.get(day)
  if (days === undefined) return ''
  if (days === 0) return ', no working day left after today'
  const counted = `${Math.abs(days)} working ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days < 0 ? `, ${counted} ago` : `, in ${counted}`
}

const tones: Readonly<Record<AskedUnder['when']['state'], Tone>> = {
  'in time': 'good',
  late: 'stop',
  'day not known': 'attention',
  'no day set': 'quiet',
  'no longer the law': 'quiet',
}

function Under(props: { one: AskedUnder; asking: Asking; caseId: string }) {
  const { provision, when, age } = props.one
  return (
    <div class="ar-under">
      <h3 class="govuk-heading-s">
        {provision.term} <Tag tone={tones[when.state]}>{when.state}</Tag>
      </h3>
      <p class="govuk-body ar-muted">
        {provision.source.cite}. {provision.forWhom}.{' '}
        {provision.source.read === 'summary' && (
          <Tag tone="attention">summary only: read it before you rely on it</Tag>
        )}
      </p>
      <p class="govuk-body">
        {'due' in when && (
          <>
            Ask by{' '}
            <a class="govuk-link" href={paths.deadline(props.caseId, when.deadlineId)}>
              {inShort(when.due)}
            </a>
            {leftInWords(props.asking, when.due)}.
            {when.state === 'late' &&
              ` Late: ${provision.late ?? 'the text says nothing of a late application.'}`}
          </>
        )}
        {when.state === 'day not known' &&
          `Its day runs from “${when.waitsFor}”, which is not noted for this hearing.`}
        {when.state === 'no day set' && when.says}
        {when.state === 'no longer the law' && `It ends on ${when.until}, before this hearing.`}
      </p>
      {age && <Age age={age} />}
      <Details summary="Who may ask, and what must be shown">
        <p class="govuk-body">
          <strong>Who:</strong> {provision.whoMayAsk.join('; ')}
        </p>
        <Points title="To be shown" points={provision.show} />
        <Points title="Evidence" points={provision.evidence ?? []} />
        <Points title="The order" points={provision.order ?? []} />
        <Points title="Mind" points={provision.cautions ?? []} />
        {provision.lasts && (
          <p class="govuk-body">
            <strong>Lasts:</strong> {provision.lasts}
          </p>
        )}
      </Details>
    </div>
  )
}

function Points(props: { title: string; points: readonly string[] }) {
  if (props.points.length === 0) return null
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{props.title}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {props.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </>
  )
}

const onBirthday: Readonly<Record<AgeNote['limit']['onBirthday'], string>> = {
  lapses: 'it lapses',
  survives: 'it survives',
  unsettled: 'what happens then is not settled in the text',
}

function Age(props: { age: AgeNote }) {
  const { limit, stands } = props.age
  if (stands === 'under it throughout')
    return (
      <p class="govuk-body ar-muted">
        The witness stays under {limit.under} through the first day of the hearing.
      </p>
    )
  const title =
    stands === 'reached before asking'
      ? `The witness is ${limit.under} or older`
      : stands === 'reached before the hearing'
        ? `The witness turns ${limit.under} before the hearing: ${onBirthday[limit.onBirthday]}`
        : `Depends on being under ${limit.under}; no birth date is in the vault`
  return (
    <Notice tone="attention" title={title}>
      <p class="govuk-body">
        {limit.says} The age is tested by: {limit.testedAt}.
      </p>
    </Notice>
  )
}
