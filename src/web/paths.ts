/** Every address of the office, in one place; one test lists them all. */
export const paths = {
  // the office
  today: (all?: string) => (all ? `/?all=${all}` : '/'),
  healthz: () => '/healthz',
  openapi: () => '/openapi.json',
  help: () => '/help',
  record: () => '/record',

  // access
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  signInCode: () => '/sign-in/code',
  signOut: () => '/sign-out',
  welcome: (token: string) => `/welcome/${token}`,
  secondFactor: () => '/second-factor',
  account: () => '/account',
  endSession: (sessionId: string) => `/account/sessions/${sessionId}/end`,
  endOtherSessions: () => '/account/sessions/end-others',
  changePassword: () => '/account/password',
  newBackupCodes: () => '/account/backup-codes',
  peopleOfTheOffice: () => '/people-of-the-office',
  endAccess: (userId: string) => `/people-of-the-office/${userId}/end`,
  newLink: (userId: string) => `/people-of-the-office/${userId}/link`,
  releases: (caseId: string) => `/cases/${caseId}/releases`,
  withdrawRelease: (caseId: string, releaseId: string) => `/cases/${caseId}/releases/${releaseId}/withdraw`,
  endRelease: (caseId: string, releaseId: string) => `/cases/${caseId}/releases/${releaseId}/end`,
  team: (caseId: string) => `/cases/${caseId}/team`,
  leaveTeam: (caseId: string, userId: string) => `/cases/${caseId}/team/${userId}/leave`,

  // cases
  cases: () => '/cases',
  newCase: () => '/cases/new',
  case: (caseId: string) => `/cases/${caseId}`,
  correctCase: (caseId: string) => `/cases/${caseId}/correct`,
  newDefendant: (caseId: string) => `/cases/${caseId}/defendants/new`,
  defendant: (caseId: string, defendantId: string) => `/cases/${caseId}/defendants/${defendantId}`,
  takeDefendantBack: (caseId: string, defendantId: string) =>
    `/cases/${caseId}/defendants/${defendantId}/take-back`,
  newCount: (caseId: string, defendantId: string) => `/cases/${caseId}/defendants/${defendantId}/counts/new`,
  count: (caseId: string, countId: string) => `/cases/${caseId}/counts/${countId}`,
  takeCountBack: (caseId: string, countId: string) => `/cases/${caseId}/counts/${countId}/take-back`,
  importDocket: () => '/import',
  proposals: (caseId: string) => `/cases/${caseId}/proposals`,
  followReading: (caseId: string, proposalId: string) => `/cases/${caseId}/proposals/${proposalId}/follow`,

  // hearings
  calendar: (view?: 'month' | 'week' | 'day', on?: string) =>
    view ? `/calendar/${view}${on ? `?on=${on}` : ''}` : '/calendar',
  hearings: (caseId: string) => `/cases/${caseId}/hearings`,
  newHearing: (caseId: string) => `/cases/${caseId}/hearings/new`,
  hearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}`,
  moveHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/move`,
  vacateHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/vacate`,
  continueHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/continue`,
  holdHearing: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/hold`,
  hearingInError: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/error`,
  hearingPlace: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/place`,
  hearingSheet: (caseId: string, hearingId: string, on?: string) =>
    `/cases/${caseId}/hearings/${hearingId}/sheet${on ? `?on=${on}` : ''}`,
  hearingSheetDocument: (caseId: string, hearingId: string, on?: string) =>
    `/cases/${caseId}/hearings/${hearingId}/sheet.docx${on ? `?on=${on}` : ''}`,
  setsRunning: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/sets-running`,

  // people
  witnesses: (caseId: string) => `/cases/${caseId}/witnesses`,
  newWitness: (caseId: string) => `/cases/${caseId}/witnesses/new`,
  witness: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}`,
  findPerson: (caseId: string) => `/cases/${caseId}/witnesses/find`,
  editWitness: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}/edit`,
  revealIdentity: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}/reveal`,
  addIdentity: (caseId: string, witnessId: string) => `/cases/${caseId}/witnesses/${witnessId}/identity`,
  replaceIdentity: (caseId: string, witnessId: string, valueId: string) =>
    `/cases/${caseId}/witnesses/${witnessId}/identity/${valueId}/replace`,

  caseClock: (caseId: string) => `/cases/${caseId}/clock`,

  // accommodations
  accommodations: (caseId: string) => `/cases/${caseId}/accommodations`,
  newAccommodation: (caseId: string, hearingId: string) =>
    `/cases/${caseId}/hearings/${hearingId}/accommodations/new`,
  accommodation: (caseId: string, accommodationId: string) =>
    `/cases/${caseId}/accommodations/${accommodationId}`,
  moveAccommodation: (caseId: string, accommodationId: string, move: string) =>
    `/cases/${caseId}/accommodations/${accommodationId}/${move}`,
  orders: (caseId: string) => `/cases/${caseId}/orders`,
  newOrder: (caseId: string, hearingId: string) => `/cases/${caseId}/hearings/${hearingId}/orders/new`,

  // bookings
  book: (caseId: string, accommodationId: string) =>
    `/cases/${caseId}/accommodations/${accommodationId}/book`,
  moveBooking: (caseId: string, bookingId: string, move: string) =>
    `/cases/${caseId}/bookings/${bookingId}/${move}`,
  courthouses: () => '/courthouses',
  courthouseClock: (courthouseId: string) => `/courthouses/${courthouseId}/clock`,
  retireCourthouse: (courthouseId: string) => `/courthouses/${courthouseId}/retire`,
  resources: () => '/resources',
  newResource: () => '/resources/new',
  resource: (resourceId: string) => `/resources/${resourceId}`,
  board: (on?: string) => (on ? `/board?on=${on}` : '/board'),
  bookings: (caseId: string) => `/cases/${caseId}/bookings`,
  booking: (caseId: string, bookingId: string) => `/cases/${caseId}/bookings/${bookingId}`,

  // deadlines
  deadlines: (caseId: string) => `/cases/${caseId}/deadlines`,
  deadlinesCalendar: (caseId: string) => `/cases/${caseId}/deadlines.ics`,
  deadline: (caseId: string, deadlineId: string) => `/cases/${caseId}/deadlines/${deadlineId}`,
  deadlineExhibit: (caseId: string, deadlineId: string) =>
    `/cases/${caseId}/deadlines/${deadlineId}/exhibit.docx`,
  recordLastDay: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/read/last-days/${readingId}/record`,
  dismissLastDay: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/read/last-days/${readingId}/dismiss`,
  recordEvent: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/read/events/${readingId}/record`,
  recordAllEvents: (caseId: string) => `/cases/${caseId}/deadlines/read/events/record-all`,
  dismissEvent: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/read/events/${readingId}/dismiss`,
  caseEvents: (caseId: string) => `/cases/${caseId}/deadlines/events`,
  caseEvent: (caseId: string, eventId: string) => `/cases/${caseId}/deadlines/events/${eventId}`,
  withdrawCaseEvent: (caseId: string, eventId: string) =>
    `/cases/${caseId}/deadlines/events/${eventId}/withdraw`,
  courtDeadlines: (caseId: string) => `/cases/${caseId}/deadlines/court`,
  vacateCourtDeadline: (caseId: string, id: string) => `/cases/${caseId}/deadlines/court/${id}/vacate`,
  speedyTrial: (caseId: string) => `/cases/${caseId}/deadlines/speedy-trial`,
  recordExcludedTime: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/speedy-trial/read/${readingId}/record`,
  dismissExcludedTime: (caseId: string, readingId: string) =>
    `/cases/${caseId}/deadlines/speedy-trial/read/${readingId}/dismiss`,
  exclusions: (caseId: string) => `/cases/${caseId}/deadlines/speedy-trial/exclusions`,
  exclusion: (caseId: string, id: string) => `/cases/${caseId}/deadlines/speedy-trial/exclusions/${id}`,
  withdrawExclusion: (caseId: string, id: string) =>
    `/cases/${caseId}/deadlines/speedy-trial/exclusions/${id}/withdraw`,
  closedDays: () => '/closed-days',
  reopenDay: (courtId: string, on: string) => `/closed-days/${courtId}/${on}/reopen`,
  law: () => '/law',
  lawOf: (jurisdiction: string) => `/law/${jurisdiction}`,

  // contact
  toTell: (caseId: string) => `/cases/${caseId}/to-tell`,
  recordTelling: (caseId: string, witnessId: string) => `/cases/${caseId}/to-tell/${witnessId}`,
  takeTellingBack: (caseId: string, witnessId: string, tellingId: string) =>
    `/cases/${caseId}/to-tell/${witnessId}/${tellingId}/take-back`,
  targets: (jurisdiction: string) => `/targets/${jurisdiction}`,

  // motions
  motions: (caseId: string) => `/cases/${caseId}/motions`,
  newMotion: (caseId: string, accommodationId: string) =>
    `/cases/${caseId}/motions/new?accommodation=${accommodationId}`,
  motion: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}`,
  motionAnswers: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}/answers`,
  motionReady: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}/ready`,
  motionFiled: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}/filed`,
  motionDocument: (caseId: string, motionId: string) => `/cases/${caseId}/motions/${motionId}/motion.docx`,

  // feeds
  feeds: () => '/feeds',
  feed: (token: string) => `/feeds/${token}.ics`,
  renewFeed: (feedId: string) => `/feeds/${feedId}/renew`,
  revokeFeed: (feedId: string) => `/feeds/${feedId}/revoke`,
} as const
