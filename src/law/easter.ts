import { type DayNumber, dayNumberOf } from '../time/day-number.ts'

/**
 * Easter Sunday of the western church, Gregorian calendar.
 *
 * @source the method published anonymously in Nature, 20 April 1876, exact for every Gregorian year
 */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const month = Math.floor((moon + weekday - 7 * shift + 114) / 31)
  return dayNumberOf(year, month, ((moon + weekday - 7 * shift + 114) % 31) + 1)
}
