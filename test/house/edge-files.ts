/**
 * Files named after the one thing they do that stand at an edge of the house, where other files of their form hold
 * pure rules. Each name here is a choice: a rule that a lawyer should be able to read does not belong on these lists.
 * A folder ends with a slash.
 */

/** Keep and read like a `store.ts`: each is one act, or one question, of the database. */
export const keeping: readonly string[] = [
  'access/people/add-person.ts',
  'access/attempts.ts',
  'access/people/first-administrator.ts',
  'access/sign-in/invitation.ts',
  'access/sign-in/own-password.ts',
  'access/sign-in/second-factor.ts',
  'access/sign-in/sign-in.ts',
  'access/sign-in/sign-in-library.ts',
  'access/sign-in/sign-out.ts',
  'access/sign-in/welcome.ts',
  'accommodations/hearings-reached.ts',
  'accommodations/parts.ts',
  'accommodations/request.ts',
  'audit/act.ts',
  'access/history.ts',
  'audit/verify.ts',
  'bookings/alternatives.ts',
  'bookings/ask-the-court.ts',
  'bookings/change.ts',
  'bookings/free.ts',
  'bookings/options.ts',
  'bookings/put-down.ts',
  'bookings/record-order.ts',
  'bookings/release.ts',
  'bookings/report-all.ts',
  'bookings/reserve.ts',
  'bookings/under-order.ts',
  'resources/resource-columns.ts',
  'imports/apply-changes.ts',
  'imports/import-file.ts',
  'cases/entry-changes.ts',
  'cases/party-changes.ts',
  'cases/stored-docket.ts',
  'feeds/reach.ts',
  'feeds/read-feed.ts',
  'hearings/acts.ts',
  'hearings/change-hearing.ts',
  'hearings/code.ts',
  'hearings/history-since.ts',
  'replan/end-hearing.ts',
  'replan/moving.ts',
  'hearings/reach.ts',
  'hearings/row.ts',
  'hearings/views.ts',
  'hearings/named-defendants.ts',
  'desk/case/parties/defendant-acts.ts',
  'people/keep-identity.ts',
  'people/reveal.ts',
  'people/rotate.ts',
  'people/vault.ts',
  'rulings/keep.ts',
]

/** Speak HTTP. */
export const speakingHttp: readonly string[] = [
  'desk/accommodation/court-move.ts',
  'access/sign-in/answers.tsx',
  'access/may.ts',
  'cases/readings/answers.ts',
  'access/sign-in/signed-in.ts',
  'access/sign-in/visitor.ts',
  'desk/case/parties/party-asked.ts',
  'desk/hearing/hearing-seen.ts',
  'hearings/hearing-asked.ts',
  'replan/clock/clock-asked.ts',
  'replan/reading-asked.ts',
  'web/answer-error.tsx',
  'web/problem.ts',
  'desk/render.tsx',
]

/** Give what came over HTTP a plain form, or name the runtime: every room may build on them. */
export const commonGround: readonly string[] = [
  'access/sign-in/session-cookie.ts',
  'access/env.ts',
  'web/form.ts',
]

/** Hand a plain value to the one library that writes it, or take it from the one that reads it. */
export const handingOver: readonly string[] = [
  'documents/sheet-to-docx.ts',
  'feeds/ics.ts',
  'motions/compose.ts',
  'motions/draft.ts',
  'leaks/read-docx.ts',
  'documents/to-docx.ts',
]

/** Finds a body of law by its id: the one function among the literals, so that no room above makes a table of its own. */
export const lookingUp: readonly string[] = ['jurisdictions/jurisdiction-of.ts']

/** Programs on Node beside the three entries: commands, the demonstration, what makes generated files. */
export const programs: readonly string[] = [
  'commands/',
  'db/bring-up-to-date.ts',
  'db/open-file.ts',
  'demo/',
  'motions/generate-templates.ts',
  'web/build-assets.ts',
]
