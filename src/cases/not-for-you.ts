/**
 * What is said where a number cannot be used and the reader is told of no case: it names neither a case nor a team. He
 * may ask in the office; whoever is on the team of such a case finds in its history that he tried to open it.
 */
export const notForYou =
  'A case with this number cannot be opened or imported from here. Check the court and the number. If both are right, ask in your office who can help'
