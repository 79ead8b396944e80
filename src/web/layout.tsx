import type { PropsWithChildren } from 'hono/jsx'
import { assetsFingerprint } from '../generated/assets.ts'
import { paths } from './paths.ts'

export type Link = { readonly label: string; readonly href: string }

/** Who looks at the page, and where in the office it can lead. */
export type Viewer = { readonly name: string; readonly role: string; readonly links: readonly Link[] }

/** The case that a page belongs to. Without a caption where its reader may not know who is accused. */
export type CaseBar = {
  readonly docketNumber: string
  readonly caption: string | null
  readonly links: readonly Link[]
}

export type LayoutProps = {
  /** Goes into the window's title: never a name or a reference of a person. */
  title: string
  /** Null before sign-in. */
  viewer: Viewer | null
  demo: boolean
  path: string
  /** Null on a page of the office at large. */
  case: CaseBar | null
}

/** A quiet page that says nothing about who read this one. */
const elsewhere = 'https://www.bbc.co.uk/weather'

export function Layout(props: PropsWithChildren<LayoutProps>) {
  const asset = (name: string) => `/assets/${name}?v=${assetsFingerprint}`
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${props.title} – Anteroom`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#faf7f2" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={asset('anteroom.css')} />
        <script type="module" src={asset('anteroom.js')}></script>
      </head>
      <body class="govuk-template__body govuk-frontend-supported">
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        <div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
          <a
            href={elsewhere}
            role="button"
            draggable={false}
            class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
            data-module="govuk-button"
            rel="nofollow noreferrer"
          >
            Leave this page
          </a>
        </div>
        <Header {...props} />
        {props.case && <CaseNavigation of={props.case} path={props.path} />}
        <main class="ar-width ar-main" id="main">
          {props.children}
        </main>
        <footer class="ar-footer">
          <div class="ar-width">
            <p>
              Anteroom computes, drafts and reminds; people decide. <a href={paths.help()}>Help</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  )
}

function Header(props: LayoutProps) {
  return (
    <header class="ar-header">
      {props.demo && (
        <div class="ar-demo">
          <p class="ar-width">Demonstration office: every person and case here is invented.</p>
        </div>
      )}
      <div class="ar-width ar-header__row">
        <a class="ar-wordmark" href={paths.today()}>
          <Doorway />
          Anteroom
        </a>
        {props.viewer && (
          <div class="ar-header__who">
            <a class="govuk-link govuk-link--no-visited-state" href={paths.account()}>
              {props.viewer.name}
            </a>
            <span>{props.viewer.role}</span>
            <form method="post" action={paths.signOut()}>
              <button class="ar-plain-button" type="submit">
                Sign out
              </button>
            </form>
          </div>
        )}
      </div>
      {props.viewer && (
        <nav class="ar-nav" aria-label="Office">
          <div class="ar-width">
            <Links items={props.viewer.links} path={props.path} />
          </div>
        </nav>
      )}
    </header>
  )
}

function CaseNavigation(props: { of: CaseBar; path: string }) {
  return (
    <nav class="ar-case" aria-label="Case">
      <div class="ar-width">
        <p class="ar-case__name">
          {props.of.caption ?? 'Case'} <span>{props.of.docketNumber}</span>
        </p>
        <div class="ar-nav">
          <Links items={props.of.links} path={props.path} />
        </div>
      </div>
    </nav>
  )
}

function Links(props: { items: readonly Link[]; path: string }) {
  const here = props.items
    .filter((item) => props.path === item.href || props.path.startsWith(`${item.href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]
  return (
    <ul>
      {props.items.map((item) => (
        <li>
          <a
            href={item.href}
            {...(item === here ? { 'aria-current': props.path === item.href ? 'page' : 'true' } : {})}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A doorway, half open. */
function Doorway() {
  return (
    <svg width="26" height="30" viewBox="0 0 26 30" aria-hidden="true" focusable="false">
      <path d="M3 29V12a10 10 0 0 1 20 0v17z" fill="#e4eeea" stroke="#24564b" stroke-width="2" />
      <path d="M3 29V12a10 10 0 0 1 10-10l4 4v23z" fill="#24564b" />
      <circle cx="13.6" cy="17.5" r="1.3" fill="#f6c95c" />
    </svg>
  )
}
