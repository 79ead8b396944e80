/**
 * Sections whose letter belongs to the number (18 U.S.C. § 1028A), against `922G`, the court system's way of
 * writing 922(g). Only for the titles whose charges come with both.
 */
export const letteredSections: ReadonlySet<string> = new Set(
  [
    '18:175b 18:175c 18:229A 18:229B 18:229C 18:1028A 18:1466A 18:1514A 18:1593A 18:1595A 18:2251A 18:2252A',
    '18:2252B 18:2252C 18:2257A 18:2258A 18:2258B 18:2259A 18:2259B 18:2260A 18:2261A 18:2280a 18:2281a',
    '18:2319A 18:2319B 18:2319C 18:2332a 18:2332b 18:2332d 18:2332f 18:2332g 18:2332h 18:2332i 18:2339A',
    '18:2339B 18:2339C 18:2339D 18:2340A 18:2421A 8:1182f 8:1229a 8:1324a 8:1324b 8:1324c 8:1375a 21:862a',
  ].flatMap((line) => line.split(' ')),
)

/** Titles where a letter after the number is part of it as a rule: 15 U.S.C. § 78j, 42 U.S.C. § 1320a-7b. */
export const titlesOfLetteredSections: ReadonlySet<string> = new Set('7 12 15 16 20 22 42 43 50'.split(' '))
