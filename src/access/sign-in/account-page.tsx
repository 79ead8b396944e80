import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  Notice,
  SummaryList,
  Tag,
  TextField,
} from '../../web/controls.tsx'
import type { FieldError } from '../../web/form.ts'
import { paths } from '../../web/paths.ts'
import { deviceInWords } from './device.ts'
import type { OwnSession } from './session.ts'

export type AccountProps = {
  name: string
  email: string
  role: string
  sessions: readonly OwnSession[]
  currentId: string
  now: number
  hasSecondFactor: boolean
  errors?: readonly FieldError[]
  done?: string
}

export function AccountPage(props: AccountProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.done && <Notice title={props.done} />}
      <h1 class="govuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { key: 'Name', value: props.name },
          { key: 'E-mail address', value: props.email },
          { key: 'Role', value: props.role },
        ]}
      />
      <Sessions {...props} />
      <h2 class="govuk-heading-m">Password</h2>
      <p class="govuk-body">A new password ends every other session.</p>
      <Form action={paths.changePassword()}>
        <TextField
          name="current"
          label="Present password"
          type="password"
          autocomplete="current-password"
          width={30}
          errors={props.errors}
        />
        <TextField
          name="next"
          label="New password"
          hint="At least 12 characters"
          type="password"
          autocomplete="new-password"
          width={30}
          errors={props.errors}
        />
        <Button>Change password</Button>
      </Form>
      {props.hasSecondFactor && <BackupCodes errors={props.errors} />}
    </>
  )
}

function Sessions(props: AccountProps) {
  return (
    <>
      <DataTable
        caption="Where you are signed in"
        head={['With', 'Signed in', 'Last used', '']}
        rows={props.sessions.map((session) => [
          deviceInWords(session.device),
          ago(props.now - session.startedAt),
          ago(props.now - session.usedAt),
          session.id === props.currentId ? <Tag tone="good">This one</Tag> : <EndSession session={session} />,
        ])}
      />
      {props.sessions.length > 1 && (
        <Form action={paths.endOtherSessions()}>
          <Button tone="secondary">End all others</Button>
        </Form>
      )}
    </>
  )
}

function EndSession(props: { session: OwnSession }) {
  return (
    <Form action={paths.endSession(props.session.id)}>
      <button class="ar-plain-button" type="submit">
        End<span class="govuk-visually-hidden"> the session with {deviceInWords(props.session.device)}</span>
      </button>
    </Form>
  )
}

function BackupCodes(props: { errors?: readonly FieldError[] | undefined }) {
  return (
    <>
      <h2 class="govuk-heading-m">Backup codes</h2>
      <p class="govuk-body">New codes replace the old ones, used or not.</p>
      <Form action={paths.newBackupCodes()}>
        <TextField
          name="password"
          label="Your password"
          type="password"
          autocomplete="current-password"
          width={30}
          errors={props.errors}
        />
        <Button tone="secondary">Make new backup codes</Button>
      </Form>
    </>
  )
}

function ago(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`
  const hours = Math.floor(minutes / 60)
  return hours === 1 ? '1 hour ago' : `${hours} hours ago`
}
