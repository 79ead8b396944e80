import { districtCourts } from './district-courts.ts'

const ids: ReadonlySet<string> = new Set(districtCourts.map((court) => court.id))
// Longest first: `West Virginia` also holds `Virginia`, and `Northern Mariana Islands` a direction.
const places = [...new Set(districtCourts.map((court) => court.place))].toSorted(
  (a, b) => b.length - a.length,
)
const placePattern = new RegExp(`\\b(${places.join('|')})\\b`, 'i')
const partPattern = /\b(northern|southern|eastern|western|middle|central)\b/i

export function isDistrictCourt(id: string): boolean {
  return ids.has(id)
}

/** `Southern District of California (San Diego)`, `California Northern District`, `USDC Northern Indiana` → PACER id. */
export function courtNamed(line: string): string | null {
  // The city in brackets may bear another state's name: District of Columbia (Washington, DC).
  const bare = line
    .slice(0, 300)
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
  const place = placePattern.exec(bare)?.[1]?.toLowerCase()
  if (!place) return null
  const part = partPattern.exec(bare.replace(new RegExp(place, 'i'), ' '))?.[1]?.toLowerCase()
  const there = districtCourts.filter((court) => court.place.toLowerCase() === place)
  if (there.length === 1) return there[0]?.id ?? null
  return there.find((court) => court.part?.toLowerCase() === part)?.id ?? null
}

/** `https://ecf.casd.uscourts.gov/…`, `<123@casd.uscourts.gov>` → PACER id. */
export function courtOfAddress(text: string): string | null {
  const id = /(?:ecf\.|@)([a-z]{2,5})\.(?:circ\d+\.)?(?:dcn|uscourts\.gov)/i.exec(text)?.[1]?.toLowerCase()
  return id && ids.has(id) ? id : null
}

/** `CM/ECF - casd`, `CAND-ECF-History` → PACER id. */
export function courtOfTitle(title: string): string | null {
  if (!/ecf/i.test(title)) return null
  return (
    title
      .toLowerCase()
      .split(/[^a-z]+/)
      .find((word) => ids.has(word)) ?? null
  )
}
