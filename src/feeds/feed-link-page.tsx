import { BackLink, Details, Notice } from '../web/controls.tsx'
import { paths } from '../web/paths.ts'
import type { FeedLevel } from './events.ts'
import { QrCode } from './qr-code.tsx'
import { levelWords } from './words.ts'

type Props = { label: string; level: FeedLevel; link: string }

/** Shows the link of a feed. No page of the office can show it again. */
export function FeedLinkPage({ label, level, link }: Props) {
  const subscribe = link.replace(/^https?:/, 'webcal:')
  return (
    <>
      <BackLink href={paths.feeds()}>Calendar feeds</BackLink>
      <h1 class="govuk-heading-l">Your feed is ready</h1>
      <Notice tone="attention" title="This link is shown once">
        <p class="govuk-body">
          Anteroom keeps no copy of it. Whoever has the link can read the calendar, without signing in. If it
          is lost or seen by someone else, make a new link or revoke the feed.
        </p>
      </Notice>
      <div class="ar-columns">
        <section class="ar-sheet" aria-labelledby="link-heading">
          <h2 class="govuk-heading-m" id="link-heading">
            {label}
          </h2>
          <p class="govuk-body">{levelWords[level].hint}</p>
          <div class="govuk-form-group">
            <label class="govuk-label" for="link">
              Link to copy
            </label>
            <input
              class="govuk-input"
              id="link"
              value={link}
              readonly
              spellcheck={false}
              autocomplete="off"
            />
          </div>
          <p class="govuk-body">
            <button type="button" class="govuk-button govuk-button--secondary" data-copies="link" hidden>
              Copy the link
            </button>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={subscribe}>
              Subscribe on this device
            </a>
          </p>
          <Programs />
        </section>
        <figure class="ar-sheet">
          <QrCode text={subscribe} says="QR code of the link to copy" />
          <figcaption class="govuk-body">
            Scan it with an iPhone or iPad to subscribe there. It holds the same link as the field beside it.
          </figcaption>
        </figure>
      </div>
    </>
  )
}

function Programs() {
  return (
    <>
      <Details summary="iPhone, iPad and Mac">
        <p class="govuk-body">
          On an iPhone, scan the code and confirm Subscribe; or Settings, Apps, Calendar, Calendar Accounts,
          Add Account, Other, Add Subscribed Calendar, and paste the link. On a Mac: Calendar, File, New
          Calendar Subscription. Choose “On My Mac” as the place, so that no copy goes to other devices.
        </p>
      </Details>
      <Details summary="Thunderbird">
        <p class="govuk-body">New Calendar, On the Network, paste the link. Leave the user name empty.</p>
      </Details>
      <Details summary="Outlook">
        <p class="govuk-body">
          Add calendar, Subscribe from web, paste the link. Microsoft’s servers then read and keep the feed,
          and may take some hours to notice a change.
        </p>
      </Details>
      <Details summary="Google Calendar and Android">
        <p class="govuk-body">
          On a computer: Other calendars, From URL, paste the link. Google’s servers then read and keep the
          feed, and may take a day to notice a change. For a hearing tomorrow, look into Anteroom.
        </p>
      </Details>
    </>
  )
}
