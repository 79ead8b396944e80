import type { CalendarDate } from '../../time/calendar-date.ts'

/** What a docket file says of one case, whichever of the four forms it came in. Nothing here is law; it is the clerk's page. */
export type Docket = {
  /** PACER id (`casd`), or null where the file names no court. */
  readonly court: string | null
  /** `3:15-cr-00331`: without judges' initials and defendant number. */
  readonly docketNumber: string
  /** As the file prints it: `USA v. Doe et al`. */
  readonly caption: string
  /** `United States v. Doe`. */
  readonly caseName: string
  readonly filedOn: CalendarDate | null
  readonly terminatedOn: CalendarDate | null
  readonly assignedJudge: string | null
  readonly referredJudge: string | null
  readonly defendants: readonly DocketDefendant[]
  readonly governmentCounsel: readonly DocketCounsel[]
  readonly otherParties: readonly OtherParty[]
  /** In the order of the file. */
  readonly entries: readonly DocketEntry[]
  readonly excludable: readonly ExcludablePeriod[]
}

export type DocketDefendant = {
  readonly name: string
  /** The `(2)` of `Defendant (2)`, where the file prints it. */
  readonly number: number | null
  readonly terminatedOn: CalendarDate | null
  readonly counsel: readonly DocketCounsel[]
  readonly counts: readonly DocketCount[]
  readonly complaints: readonly DocketComplaint[]
  readonly highestOffenseOpening: string | null
  readonly highestOffenseTerminated: string | null
}

export type DocketCounsel = {
  readonly name: string
  /** `LEAD ATTORNEY`, `TERMINATED: 11/02/2016`, as printed. */
  readonly roles: readonly string[]
  /** Office, address, telephone and e-mail, one a line, for a certificate of service. */
  readonly contact?: string
  /** `CJA Appointment`; only the docket report prints it. */
  readonly designation?: string
}

/** One line of counts; `2-4` stands for three counts. */
export type DocketCount = {
  readonly number: string
  readonly numbers: readonly string[]
  readonly statuteString: string
  readonly cites: readonly string[]
  readonly status: 'pending' | 'terminated'
  readonly disposition: string | null
}

export type DocketComplaint = {
  readonly statuteString: string
  readonly cites: readonly string[]
  readonly disposition: string | null
}

export type OtherParty = { readonly role: string; readonly name: string }

export type DocketEntry = {
  /** The same for the same entry in every form and at every import, as far as the forms allow. */
  readonly key: string
  readonly number: string | null
  readonly filedOn: CalendarDate | null
  readonly text: string
}

/** Time the docket itself says does not count under the Speedy Trial Act. */
export type ExcludablePeriod = {
  /** `XT`, `XE - Pretrial Motions`; null where the clerk gave none. */
  readonly code: string | null
  readonly start: CalendarDate
  readonly end: CalendarDate
  /** `entry 10`, `entries 16 and 17`, `entry of 2004-02-09`. */
  readonly where: string
}
