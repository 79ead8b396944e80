/**
 * The zone in which each district court's clocks run, by PACER id, and the second zone where a district reaches
 * into one. Facts of geography, not law: the office can correct a case's zone on its page.
 */
export const courtZones = {
  'America/New_York':
    'ctd dcd ded flmd flsd gamd gand gasd mad mdd med mied nced ncmd ncwd nhd njd nyed nynd nysd nywd ohnd ohsd paed pamd pawd rid scd tned vaed vawd vtd wvnd wvsd kyed',
  'America/Chicago':
    'almd alnd alsd ared arwd ilcd ilnd ilsd iand iasd laed lamd lawd mnd moed mowd msnd mssd ned oked oknd okwd tnmd tnwd txed txnd txsd txwd wied wiwd ksd ndd',
  'America/Denver': 'cod mtd nmd utd wyd',
  'America/Phoenix': 'azd',
  'America/Los_Angeles': 'cacd caed cand casd nvd waed wawd ord',
  'America/Anchorage': 'akd',
  'Pacific/Honolulu': 'hid',
  'America/Puerto_Rico': 'prd vid',
  'Pacific/Guam': 'gud nmid',
  'America/Boise': 'idd',
  'America/Detroit': 'miwd',
  'America/Indiana/Indianapolis': 'innd insd',
  'America/Kentucky/Louisville': 'kywd',
} as const satisfies Readonly<Record<string, string>>

/** Districts that also sit in another zone: the case's page asks to check. */
export const courtsInTwoZones = {
  flnd: ['America/New_York', 'America/Chicago'],
  idd: ['America/Boise', 'America/Los_Angeles'],
  innd: ['America/Indiana/Indianapolis', 'America/Chicago'],
  insd: ['America/Indiana/Indianapolis', 'America/Chicago'],
  ksd: ['America/Chicago', 'America/Denver'],
  kywd: ['America/Kentucky/Louisville', 'America/Chicago'],
  miwd: ['America/Detroit', 'America/Menominee'],
  ndd: ['America/Chicago', 'America/Denver'],
  ned: ['America/Chicago', 'America/Denver'],
  nvd: ['America/Los_Angeles', 'America/Denver'],
  ord: ['America/Los_Angeles', 'America/Boise'],
  sdd: ['America/Chicago', 'America/Denver'],
  tned: ['America/New_York', 'America/Chicago'],
  txwd: ['America/Chicago', 'America/Denver'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
