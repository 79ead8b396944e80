import {
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  Form,
  Hidden,
  Radios,
  Tag,
  TextField,
} from '../web/controls.tsx'
import { type FieldError, type Given, typed } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import type { FeedLevel } from './events.ts'
import type { KeptFeed } from './store.ts'
import { instantInWords, levelWords } from './words.ts'

type Props = {
  feeds: readonly KeptFeed[]
  levels: readonly FeedLevel[]
  given: Given
  errors?: readonly FieldError[] | undefined
}

export function FeedsPage({ feeds, levels, given, errors }: Props) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Calendar feeds</h1>
      <p class="govuk-body ar-lead">
        A feed puts the hearings you reach into your own calendar program and keeps them up to date. It holds
        no name. It shows what you may see at that moment: when a release or your place on a team ends, so
        does that part of the feed.
      </p>
      {feeds.length > 0 ? <FeedTable feeds={feeds} /> : <NoFeed />}
      <section class="ar-sheet ar-narrow" aria-labelledby="make-heading">
        <h2 class="govuk-heading-m" id="make-heading">
          Make a feed
        </h2>
        <Form action={paths.feeds()}>
          <Hidden name="id" value={typed(given, 'id')} />
          <TextField
            name="label"
            label="What you call it"
            hint="Where you will read it, such as Phone or Office computer. It must name nobody: no person, no reference."
            value={typed(given, 'label')}
            errors={errors}
            autocomplete="off"
            width={20}
          />
          <Radios
            name="level"
            legend="How much it may say"
            options={levels.map((level) => ({ value: level, ...levelWords[level] }))}
            value={typed(given, 'level') || 'coded'}
            errors={errors}
          />
          {!levels.includes('working') && (
            <p class="govuk-hint">
              The working level is there once someone has released hearings and accommodations to you.
            </p>
          )}
          <Button>Make the feed</Button>
        </Form>
      </section>
    </>
  )
}

function NoFeed() {
  return (
    <EmptyState title="No feed yet">
      <p class="govuk-body">Make one for each device or program, so that you can end each by itself.</p>
    </EmptyState>
  )
}

function FeedTable({ feeds }: { feeds: readonly KeptFeed[] }) {
  return (
    <DataTable
      caption="Your feeds"
      captionHidden
      head={['Feed', 'Says', 'Made', 'Last read', 'Change']}
      rows={feeds.map((feed) => [
        feed.label,
        levelWords[feed.level].label,
        instantInWords(feed.createdAt),
        feed.lastReadAt === null ? 'Never' : instantInWords(feed.lastReadAt),
        feed.revokedAt === null ? <Changes feed={feed} /> : <Tag tone="quiet">Revoked</Tag>,
      ])}
    />
  )
}

function Changes({ feed }: { feed: KeptFeed }) {
  return (
    <div class="ar-row">
      <a class="govuk-link" href={paths.renewFeed(feed.id)} aria-label={`Make a new link for ${feed.label}`}>
        Make a new link
      </a>
      <a class="govuk-link" href={paths.revokeFeed(feed.id)} aria-label={`Revoke ${feed.label}`}>
        Revoke
      </a>
    </div>
  )
}
