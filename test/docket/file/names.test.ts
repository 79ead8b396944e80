import { describe, expect, test } from 'vitest'
import { caseNameOf } from '../../../src/docket/file/case-name.ts'
import { courtNamed, courtOfAddress, courtOfTitle } from '../../../src/docket/file/court-id.ts'
import { districtCourts } from '../../../src/docket/file/district-courts.ts'
import { caseNumberIn } from '../../../src/docket/file/docket-number.ts'
import { judgeName } from '../../../src/docket/file/judge-name.ts'
import { printedDate } from '../../../src/docket/file/printed-date.ts'

describe('court headings', () => {
  test('there are 94 district courts, each found by its official and by its turned-round name', () => {
    expect(new Set(districtCourts.map((court) => court.id)).size).toBe(94)
    for (const { id, place, part } of districtCourts) {
      expect(courtNamed(`${part ? `${part} ` : ''}District of ${place}`), id).toBe(id)
      expect(courtNamed(`${place} ${part ?? ''} District [LIVE]`.toUpperCase()), id).toBe(id)
    }
  })

  test.each([
    ['DISTRICT OF ARIZONA (Phoenix Division)', 'azd'],
    ['Eastern District of California - Live System (Fresno)', 'caed'],
    ['District of Columbia (Washington, DC)', 'dcd'],
    ['Western District of Missouri (Kansas City)', 'mowd'],
    ['USDC Northern Indiana (South Bend)', 'innd'],
    ['Southern District of West Virginia (Charleston)', 'wvsd'],
    ['District Court for the Northern Mariana Islands', 'nmid'],
    ['Northern District of New York - Main Office (Syracuse) [NextGen CM/ECF Release 1.8]', 'nynd'],
    ['Court of Invention', null],
    ['District of California', null],
  ])('%s', (line, id) => {
    expect(courtNamed(line)).toBe(id)
  })

  test('an address or a page title names the court where the heading does not', () => {
    expect(courtOfAddress('https://ecf.casd.uscourts.gov/doc1/1')).toBe('casd')
    expect(courtOfAddress('https://ecf.ca9.uscourts.gov/')).toBeNull()
    expect(courtOfTitle('CM/ECF LIVE - U.S. District Court:nysd')).toBe('nysd')
    expect(courtOfTitle('My med notes')).toBeNull()
  })
})

describe('names as the case list shows them', () => {
  test.each([
    ['USA v. Example et al', 'United States v. Example'],
    ['UNITED STATES OF AMERICA vs. EXAMPLE', 'United States v. EXAMPLE'],
    ['Sample, et al v. Fixture, et al', 'Sample v. Fixture'],
    ['In re: Invention', 'In re: Invention'],
  ])('%s', (caption, name) => {
    expect(caseNameOf(caption)).toBe(name)
  })

  test.each([
    ['Judge Anna B Sample', 'Anna B. Sample'],
    ['Senior Judge Anna B. Sample', 'Anna B. Sample'],
    ['JUDGE ANNA MCSAMPLE', 'Anna McSample'],
    ['Chief U.S. District Judge Anna Sample, Jr', 'Anna Sample Jr.'],
    ['Hon. Anna Sample', 'Anna Sample'],
    ['Unassigned', null],
    ['', null],
  ])('judge: %s', (printed, name) => {
    expect(judgeName(printed)).toBe(name)
  })

  test.each([
    ['3:26-cr-00331-W-2', '3:26-cr-00331', 2],
    ['1:2026-cr-201-ABC', '1:26-cr-00201', null],
    ['26-cr-00331', '26-cr-00331', null],
    ['4:26-CR-00021', '4:26-cr-00021', null],
    ['0:26-cr-00071-ABC-DEF All Defendants', '0:26-cr-00071', null],
  ])('case number: %s', (printed, docketNumber, defendant) => {
    expect(caseNumberIn(printed)).toEqual({ docketNumber, defendant })
  })
})

describe('printed dates', () => {
  test.each([
    ['3/15/04', '2004-03-15'],
    ['12/31/99', '1999-12-31'],
    ['2/9/4', '2004-02-09'],
    ['February 29, 2028', '2028-02-29'],
    ['2026-02-03T00:00:00Z', '2026-02-03'],
    ['02/29/2026', 'impossible'],
    ['5/22/20107', 'impossible'],
    ['0/0/2026', 'impossible'],
    ['soon', null],
  ])('%s', (text, day) => {
    expect(printedDate(text)).toBe(day)
  })
})
