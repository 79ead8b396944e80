import { BackLink, Button, Form, Hidden } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { KeptFeed } from './store.ts'

/** Asks before a feed ends for good. */
export function RevokeFeedPage({ feed }: { feed: KeptFeed }) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.feeds()}>Calendar feeds</BackLink>
      <h1 class="govuk-heading-l">Revoke “{feed.label}”</h1>
      <p class="govuk-body">
        Its link stops at once. A calendar program that read it may go on showing what it has read: remove the
        calendar there too.
      </p>
      <Form action={paths.revokeFeed(feed.id)}>
        <Button tone="warning">Revoke the feed</Button>
      </Form>
    </div>
  )
}

/** Asks before the link of a feed is exchanged. @param id makes the form sent twice one act */
export function RenewFeedPage({ feed, id }: { feed: KeptFeed; id: string }) {
  return (
    <div class="ar-narrow">
      <BackLink href={paths.feeds()}>Calendar feeds</BackLink>
      <h1 class="govuk-heading-l">A new link for “{feed.label}”</h1>
      <p class="govuk-body">
        The link you have stops at once, and you get another that is shown once. Do this when the link was
        lost or somebody else may have seen it.
      </p>
      <Form action={paths.renewFeed(feed.id)}>
        <Hidden name="id" value={id} />
        <Button>Make a new link</Button>
      </Form>
    </div>
  )
}
