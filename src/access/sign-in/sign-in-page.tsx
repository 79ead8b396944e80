import { paths } from '../../web/paths.ts'
import { Button, ErrorSummary, Form, Hidden, TextField } from '../../web/controls.tsx'
import type { FieldError } from '../../web/form.ts'

export function SignInPage(props: { next: string; email?: string; errors?: readonly FieldError[] }) {
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Sign in</h1>
      <Form action={paths.signIn()}>
        <Hidden name="next" value={props.next} />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          value={props.email}
          errors={props.errors}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autocomplete="current-password"
          errors={props.errors}
        />
        <Button>Sign in</Button>
      </Form>
      <p class="govuk-body">
        Lost your password or your telephone? An administrator of your office can make you a new one-time
        link.
      </p>
    </div>
  )
}

/** The second step: six digits of the app, or a backup code. */
export function CodePage(props: { next: string; errors?: readonly FieldError[] }) {
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Enter your code</h1>
      <Form action={paths.signInCode()}>
        <Hidden name="next" value={props.next} />
        <TextField
          name="code"
          label="Code"
          hint="The six digits your authenticator app shows now, or one of your backup codes"
          autocomplete="one-time-code"
          width={20}
          errors={props.errors}
        />
        <Button>Continue</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.signIn()}>
          Begin again
        </a>
      </p>
    </div>
  )
}

/** @param minutes how long to wait */
export function TooManyPage(props: { minutes: number; back: string }) {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">That was tried too often</h1>
      <p class="govuk-body">
        Wait {props.minutes === 1 ? '1 minute' : `${props.minutes} minutes`}, then{' '}
        <a class="govuk-link" href={props.back}>
          try again
        </a>
        . If it was not you who tried, tell an administrator of your office.
      </p>
    </div>
  )
}
