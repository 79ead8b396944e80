/** A docket of invented people in the form of docket data, with the words in which clerks write. */
export function inventedDocket(
  entries: readonly (readonly [number: string, filedOn: string, text: string])[],
): string {
  return JSON.stringify({
    court_id: 'ilnd',
    docket_number: '1:26-cr-00417',
    case_name: 'United States v. Orla Vance',
    date_filed: '2026-01-12',
    date_terminated: null,
    assigned_to_str: 'Ines Calloway',
    referred_to_str: '',
    federal_dn_case_type: 'cr',
    parties: [
      {
        name: 'Orla Vance',
        type: 'Defendant',
        date_terminated: null,
        extra_info: '',
        attorneys: [
          { name: 'Tobias Renn', roles: ['LEAD ATTORNEY'], contact: '12 Elm Street\nChicago, IL 60601\n' },
        ],
        criminal_data: {
          counts: [
            {
              name: '18:1591(a)(1) and (b)(2) - Sex trafficking of a minor (1)',
              status: 'pending',
              disposition: '',
            },
            { name: '18:1594(c) - Conspiracy (2)', status: 'pending', disposition: '' },
          ],
          complaints: [],
          highest_offense_level_opening: 'Felony',
          highest_offense_level_terminated: 'None',
        },
      },
      {
        name: 'Mara Quill',
        type: 'Material Witness',
        date_terminated: null,
        extra_info: '',
        attorneys: [],
        criminal_data: null,
      },
      {
        name: 'USA',
        type: 'Plaintiff',
        date_terminated: null,
        extra_info: '',
        attorneys: [{ name: 'Lena Ostrow', roles: ['LEAD ATTORNEY'], contact: '' }],
        criminal_data: null,
      },
    ],
    docket_entries: entries.map(([number, filedOn, text]) => ({
      date_filed: filedOn,
      description: text,
      document_number: number,
      pacer_doc_id: '',
    })),
  })
}

export const firstEntries = [
  ['1', '2026-01-12', 'INDICTMENT as to Orla Vance (1) count(s) 1, 2. (abc, ) (Entered: 01/12/2026)'],
  [
    '5',
    '2026-02-02',
    'MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Arraignment held on 2/2/2026. Status hearing set for 3/9/2026 at 10:00 AM. Mailed notice (jkl, ) (Entered: 02/02/2026)',
  ],
  [
    '9',
    '2026-03-09',
    'MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Status hearing held on 3/9/2026. Jury trial set for 9/14/2026 at 09:30 AM in courtroom 2103. (jkl, ) (Entered: 03/09/2026)',
  ],
] as const
export const laterEntry = [
  '14',
  '2026-08-03',
  'MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Jury trial set for 9/14/2026 is stricken and reset to 10/19/2026 at 09:30 AM. (jkl, ) (Entered: 08/03/2026)',
] as const
/** A sentencing, and a disposition that may be that sentencing on another day. */
export const sentencingEntry = [
  '12',
  '2026-07-06',
  'MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Sentencing set for 11/20/2026 at 10:00 AM. (jkl, ) (Entered: 07/06/2026)',
] as const
export const dispositionEntry = [
  '16',
  '2026-08-05',
  'MINUTE entry before the Honorable Ines Calloway as to Orla Vance: Disposition hearing set for 12/4/2026 at 10:00 AM. (jkl, ) (Entered: 08/05/2026)',
] as const
