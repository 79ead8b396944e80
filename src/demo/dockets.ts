import type { CalendarDate } from '../time/calendar-date.ts'
import { clerksDay, courtDay } from './court-days.ts'

/** A docket of the demonstration office in the form of docket data. Every person in it is invented. */
export type DemoDocket = {
  readonly key: 'vance' | 'marsh' | 'thorne' | 'kell'
  readonly file: string
  /** The same docket some days later, for the import that shows what moved; null where nothing did. */
  readonly later: string | null
}

type Person = { readonly name: string; readonly counts: readonly string[]; readonly counsel: string }
type Told = readonly [daysFromToday: number, text: string]

/** Four dockets around `today`, so that the demonstration always has a month of its own. */
export function demoDockets(today: CalendarDate): readonly DemoDocket[] {
  const on = (days: number) => clerksDay(courtDay(today, days))
  const year = today.slice(2, 4)
  const vance = {
    court: 'ilnd',
    number: `1:${year}-cr-00417`,
    name: 'United States v. Orla Vance',
    judge: 'Ines Calloway',
    prosecutor: 'Lena Ostrow',
    accused: [
      {
        name: 'Orla Vance',
        counsel: 'Tobias Renn',
        counts: ['18:1591(a)(1) and (b)(2) - Sex trafficking of a minor (1)', '18:1594(c) - Conspiracy (2)'],
      },
    ],
  }
  const marsh = {
    court: 'ilnd',
    number: `3:${year}-cr-50112`,
    name: 'United States v. Teo Marsh et al',
    judge: 'Rafael Dunmore',
    prosecutor: 'Lena Ostrow',
    accused: [
      {
        name: 'Teo Marsh',
        counsel: 'Birgit Sorrell',
        counts: ['18:1589(a) and 1594(a) - Forced labor (1-3)', '18:1592(a) - Documents (4)'],
      },
      { name: 'Halina Prowse', counsel: 'Mateo Finch', counts: ['18:1594(b) - Conspiracy (5)'] },
    ],
  }
  const thorne = {
    court: 'miwd',
    number: `1:${year}-cr-00058`,
    name: 'United States v. Casimir Thorne',
    judge: 'Adaline Brookes',
    prosecutor: 'Lena Ostrow',
    accused: [
      {
        name: 'Casimir Thorne',
        counsel: 'Wren Okafor',
        counts: ['18:1591(a)(1) - Sex trafficking by force, fraud or coercion (1)'],
      },
    ],
  }
  const kell = {
    court: 'ilnd',
    number: `1:${year}-cr-00733`,
    name: 'United States v. Desmond Kell',
    judge: 'Ines Calloway',
    prosecutor: 'Lena Ostrow',
    accused: [
      {
        name: 'Desmond Kell',
        counsel: 'Tobias Renn',
        counts: ['18:2423(a) - Transportation of a minor (1)'],
      },
    ],
  }
  const before = (judge: string, who: string) => `MINUTE entry before the Honorable ${judge} as to ${who}:`
  const vanceEntries: readonly Told[] = [
    [-120, 'INDICTMENT as to Orla Vance (1) count(s) 1, 2. (abc, )'],
    [
      -112,
      `${before('Ines Calloway', 'Orla Vance')} Arraignment held on ${on(-112)}. Status hearing set for ${on(-40)} at 10:00 AM. Mailed notice (jkl, )`,
    ],
    [
      -40,
      `${before('Ines Calloway', 'Orla Vance')} Status hearing held on ${on(-40)}. Motion hearing set for ${on(6)} at 2:00 PM in Courtroom 2103. Jury trial set for ${on(21)} at 09:30 AM in Courtroom 2103. Mailed notice (jkl, )`,
    ],
    [-30, 'MOTION by Orla Vance to suppress statements (rst, )'],
    [
      -12,
      `${before('Ines Calloway', 'Orla Vance')} Motions in limine due by ${on(7)}. Responses due by ${on(14)}. Pretrial conference set for ${on(9)} at 11:00 AM in Courtroom 2103. Mailed notice (jkl, )`,
    ],
    [
      -5,
      `${before('Ines Calloway', 'Orla Vance')} The pretrial conference set for ${on(9)} is reset to ${on(13)} at 3:00 PM in Courtroom 2103. Mailed notice (jkl, )`,
    ],
  ]
  const marshEntries: readonly Told[] = [
    [-90, 'INDICTMENT as to Teo Marsh (1) count(s) 1-3, 4, Halina Prowse (2) count(s) 5. (dcw, )'],
    [
      -60,
      `${before('Rafael Dunmore', 'Teo Marsh, Halina Prowse')} Arraignment held on ${on(-60)}. Status hearing set for ${on(2)} at 09:00 AM. (dcw, )`,
    ],
    [
      -20,
      `${before('Rafael Dunmore', 'Teo Marsh')} Motion hearing set for ${on(-4)} at 10:00 AM in Courtroom 5. Evidentiary hearing set for ${on(8)} at 10:00 AM in Courtroom 5. Change of plea hearing as to Halina Prowse set for ${on(5)} at 1:30 PM. (dcw, )`,
    ],
    [
      -10,
      `${before('Rafael Dunmore', 'Teo Marsh')} Jury trial set for ${on(28)} at 09:00 AM in Courtroom 5. (dcw, )`,
    ],
  ]
  const thorneEntries: readonly Told[] = [
    [-200, 'INDICTMENT as to Casimir Thorne (1) count(s) 1. (pmw)'],
    [
      -70,
      `Minute Entry for proceedings held before Judge Adaline Brookes: Change of Plea Hearing as to Casimir Thorne held on ${on(-70)}. Sentencing set for ${on(12)} at 09:00 AM in Courtroom A. (pmw)`,
    ],
    [
      -30,
      `NOTICE OF HEARING as to Casimir Thorne: Telephone status conference set for ${on(-16)} at 04:00 PM before Judge Adaline Brookes. (pmw)`,
    ],
    [
      -18,
      `ORDER as to Casimir Thorne: the status conference set for ${on(-16)} is VACATED. Signed by Judge Adaline Brookes. (pmw)`,
    ],
    [
      -14,
      `NOTICE OF HEARING as to Casimir Thorne: Motion Hearing set for ${on(0)} at 02:00 PM in Courtroom A before Judge Adaline Brookes. (pmw)`,
    ],
  ]
  const kellEntries: readonly Told[] = [
    [-25, 'INDICTMENT as to Desmond Kell (1) count(s) 1. (abc, )'],
    [
      -20,
      `${before('Ines Calloway', 'Desmond Kell')} Detention hearing held on ${on(-20)}. Status hearing set for ${on(3)} at 09:30 AM in Courtroom 2103. Jury trial set for ${on(35)} at 09:30 AM in Courtroom 2103. (jkl, )`,
    ],
  ]
  const moved: Told = [
    -1,
    `${before('Ines Calloway', 'Desmond Kell')} At the request of the parties, the status hearing set for ${on(3)} is stricken and reset to ${on(10)} at 09:30 AM in Courtroom 2103. (jkl, )`,
  ]
  // Rooms and people are held for the trial: this one is followed, not merely accepted.
  const trialMoved: Told = [
    -1,
    `${before('Ines Calloway', 'Orla Vance')} On the government's unopposed motion, the jury trial set for ${on(21)} is stricken and reset to ${on(42)} at 09:30 AM in Courtroom 2103. (jkl, )`,
  ]
  return [
    {
      key: 'vance',
      file: docketData(today, vance, vanceEntries),
      later: docketData(today, vance, [...vanceEntries, trialMoved]),
    },
    { key: 'marsh', file: docketData(today, marsh, marshEntries), later: null },
    { key: 'thorne', file: docketData(today, thorne, thorneEntries), later: null },
    {
      key: 'kell',
      file: docketData(today, kell, kellEntries),
      later: docketData(today, kell, [...kellEntries, moved]),
    },
  ]
}

type DemoCase = {
  readonly court: string
  readonly number: string
  readonly name: string
  readonly judge: string
  readonly prosecutor: string
  readonly accused: readonly Person[]
}

function docketData(today: CalendarDate, docket: DemoCase, entries: readonly Told[]): string {
  const party = (name: string, type: string, counsel: string, counts: readonly string[]) => ({
    name,
    type,
    date_terminated: null,
    extra_info: '',
    attorneys: [
      { name: counsel, roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'], contact: addressOf(type) },
    ],
    criminal_data:
      counts.length === 0
        ? null
        : {
            counts: counts.map((line) => ({ name: line, status: 'pending', disposition: '' })),
            complaints: [],
            highest_offense_level_opening: 'Felony',
            highest_offense_level_terminated: 'None',
          },
  })
  return JSON.stringify({
    court_id: docket.court,
    docket_number: docket.number,
    case_name: docket.name,
    date_filed: courtDay(today, entries[0]?.[0] ?? 0),
    date_terminated: null,
    assigned_to_str: docket.judge,
    referred_to_str: '',
    federal_dn_case_type: 'cr',
    parties: [
      ...docket.accused.map((one) => party(one.name, 'Defendant', one.counsel, one.counts)),
      party('USA', 'Plaintiff', docket.prosecutor, []),
    ],
    docket_entries: entries.map(([days, text], i) => ({
      date_filed: courtDay(today, days),
      description: `${text} (Entered: ${clerksDay(courtDay(today, days))})`,
      document_number: String(1 + i * 4),
      pacer_doc_id: '',
    })),
  })
}

function addressOf(type: string): string {
  return type === 'Defendant'
    ? '40 Juniper Street, Suite 3\nChicago, IL 60601\n'
    : 'Office of the United States Attorney\n219 Invented Plaza\nChicago, IL 60604\n'
}
