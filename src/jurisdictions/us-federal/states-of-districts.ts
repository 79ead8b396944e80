/**
 * The state in which a district court sits, by PACER id, where that state's holidays are known here: for periods after
 * an event they are legal holidays, Fed. R. Crim. P. 45(a)(6)(C).
 */
export const statesOfDistricts = {
  'us-ca': 'cacd caed cand casd',
  'us-fl': 'flmd flnd flsd',
  'us-ny': 'nyed nynd nysd nywd',
  'us-tx': 'txed txnd txsd txwd',
} as const satisfies Readonly<Record<string, string>>
