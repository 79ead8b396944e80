import { inShort } from '../../time/calendar-date.ts'
import { BackLink, Button, ErrorSummary, Form, Hidden, Notice, TextField } from '../../web/controls.tsx'
import type { FieldError } from '../../web/form.ts'
import type { ClockPlan } from './clock-store.ts'

/** Which clock a courthouse or the court of a case keeps, and what a correction of it does, before it is made. */
export function ClockPage(props: {
  back: { readonly href: string; readonly label: string }
  action: string
  /** Whose clock it is, in words. */
  of: string
  zone: string
  version: number
  given: string
  errors?: readonly FieldError[]
  plan: ClockPlan | null
  overtaken?: boolean
}) {
  return (
    <div class="ar-narrow">
      <BackLink href={props.back.href}>{props.back.label}</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.overtaken && (
        <Notice tone="stop" title="This changed while you were looking">
          <p class="govuk-body">Nothing was corrected. Below is what it would do now.</p>
        </Notice>
      )}
      <h1 class="govuk-heading-l">Correct the clock of {props.of}</h1>
      <p class="govuk-body">
        It now keeps <strong>{named(props.zone)}</strong>. Hearings stay at the hours the court printed; only
        the clock they are read on changes, and what is booked for them follows.
      </p>
      <Form action={props.action}>
        <Hidden name="version" value={props.version} />
        <TextField
          name="zone"
          label="Time zone it really keeps"
          hint="Such as America/Chicago"
          value={props.given}
          errors={props.errors}
          width={20}
        />
        <Button tone="secondary">See what changes</Button>
      </Form>
      {props.plan && <Review {...props} plan={props.plan} />}
    </div>
  )
}

function Review(props: { action: string; version: number; plan: ClockPlan }) {
  const { plan } = props
  if (plan.without.length > 0) return <Without plan={plan} />
  const lost = plan.follows.filter(
    (one) => one.does === 'is released' || (one.does === 'moves' && one.lost.length > 0),
  )
  const others = plan.follows.filter(
    (one) => one.does === 'moves' && one.lost.length === 0 && one.resource.id !== one.booking.resource.id,
  )
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">
        From {named(plan.from)} to {named(plan.to)}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{counted(plan.hearings.length, 'hearing')} at the same hours on the other clock</li>
        <li>
          {counted(plan.follows.length, 'booking')} to confirm anew: {lost.length} lost or cut short,{' '}
          {others.length} with another room, thing or person
        </li>
      </ul>
      {lost.length > 0 && (
        <p class="govuk-body">
          Lost or cut short: {[...new Set(lost.map(({ booking }) => booking.resource.name))].join(', ')}. The
          teams of the cases see each of them on their Today page.
        </p>
      )}
      <Form action={props.action}>
        <Hidden name="version" value={props.version} />
        <Hidden name="zone" value={plan.to} />
        <Hidden name="shown" value={plan.mark} />
        <Button>Correct the clock</Button>
      </Form>
    </section>
  )
}

function Without({ plan }: { plan: ClockPlan }) {
  return (
    <Notice tone="stop" title="An hour does not exist on that clock">
      <p class="govuk-body">
        Move these hearings to another hour first:{' '}
        {plan.without
          .map(
            ({ hearing, refusals }) =>
              `${hearing.type}, ${refusals.map(({ date }) => inShort(date)).join(', ')}`,
          )
          .join('; ')}
        .
      </p>
    </Notice>
  )
}

function named(zone: string): string {
  return zone.replaceAll('_', ' ')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
