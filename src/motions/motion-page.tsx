import { childClosedCircuit } from '../jurisdictions/us-federal/child-closed-circuit.ts'
import { type CalendarDate, inShort, inWords } from '../time/calendar-date.ts'
import {
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  Notice,
  TextField,
} from '../web/controls.tsx'
import type { FieldError, Given } from '../web/form.ts'
import { typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { Answers, Gap } from './answers.ts'
import type { CaseFacts } from './case-facts.ts'
import type { Readiness } from './child-closed-circuit.ts'
import { toCheck } from './drafting-note.ts'
import type { Filing } from './filing.ts'
import { FilingPreview } from './filing-preview.tsx'
import { FindingFields } from './finding-fields.tsx'
import type { Hit } from '../leaks/leak-check.ts'
import { isFinished, isOpen, type Motion, stillStands } from './motion.ts'
import { LastDayInWords, MotionTag } from './words.tsx'

export type MotionView = {
  readonly motion: Motion
  readonly facts: CaseFacts
  /** The answers to show: those kept, or those typed and not kept. */
  readonly answers: Answers
  readonly readiness: Readiness
  readonly preview: Filing
  readonly mayDraft: boolean
}

/** What stands in the way of what was asked for. */
export type Stopped =
  | { readonly because: 'gaps' }
  | { readonly because: 'leaks'; readonly hits: readonly Hit[] }
  | { readonly because: 'placeholder'; readonly where: string; readonly text: string }
  | { readonly because: 'edited meanwhile' }
  | { readonly because: 'not ready' }
  | { readonly because: 'case changed' }
  | { readonly because: 'not now'; readonly state: string }

/** One motion: its findings and questions, what is missing, and the paper as it stands. */
export function MotionPage(props: {
  view: MotionView
  stopped?: Stopped | undefined
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { motion, facts, readiness, preview, mayDraft } = props.view
  const { firstSitting } = facts.hearing
  return (
    <>
      <BackLink href={paths.motions(motion.caseId)}>Motions</BackLink>
      <ErrorSummary errors={props.errors} />
      {props.stopped && <StoppedNotice stopped={props.stopped} gaps={readiness.gaps} />}
      <div class="ar-row ar-row--between">
        <h1 class="govuk-heading-l">Testimony of a child by two-way closed circuit television</h1>
        <MotionTag state={motion.state} />
      </div>
      <p class="ar-lead">
        For {facts.witness.reference} at the {facts.hearing.type.toLowerCase()}
        {firstSitting && `, ${inShort(firstSitting)}`}. 18 U.S.C. § 3509(b)(1)
      </p>
      {motion.filedOn && <FiledNotice motion={motion} readiness={readiness} />}
      <div class="ar-columns">
        <div>
          {mayDraft && isOpen(motion.state) ? <Questions {...props} /> : <Documents {...props.view} />}
        </div>
        <aside>
          {isOpen(motion.state) && <Missing gaps={readiness.gaps} />}
          {mayDraft && isOpen(motion.state) && <Steps {...props} />}
          <section class="ar-sheet">
            <h2 class="govuk-heading-m">Last day to apply</h2>
            <LastDayInWords timing={readiness.timing} />
          </section>
          <CheckBeforeFiling />
        </aside>
      </div>
      <section>
        <h2 class="govuk-heading-m" id="preview">
          Preview
        </h2>
        <VersionLinks motion={motion} shown={preview.version} />
        <FilingPreview filing={preview} />
      </section>
    </>
  )
}

function StoppedNotice({ stopped, gaps }: { stopped: Stopped; gaps: readonly Gap[] }) {
  switch (stopped.because) {
    case 'gaps':
      return (
        <Notice tone="stop" title="Not ready: something is missing">
          <GapList gaps={gaps} />
        </Notice>
      )
    case 'leaks':
      return <LeakNotice hits={stopped.hits} />
    case 'placeholder':
      return (
        <Notice tone="stop" title="Stopped: a placeholder is left">
          <p class="govuk-body">
            {stopped.where}: “{stopped.text}”. Fill it in, or correct it in the case.
          </p>
        </Notice>
      )
    case 'edited meanwhile':
      return (
        <Notice tone="stop" title="Someone changed this while you had it open">
          <p class="govuk-body">
            Nothing of yours was kept yet. What you typed is still below: look whether it still holds, then
            send it again.
          </p>
        </Notice>
      )
    case 'not ready':
      return (
        <Notice tone="stop" title="There is no document yet">
          <p class="govuk-body">Answer what is missing, then have the motion checked and made ready.</p>
        </Notice>
      )
    case 'case changed':
      return (
        <Notice tone="stop" title="The case has changed since the motion was made ready">
          <p class="govuk-body">
            A date, a name or counsel is no longer what the paper says. Save the answers once more and make
            the motion ready again.
          </p>
        </Notice>
      )
    case 'not now':
      return (
        <Notice tone="stop" title="That is not possible now">
          <p class="govuk-body">The motion is {stopped.state}. What is filed stays as it was filed.</p>
        </Notice>
      )
    default:
      return stopped satisfies never
  }
}

function LeakNotice({ hits }: { hits: readonly Hit[] }) {
  return (
    <Notice tone="stop" title="Stopped: this would give away what must stay sealed">
      <ul class="govuk-list govuk-list--bullet">
        {hits.map((hit) => (
          <li>
            <strong>{hit.where}</strong>: {hit.what}
            <br />
            <q>{hit.around}</q>
          </li>
        ))}
      </ul>
      <p class="govuk-body">Write the reference instead, or leave it out, then try again.</p>
    </Notice>
  )
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {gaps.map(({ question, finding, says }) => (
        <li>
          <a class="govuk-link" href={`#${question ?? `finding-${finding}`}`}>
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Missing({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0)
    return (
      <Notice title="Nothing is missing">
        <p class="govuk-body">Every finding has a fact and its evidence.</p>
      </Notice>
    )
  return (
    <Notice tone="attention" title={`Still missing: ${gaps.length}`}>
      <GapList gaps={gaps} />
    </Notice>
  )
}

function Questions(props: { view: MotionView; errors?: readonly FieldError[] | undefined }) {
  const { motion, readiness, answers } = props.view
  return (
    <Form action={paths.motionAnswers(motion.caseId, motion.id)}>
      <Hidden name="version" value={motion.version} />
      <p class="govuk-body">
        Refer to the witness by the reference only. Every answer is searched for names, dates, numbers and
        addresses of the people in the vault before it is kept.
      </p>
      {childClosedCircuit.map((finding) => (
        <FindingFields
          finding={finding}
          answers={{ ...answers, timing: readiness.timing.state }}
          errors={props.errors}
        />
      ))}
      <Button>Save, and show what is missing</Button>
    </Form>
  )
}

function Steps(props: {
  view: MotionView
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { motion, readiness } = props.view
  if (motion.state === 'ready')
    return (
      <>
        <Documents {...props.view} />
        <FiledForm {...props} />
      </>
    )
  if (readiness.gaps.length > 0) return null
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Check it and make it ready</h2>
      <p class="govuk-body">
        Both versions are made, read back and searched for everything the vault keeps of this case and for
        what Fed. R. Crim. P. 49.1 redacts.
      </p>
      <Form action={paths.motionReady(motion.caseId, motion.id)}>
        <Hidden name="version" value={motion.version} />
        <Button>Make it ready</Button>
      </Form>
    </section>
  )
}

const files = [
  { part: 'all', name: 'Motion, proposed order and certificate in one file' },
  { part: 'motion', name: 'Motion' },
  { part: 'proposed-order', name: 'Proposed order' },
  { part: 'certificate-of-service', name: 'Certificate of service' },
] as const

function Documents({ motion, facts }: MotionView) {
  if (!isFinished(motion.state)) return null
  const stale = motion.state === 'ready' && motion.asReady !== null && !stillStands(motion.asReady, facts)
  const link = (version: string, part: string) =>
    `${paths.motionDocument(motion.caseId, motion.id)}?version=${version}&part=${part}`
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Documents</h2>
      {stale && (
        <p class="govuk-body">
          <strong>The case has changed since.</strong> Save the answers and make the motion ready again.
        </p>
      )}
      <p class="govuk-body">
        The statute asks for two versions: the complete paper under seal and one with everything about the
        child redacted. Neither holds a name. A sealed supplement that names the child is not made here yet.
      </p>
      {(['complete', 'public'] as const).map((version) => (
        <>
          <h3 class="govuk-heading-s">
            {version === 'complete' ? 'Complete, under seal' : 'Redacted, for the public record'}
          </h3>
          <ul class="govuk-list">
            {files.map(({ part, name }) => (
              <li>
                <a class="govuk-link" href={link(version, part)}>
                  {name} <span class="govuk-visually-hidden">({version})</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
      <p class="govuk-body ar-muted">
        The note “Verify against current law before filing” stands as a comment in the margin of each file,
        outside its text. Delete it before you file.
      </p>
    </section>
  )
}

function FiledForm(props: {
  view: MotionView
  errors?: readonly FieldError[] | undefined
  given?: Given | undefined
}) {
  const { motion } = props.view
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Record that it was filed</h2>
      <Form action={paths.motionFiled(motion.caseId, motion.id)}>
        <Hidden name="version" value={motion.version} />
        <DateField
          name="filedOn"
          label="Day of filing"
          value={typed(props.given, 'filedOn')}
          errors={props.errors}
        />
        <TextField
          name="docketEntry"
          label="Docket entry"
          width={5}
          value={typed(props.given, 'docketEntry')}
          errors={props.errors}
        />
        <Button>It was filed</Button>
      </Form>
    </section>
  )
}

function FiledNotice({ motion, readiness }: { motion: Motion; readiness: Readiness }) {
  const filedOn = motion.filedOn as CalendarDate
  const { lastDay } = readiness.timing
  return (
    <Notice title={`Filed ${inWords(filedOn)}, docket entry ${motion.docketEntry ?? ''}`}>
      {lastDay?.ok && filedOn > lastDay.due && (
        <p class="govuk-body">
          That is after the last day to apply, {inWords(lastDay.due)}: the court has to find that the need was
          not reasonably foreseeable.
        </p>
      )}
      {motion.filedOn !== readiness.answers['datedOn'] && (
        <p class="govuk-body">The paper itself is dated another day.</p>
      )}
    </Notice>
  )
}

function CheckBeforeFiling() {
  return (
    <section class="ar-sheet">
      <h2 class="govuk-heading-m">Check before filing</h2>
      <p class="govuk-body">
        Verify against current law before filing. Anteroom drafts and computes; it is no legal advice.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {toCheck.map(({ cite, isSummary, holding }) => (
          <li>
            <strong>{cite}</strong>: {holding}
            {isSummary && ' Seen in summary only: read it, and add the page you rely on.'}
          </li>
        ))}
      </ul>
    </section>
  )
}

function VersionLinks({ motion, shown }: { motion: Motion; shown: string }) {
  return (
    <p class="govuk-body">
      {(['complete', 'public'] as const).map((version) =>
        version === shown ? (
          <strong class="ar-filing__choice">{version === 'complete' ? 'Complete' : 'Redacted'}</strong>
        ) : (
          <a
            class="govuk-link ar-filing__choice"
            href={`${paths.motion(motion.caseId, motion.id)}?version=${version}#preview`}
          >
            {version === 'complete' ? 'Complete' : 'Redacted'}
          </a>
        ),
      )}
    </p>
  )
}
