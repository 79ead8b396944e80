import type { Answers } from '../motions/answers.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/**
 * What the prosecutor of the demonstration answers, so that a motion has no gap. Every person in it is invented.
 *
 * @param reference the child's reference in the case, such as “Minor Victim 1”
 */
export function demoAnswers(reference: string, datedOn: CalendarDate): Answers {
  return {
    unitedStatesAttorney: 'Cornelius Abbeville',
    childStatus: 'a victim of a crime of exploitation',
    childFacts: `${reference} is the person whom Count One alleges.`,
    underEighteen: 'yes',
    ageEvidence: 'Government Exhibit 1 (under seal)',
    offenseAgainstChild: 'Count One',
    datedOn,
    grounds: ['fear'],
    fearFacts: `When told that the defendant would sit in the same room, ${reference} stopped speaking and did not speak again for the rest of the meeting. The same happened on a later day.`,
    fearEvidence: 'Declaration of the victim-witness coordinator, Government Exhibit 2 (under seal)',
    necessityFacts: `A support person and breaks were tried in preparation and did not enable ${reference} to speak about the case.`,
    necessityEvidence: 'Government Exhibit 2 (under seal), paragraphs 10 to 12',
    presenceFacts: `${reference} spoke freely in an empty courtroom on a visit.`,
    presenceEvidence: 'Government Exhibit 2 (under seal), paragraph 13',
    degreeFacts: 'The declaration describes loss of speech, which is more than nervousness or reluctance.',
    degreeEvidence: 'Government Exhibit 2 (under seal), paragraph 14',
    safeguards: ['oath', 'cross', 'demeanor', 'relay', 'channel'],
    room: 'the link room on another floor of the courthouse',
    attendant: 'yes',
    attendantRole: 'a child advocate who is not a witness in this case',
    inChambers: 'yes',
    defensePosition: 'Counsel for the defendant opposes this motion',
    sealedService: 'by hand delivery in a sealed envelope',
  }
}
