/**
 * What the audit log can say that someone did: a key that the record keeps and queries ask for, and the words that pages
 * put after the person's name. A key stays once it is written; its words may improve.
 */
const deeds = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'sign-in-refused': 'refused a sign-in',
  'own-session-ended': 'ended one of their sessions',
  'own-other-sessions-ended': 'ended all their other sessions',
  'password-changed': 'changed their password',
  'password-set-by-link': 'set a password by one-time link',
  'second-factor-set-up': 'set up a second factor',
  'backup-codes-made': 'made new backup codes',

  'first-administrator-link-made': 'made a link for the first administrator',
  'staff-invited': 'invited a person to the office',
  'staff-link-renewed': 'made a new one-time link for a person',
  'staff-access-ended': 'ended a person’s access',
  'staff-added-for-demonstration': 'added a person for the demonstration',
  'demonstration-furnished': 'set up the demonstration',

  'team-member-added': 'added a person to the case team',
  'team-member-removed': 'removed a person from the case team',
  'release-recorded': 'recorded a release',
  'release-withdrawn': 'recorded that a release was withdrawn',
  'release-ended': 'ended a release',

  'case-opened-by-hand': 'added the case by hand',
  'case-corrected': 'corrected the case',
  'case-time-zone-changed': 'changed the time zone of the case',
  'case-number-entered-from-outside': 'entered this case’s number without being on its team',
  'defendant-added': 'added a defendant',
  'defendant-corrected': 'corrected a defendant',
  'defendant-removed': 'removed a defendant',
  'count-added': 'added a count',
  'count-corrected': 'corrected a count',
  'count-removed': 'removed a count',

  'docket-imported': 'imported a docket',
  'docket-imported-again': 'imported the docket again',
  'docket-changes-accepted': 'accepted proposed changes',
  'docket-change-dismissed': 'dismissed a proposed change',
  'docket-change-reopened': 'reopened a dismissed change',

  'hearing-set': 'scheduled the hearing',
  'hearing-recorded-as-held': 'recorded a hearing that was held',
  'hearing-moved': 'moved the hearing',
  'hearing-move-corrected': 'corrected a move that was entered by mistake',
  'hearing-continued': 'continued the hearing without a new date',
  'hearing-vacated': 'vacated the hearing',
  'hearing-held': 'recorded the hearing as held',
  'hearing-entered-in-error': 'marked the hearing as entered in error',
  'hearing-clock-corrected': 'corrected the clock that the hearing’s hours are on',
  'hearing-details-changed': 'changed the hearing’s details',
  'hearing-periods-chosen': 'chose what the law counts from the hearing',
  'hearing-periods-by-name': 'left what the law counts from the hearing to its name',

  'witness-added': 'added a witness',
  'witness-changed': 'changed a witness',
  'identity-recorded': 'recorded part of a witness’s identity',
  'identity-replaced': 'corrected part of a witness’s identity',
  'identity-revealed': 'revealed the witness’s identity',
  'identity-searched': 'searched for a person by part of an identity',
  'identity-resealed': 'sealed identities with the current key',
  'identifying-words-refused': 'was refused words that identify a person',
  'filing-checked': 'checked a filing for identities',

  'accommodation-requested': 'requested an accommodation',
  'accommodation-wishes-recorded': 'recorded the witness’s wishes',
  'accommodation-order-needed': 'recorded that a court order is needed',
  'accommodation-order-not-needed': 'recorded that no court order is needed',
  'accommodation-applied-for': 'recorded the application',
  'accommodation-opposed': 'recorded the opposition',
  'accommodation-ruled-on': 'recorded a ruling',
  'accommodation-withdrawn': 'withdrew the accommodation',
  'accommodation-order-lapsed': 'recorded that the order lapsed',
  'accommodation-requested-again': 'requested the accommodation again',
  'accommodation-needs-changed': 'changed what the accommodation needs',
  'accommodation-done': 'recorded the accommodation as done',
  'accommodation-failed': 'recorded that the accommodation was not delivered',

  'resource-added': 'added a resource',
  'resource-changed': 'changed a resource',
  'resource-retired': 'retired a resource',
  'resource-restored': 'put a resource back into use',
  'courthouse-added': 'added a courthouse',
  'courthouse-clock-corrected': 'corrected the clock of a courthouse',
  'courthouse-retired': 'retired a courthouse',
  'booking-held': 'placed a hold',
  'booking-confirmed': 'confirmed the booking',
  'booking-put-on-hold': 'put the booking back on hold',
  'booking-kept-under-order': 'kept the booking under a later ruling',
  'booking-tested': 'recorded the booking as tested',
  'booking-in-use': 'recorded the booking as in use',
  'booking-done': 'recorded the booking as done',
  'booking-failed': 'recorded that the booking was not delivered',
  'booking-moved': 'moved the booking',
  'booking-released': 'released the booking',

  'motion-started': 'started a motion',
  'motion-answered': 'answered questions for a motion',
  'motion-made-ready': 'marked a motion ready to file',
  'motion-filed': 'recorded a motion as filed',
  'motion-downloaded': 'downloaded a document of a motion',

  'court-closure-recorded': 'recorded a court closure',
  'court-closure-removed': 'removed a court closure',
  'event-recorded': 'recorded an event',
  'event-moved': 'changed the date of an event',
  'event-removed': 'removed an event',
  'event-reading-dismissed': 'dismissed an event read in the docket',
  'deadline-updated': 'updated a deadline',
  'deadline-done': 'marked a deadline done',
  'deadline-excused': 'marked a deadline excused',
  'deadline-not-arising': 'marked a deadline as not arising',
  'court-deadline-recorded': 'recorded a due date set by the court',
  'court-deadline-vacated': 'vacated a due date set by the court',
  'court-deadline-dismissed': 'dismissed a due date read in the docket',
  'excluded-time-recorded': 'recorded excludable time',
  'excluded-time-ended': 'ended excludable time',
  'excluded-time-removed': 'removed excludable time',
  'excluded-time-dismissed': 'dismissed excludable time read in the docket',

  'notification-recorded': 'recorded that the witness was told',
  'notification-declined': 'recorded that the witness did not want to hear',
  'notification-withheld': 'recorded that the witness is not to be told yet',
  'notification-removed': 'removed a recorded notification',
  'notification-target-set': 'set a notification target of the office',
  'notification-target-removed': 'removed a notification target of the office',

  'feed-added': 'added a calendar feed',
  'feed-link-replaced': 'gave a calendar feed a new link',
  'feed-revoked': 'revoked a calendar feed',
} as const satisfies Readonly<Record<string, string>>

export type DeedKey = keyof typeof deeds

/** The words for a line of the record, to stand after who did it. A key that is not known is shown as it is. */
export function deedInWords(did: string): string {
  return isDeedKey(did) ? deeds[did] : did
}

/** The deeds whose words contain what someone typed, in any case. */
export function deedsWorded(typed: string): readonly DeedKey[] {
  const folded = typed.toLowerCase().replaceAll("'", '’')
  return deedKeys.filter((key) => deeds[key].toLowerCase().includes(folded))
}

export const deedKeys = Object.keys(deeds).filter(isDeedKey)

function isDeedKey(did: string): did is DeedKey {
  return Object.hasOwn(deeds, did)
}
