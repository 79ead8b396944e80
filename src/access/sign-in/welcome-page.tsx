import { Button, ErrorSummary, Form, TextField } from '../../web/controls.tsx'
import type { FieldError } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'

export type WelcomeProps = {
  token: string
  name: string
  /** The first administrator says who she is; everyone else was named by whoever invited her. */
  asksName: boolean
  given?: { name: string; email: string }
  errors?: readonly FieldError[]
}

export function WelcomePage(props: WelcomeProps) {
  return (
    <div class="ar-narrow">
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">Welcome{props.asksName ? '' : `, ${props.name}`}</h1>
      <p class="govuk-body">
        Choose a password. After that you set up a second factor: an app on your telephone that shows a new
        code every half minute. This link works once.
      </p>
      <Form action={paths.welcome(props.token)}>
        {props.asksName && (
          <>
            <TextField
              name="name"
              label="Your name"
              autocomplete="name"
              value={props.given?.name}
              errors={props.errors}
            />
            <TextField
              name="email"
              label="E-mail address"
              hint="You sign in with it"
              type="email"
              autocomplete="username"
              value={props.given?.email}
              errors={props.errors}
            />
          </>
        )}
        <TextField
          name="password"
          label="Password"
          hint="At least 12 characters. Several words you can remember are better than one with odd marks"
          type="password"
          autocomplete="new-password"
          errors={props.errors}
        />
        <TextField
          name="again"
          label="The same password again"
          type="password"
          autocomplete="new-password"
          errors={props.errors}
        />
        <Button>Continue</Button>
      </Form>
    </div>
  )
}

export function VoidLinkPage() {
  return (
    <div class="ar-narrow">
      <h1 class="govuk-heading-l">This link does not work any more</h1>
      <p class="govuk-body">
        It was used, has run out, or was replaced by a newer one. If you have set your password already,{' '}
        <a class="govuk-link" href={paths.signIn()}>
          sign in
        </a>
        . Otherwise ask an administrator of your office for a new link.
      </p>
    </div>
  )
}
