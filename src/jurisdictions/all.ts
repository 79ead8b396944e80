import type { Jurisdiction } from '../law/jurisdiction.ts'
import { jurisdiction as auCth } from './au-cth/jurisdiction.ts'
import { jurisdiction as ca } from './ca/jurisdiction.ts'
import { jurisdiction as gbEw } from './gb-ew/jurisdiction.ts'
import { jurisdiction as usCa } from './us-ca/jurisdiction.ts'
import { jurisdiction as usFederal } from './us-federal/jurisdiction.ts'
import { jurisdiction as usFl } from './us-fl/jurisdiction.ts'
import { jurisdiction as usNy } from './us-ny/jurisdiction.ts'
import { jurisdiction as usTx } from './us-tx/jurisdiction.ts'

/** Every body of law in the house, in the order in which pages list them. */
export const jurisdictions = [
  usFederal,
  usCa,
  usFl,
  usNy,
  usTx,
  gbEw,
  ca,
  auCth,
] as const satisfies readonly Jurisdiction[]
