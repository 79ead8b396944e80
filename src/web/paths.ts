/** Every address of the office, in one place; one test lists them all. */
export const paths = {
  // the office
  today: () => '/',
  healthz: () => '/healthz',
  openapi: () => '/openapi.json',
  help: () => '/help',
  record: () => '/record',

  // access
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  signInCode: () => '/sign-in/code',
  signOut: () => '/sign-out',
  welcome: (token: string) => `/welcome/${token}`,
  account: () => '/account',
  peopleOfTheOffice: () => '/people-of-the-office',
  releases: (caseId: string) => `/cases/${caseId}/releases`,
  team: (caseId: string) => `/cases/${caseId}/team`,

  // cases
  cases: () => '/cases',
  case: (caseId: string) => `/cases/${caseId}`,
  importDocket: () => '/import',
  proposals: (caseId: string) => `/cases/${caseId}/proposals`,

  // hearings
  calendar: (view?: 'month' | 'week' | 'day', on?: string) =>
    view ? `/calendar/${view}${on ? `?on=${on}` : ''}` : '/calendar',
  hearings: (caseId: string) => `/cases/${caseId}/hearings`,
  newHearing: (caseId: string) => `/cases/${caseId}/hearings/new`,
  hearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}`,
  moveHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/move`,
  vacateHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/vacate`,

  // people
  witnesses: (caseId: string) => `/cases/${caseId}/witnesses`,
  newWitness: (caseId: string) => `/cases/${caseId}/witnesses/new`,
  witness: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}`,
  revealIdentity: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}/reveal`,

  // accommodations
  accommodations: (caseId: string) => `/cases/${caseId}/accommodations`,
  newAccommodation: (caseId: string, hearingId: string) =>
    `/cases/${caseId}/hearings/${hearingId}/accommodations/new`,
  accommodation: (caseId: string, accommodationId: string) =>
    `/cases/${caseId}/accommodations/${accommodationId}`,

  // bookings
  resources: () => '/resources',
  newResource: () => '/resources/new',
  resource: (resourceId: string) => `/resources/${resourceId}`,
  board: (on?: string) => (on ? `/board?on=${on}` : '/board'),
  bookings: (caseId: string) => `/cases/${caseId}/bookings`,
  booking: (caseId: string, bookingId: string) => `/cases/${caseId}/bookings/${bookingId}`,

  // motions
  motions: (caseId: string) => `/cases/${caseId}/motions`,
  motion: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}`,

  // feeds
  feeds: () => '/feeds',
  feed: (token: string) => `/feeds/${token}.ics`,
} as const
