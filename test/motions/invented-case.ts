import type { Answers } from '../../src/motions/answers.ts'
import type { CaseFacts } from '../../src/motions/case-facts.ts'
import { date } from '../../src/time/calendar-date.ts'

/** An invented case: every person, number and address in it is made up. */
export const inventedCase: CaseFacts = {
  court: 'United States District Court for the Southern District of California',
  jurisdiction: 'us-federal',
  zone: 'America/Los_Angeles',
  docketNumber: '3:26-cr-04417',
  caption: 'United States v. Harwick et al',
  judge: 'Lenora P. Quist',
  defendants: [
    {
      name: 'Dorian Harwick',
      counts: [
        {
          numbers: ['1'],
          citations: ['18 U.S.C. § 1591(a)(1)', '18 U.S.C. § 1591(b)(2)'],
          charge: 'SEX TRAFFICKING',
        },
        { numbers: ['2', '3'], citations: ['18 U.S.C. § 1594(c)'], charge: 'CONSPIRACY' },
      ],
      counsel: [
        {
          name: 'Ottoline Prewett',
          roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
          contact:
            'Prewett and Daly LLP\n88 Harbor Plaza\nSuite 410\nSan Diego, CA 92101\n(619) 555-0190\nFax: (619) 555-0191\nEmail: op@prewett.example',
        },
        {
          name: 'Basil Thornquist',
          roles: ['TERMINATED: 05/11/2026', 'LEAD ATTORNEY'],
          contact: 'Thornquist Law\n12 Pier Street\nSan Diego, CA 92101',
        },
      ],
    },
    {
      name: 'Mireille Voss',
      counts: [{ numbers: ['2'], citations: ['18 U.S.C. § 1594(c)'], charge: 'CONSPIRACY' }],
      counsel: [
        {
          name: 'Ansel Okoro',
          roles: ['LEAD ATTORNEY'],
          contact: 'Federal Defenders\n400 Broadway Tower\nSan Diego, CA 92101\n619-555-0122',
        },
      ],
    },
  ],
  governmentCounsel: [
    {
      name: 'Teodora Blanchfield',
      roles: ['LEAD ATTORNEY'],
      contact:
        'United States Attorney’s Office\n880 Front Street, Room 6293\nSan Diego, CA 92101\n(619) 555-0100\nEmail: tb@usao.example',
    },
  ],
  hearing: { type: 'Jury Trial', state: 'set', code: 14, firstSitting: date('2026-09-14') },
  witness: { reference: 'Minor Victim 1', ageBand: '12 to 15' },
}

/** Answers with which the motion is ready. */
export const inventedAnswers: Answers = {
  signer: 'Teodora Blanchfield',
  signerTitle: 'Assistant United States Attorney',
  signerOffice: 'United States Attorney’s Office\n880 Front Street, Room 6293\nSan Diego, California 92101',
  unitedStatesAttorney: 'Cornelius Abbeville',
  childStatus: 'a victim of a crime of exploitation',
  childFacts: 'Minor Victim 1 is the person whom Count One alleges.',
  underEighteen: 'yes',
  ageEvidence: 'Government Exhibit 1 (under seal)',
  offenseAgainstChild: 'Count One, sex trafficking of a minor',
  datedOn: '2026-08-28',
  grounds: ['fear', 'trauma'],
  fearFacts:
    'When told that the defendant would sit in the same room, Minor Victim 1 stopped speaking and did not speak again for the rest of the meeting.\n\nOn two later days the same happened when the trial was mentioned.',
  fearEvidence:
    'Declaration of the victim-witness coordinator, Government Exhibit 2 (under seal), paragraphs 4 to 9',
  expert: 'Dr. Ingrid Soloway, a licensed clinical psychologist',
  traumaFacts:
    'In three sessions the expert found that testifying within sight of the defendant would be likely to cause lasting emotional trauma, and that testifying from another room would not.',
  traumaEvidence: 'Government Exhibit 3 (under seal)',
  necessityFacts:
    'A support person and breaks were tried in preparation and did not enable Minor Victim 1 to speak once the defendant’s photograph was shown.',
  necessityEvidence: 'Government Exhibit 2 (under seal), paragraphs 10 to 12',
  presenceFacts:
    'Minor Victim 1 spoke freely in an empty courtroom on a visit, and in the same courtroom before the judge’s staff.',
  presenceEvidence: 'Government Exhibit 2 (under seal), paragraph 13',
  degreeFacts: 'The expert describes panic and loss of speech, which is more than nervousness or reluctance.',
  degreeEvidence: 'Government Exhibit 3 (under seal), paragraph 21',
  safeguards: ['oath', 'cross', 'demeanor', 'relay', 'channel'],
  room: 'a conference room on another floor of the courthouse',
  attendant: 'yes',
  attendantRole: 'a child advocate who is not a witness in this case',
  inChambers: 'yes',
  defensePosition: 'Counsel for both defendants oppose this motion',
  publicService: 'through the Court’s electronic filing system',
  sealedService: 'by hand delivery in a sealed envelope',
}
