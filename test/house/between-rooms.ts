import { posix } from 'node:path'
import type { House } from './arrows.ts'
import { floors as theFloors, mostFiles } from './floors.ts'
import { importsOf, literalsIn } from './source.ts'

/** An arrow from a file to something it may not look at, in words. */
export type Fault = { readonly from: string; readonly to: string; readonly says: string }
/** An arrow that stays although it points the wrong way. A folder or the beginning of a path stands for all in it. */
export type Exception = { readonly from: string; readonly to: string; readonly because: string }

type Floors = typeof theFloors
type Arrow = { readonly from: string; readonly to: string }

/** Every wrong arrow between rooms that no exception allows, each as one sentence. */
export function wrongBetween(house: House, exceptions: readonly Exception[], floors = theFloors): string[] {
  const allowed = (one: Arrow) => exceptions.some((exception) => covers(exception, one))
  return [
    ...faultsBetween(house, floors).filter((fault) => !allowed(fault)),
    ...knotsIn(
      arrowsOf(house).filter((arrow) => !allowed(arrow)),
      floors,
    ),
  ].map(({ says }) => says)
}

/** Exceptions that nothing needs any more. */
export function needless(house: House, exceptions: readonly Exception[], floors = theFloors): Exception[] {
  const faults = faultsBetween(house, floors)
  const arrows = arrowsOf(house)
  return exceptions.filter((exception) => {
    const others = exceptions.filter((one) => one !== exception)
    const left = arrows.filter((arrow) => !others.some((one) => covers(one, arrow)))
    const tied = knotsIn(left, floors).some((fault) => covers(exception, fault))
    return !tied && !faults.some((fault) => covers(exception, fault))
  })
}

/** Folders with more files than the house allows, by name. */
export function crowded(house: House, most = mostFiles): string[] {
  const folders = Map.groupBy(house.keys(), (file) => posix.dirname(file))
  return [...folders].flatMap(([folder, files]) =>
    files.length > most ? [`${folder} holds ${files.length} files`] : [],
  )
}

function faultsBetween(house: House, floors: Floors): Fault[] {
  const floorOf = (file: string) => floors.find(({ rooms }) => rooms.includes(roomOf(file)))?.floor
  const homeless = [...new Set([...house.keys()].map(roomOf))]
    .filter((room) => floorOf(room) === undefined)
    .map((room) => ({ from: room, to: room, says: `${room} stands on no floor` }))
  const arrows = arrowsOf(house).flatMap(({ from, to }): Fault[] => {
    const up = (floorOf(to) ?? 0) > (floorOf(from) ?? 0)
    if (up) return [{ from, to, says: `${from} looks up at ${to}` }]
    const what = keptToItself(from, to)
    return what ? [{ from, to, says: `${from} imports ${to}: the ${what} of another room` }] : []
  })
  return [...homeless, ...arrows, ...namedInSql(house, floorOf)]
}

/** What a room gives to nobody. A table refers to a table below it, for a foreign key. */
function keptToItself(from: string, to: string): 'tables' | 'page' | 'routes' | null {
  const [name, other] = [posix.basename(from), posix.basename(to)]
  if (other === 'tables.ts') return name === 'tables.ts' ? null : 'tables'
  if (/(^|-)page\.tsx$/.test(other)) return 'page'
  // The app mounts every room; nobody else does.
  if (/^(.*-)?(routes\.tsx?|api\.ts)$/.test(other) && from !== 'app.ts') return 'routes'
  return null
}

/** Raw SQL names tables of its own room and views of rooms below, and nothing else. */
function namedInSql(house: House, floorOf: (file: string) => number | undefined): Fault[] {
  const [tables, views] = [namesIn(house, 'sqliteTable'), namesIn(house, 'sqliteView')]
  return [...house].flatMap(([from, text]) =>
    literalsIn(text)
      .filter((literal) => /\b(select|insert|update|delete)\b/i.test(literal))
      .flatMap((literal) =>
        Array.from(
          literal.matchAll(/\b(?:from|join|update|into)\s+(?=["`]?([a-z_]+))/gi),
          ([, name]) => name ?? '',
        ),
      )
      .flatMap((name): Fault[] => {
        const to = tables.get(name) ?? views.get(name)
        if (!to || roomOf(to) === roomOf(from)) return []
        const mayLook = views.has(name) && (floorOf(to) ?? 0) <= (floorOf(from) ?? 0)
        return mayLook ? [] : [{ from, to, says: `${from} names ${name} in SQL, which is ${to}` }]
      }),
  )
}

/** The tables or views that are made in the house, each with the file that makes it. */
function namesIn(house: House, maker: 'sqliteTable' | 'sqliteView'): ReadonlyMap<string, string> {
  const made = new RegExp(`\\b${maker}\\(\\s*'([a-z_]+)'`, 'g')
  return new Map(
    [...house].flatMap(([file, text]) =>
      Array.from(text.matchAll(made), ([, name]): [string, string] => [name ?? '', file]),
    ),
  )
}

/** Arrows between two rooms of one floor that come back to where they began, over as many rooms as it takes. */
function knotsIn(arrows: readonly Arrow[], floors: Floors): Fault[] {
  return floors.flatMap(({ rooms }) => {
    const here = arrows.filter(({ from, to }) => rooms.includes(roomOf(from)) && rooms.includes(roomOf(to)))
    const reached = (room: string, seen = new Set<string>()): Set<string> => {
      for (const { from, to } of here) {
        if (roomOf(from) !== room || seen.has(roomOf(to))) continue
        seen.add(roomOf(to))
        reached(roomOf(to), seen)
      }
      return seen
    }
    return here
      .filter(({ from, to }) => reached(roomOf(to)).has(roomOf(from)))
      .map(({ from, to }) => ({
        from,
        to,
        says: `${from} looks at ${to}, and ${roomOf(to)} looks back at ${roomOf(from)}`,
      }))
  })
}

/** Every import from one room to another, types too. */
function arrowsOf(house: House): Arrow[] {
  return [...house].flatMap(([from, text]) =>
    importsOf(text).flatMap((one) => {
      const to = posix.normalize(posix.join(posix.dirname(from), one.from))
      return one.from.startsWith('.') && house.has(to) && roomOf(to) !== roomOf(from) ? [{ from, to }] : []
    }),
  )
}

function covers(exception: Exception, { from, to }: Arrow): boolean {
  return from.startsWith(exception.from) && to.startsWith(exception.to)
}

const roomOf = (file: string): string => file.split('/')[0] ?? ''
