import { encode } from 'uqr'
import { Button, ButtonLink, ErrorSummary, Form, Hidden, Notice, TextField } from '../../web/controls.tsx'
import type { FieldError } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import type { AuthenticatorKey } from './authenticator.ts'

/** Before there is a key: the password is asked, since the session may have been left open on a desk. */
export function BeginSecondFactorPage(props: { errors?: readonly FieldError[] | undefined }) {
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Set up your second factor</h1>
      <p class="govuk-body">
        What you work with here must not be a stolen password away. You need a telephone with an authenticator
        app; any of them will do.
      </p>
      <Form action={paths.secondFactor()}>
        <TextField
          name="password"
          label="Your password"
          type="password"
          autocomplete="current-password"
          errors={props.errors}
        />
        <Button>Continue</Button>
      </Form>
    </div>
  )
}

export function ConfirmSecondFactorPage(props: {
  authenticator: AuthenticatorKey
  errors?: readonly FieldError[] | undefined
}) {
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Set up your second factor</h1>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>Open the authenticator app on your telephone and add an account.</li>
        <li>
          Let it read this code:
          <QrCode text={props.authenticator.uri} label="Code for your authenticator app" />
          If it cannot, type this key into it: <code>{props.authenticator.secret}</code>
        </li>
        <li>Enter the six digits it shows.</li>
      </ol>
      <Form action={paths.secondFactor()}>
        <Hidden name="step" value="confirm" />
        <TextField
          name="code"
          label="Six digits"
          autocomplete="one-time-code"
          inputmode="numeric"
          width={10}
          errors={props.errors}
        />
        <Button>Confirm</Button>
      </Form>
    </div>
  )
}

/** Shown once, in answer to what made them; they cannot be shown again. */
export function BackupCodesPage(props: { codes: readonly string[]; onward: string }) {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">Your backup codes</h1>
      <Notice tone="attention" title="Keep them now: they are shown this once">
        <p class="govuk-body">
          Each signs you in one time when your telephone is not at hand. Print them or write them down, and
          keep them apart from your computer.
        </p>
      </Notice>
      <ul class="govuk-list">
        {props.codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink href={props.onward}>I have kept them</ButtonLink>
    </div>
  )
}

/** A QR code as one path of small squares, dark on white whatever the page's colours are. */
export function QrCode(props: { text: string; label: string }) {
  const { data, size } = encode(props.text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={props.label}
      width="220"
      height="220"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
