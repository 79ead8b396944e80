import { describe, expect, test } from 'vitest'
import { countLine } from '../../../src/docket/file/count-line.ts'
import { statuteCites } from '../../../src/docket/file/statute-cites.ts'

const short = (cites: readonly string[]) => cites.map((cite) => cite.replace(' U.S.C. § ', ':')).join(' | ')

describe('the statutes a charge names', () => {
  test.each([
    ['18:1591(a)(1) and (b)(2)', '18:1591(a)(1) | 18:1591(b)(2)'],
    ['18 U.S.C. 1594(c)', '18:1594(c)'],
    ['18:1589(a), 1594(a) and 2', '18:1589(a) | 18:1594(a) | 18:2'],
    ['21:841(a)(1),(b)(1)(A)(viii)', '21:841(a)(1) | 21:841(b)(1)(A)(viii)'],
    ['T.18, U.S.C., §§ 1591(a)(1) & 2', '18:1591(a)(1) | 18:2'],
    ['Title 18, United States Code, Sections 1591(a)(1), 1594(c) and 2', '18:1591(a)(1) | 18:1594(c) | 18:2'],
    ['18 USC Section 1591(a) and Section 1594(a)', '18:1591(a) | 18:1594(a)'],
    ['18:1591(a)(1)(b)(1) and 18:2', '18:1591(a)(1) | 18:1591(b)(1) | 18:2'],
    ['18:1581(a); 18:1583(a)(3);18:1592(a)(1)', '18:1581(a) | 18:1583(a)(3) | 18:1592(a)(1)'],
    ['18:1001(a)(2), (3)', '18:1001(a)(2) | 18:1001(a)(3)'],
    ['26:7206(1) and (2)', '26:7206(1) | 26:7206(2)'],
    [
      '8:1324(a)(1)(A)(ii), (v)(II) and (B)(i)',
      '8:1324(a)(1)(A)(ii) | 8:1324(a)(1)(A)(v)(II) | 8:1324(a)(1)(B)(i)',
    ],
    ['8:1326(a) enhanced by (b)(1) - Reentry', '8:1326(a) | 8:1326(b)(1)'],
    ['18:371 and 3551 et seq.; CONSPIRACY', '18:371 | 18:3551 et seq.'],
    ['18 : 1591 (a) (1)', '18:1591(a)(1)'],
    ['18:1591(A)(1)', '18:1591(a)(1)'],
  ])('%s', (charge, cites) => {
    expect(short(statuteCites(charge))).toBe(cites)
  })

  test.each([
    ['18:2423.F', '18:2423'],
    ['18:922G.F UNLAWFUL POSSESSION', '18:922(g)'],
    ['18:924C1A.F', '18:924(c)(1)(A)'],
    ['21:841A=MA.F', '21:841(a)'],
    ['18:1962-7480.F', '18:1962'],
    ['8:1324A.F', '8:1324(a)'],
    ['18:2252A.F', '18:2252A'],
    ['18:1593A', '18:1593A'],
    ['15:78j(b) and 78ff', '15:78j(b) | 15:78ff'],
    ['42:1320a-7b(b)(2)(A)', '42:1320a-7b(b)(2)(A)'],
    ['18:1591.F (18:1591(a)(1) and 2', '18:1591(a)(1) | 18:2'],
  ])('a letter belongs to the number or not: %s', (charge, cites) => {
    expect(short(statuteCites(charge))).toBe(cites)
  })

  test.each([
    ['21:841(a)(1), 5 kilograms or more', '21:841(a)(1)'],
    ['18:1344 and 2 BANK FRAUD', '18:1344 | 18:2'],
    ['18:371; 2 counts', '18:371'],
    ['SHIP EXPLOSIVE MATERIAL INTERSTATE - 04/12/2004', ''],
    ['Arrested at 10:30 AM', ''],
    ['36:4.23(a)(1) DUI', '36 C.F.R. § 4.23(a)(1)'],
    ['18:1591-1594', '18 U.S.C. §§ 1591-1594'],
  ])('quantities, dates and times are no sections: %s', (charge, cites) => {
    expect(short(statuteCites(charge))).toBe(cites)
  })
})

describe('the numbers of a line of counts', () => {
  test.each([
    ['X(2-4)', ['2', '3', '4']],
    ['X(1s)', ['1s']],
    ['X (1ss-3ss, 7)', ['1ss', '2ss', '3ss', '7']],
    ['18:371(1)', ['1']],
    ['18:111(a)(1) - Assault (Misdemeanor)(12)', ['12']],
    ['18:1591(a)', []],
    ['X(9-2)', ['9-2']],
    ['X(1-9999)', ['1-9999']],
  ])('%s', (line, numbers) => {
    expect(countLine(line, 'pending', null).numbers).toEqual(numbers)
  })
})
