import { posix } from 'node:path'
import * as edges from './edge-files.ts'
import { type Import, importsOf, ownWords } from './source.ts'

/** A house: the text of each file under its path from `src/`. */
export type House = ReadonlyMap<string, string>
/** The files that stand at an edge although their names do not say so. */
export type Edges = { readonly [K in keyof typeof edges]: readonly string[] }

type Kind =
  | 'entry'
  | 'app'
  | 'routes'
  | 'page'
  | 'store'
  | 'tables'
  | 'library'
  | 'common ground'
  | 'law data'
  | 'generated'
  | 'domain'

const rules: readonly Kind[] = ['domain', 'common ground', 'law data', 'generated']

/** What a file of each kind may import within the house. */
const mayImport: Readonly<Record<Kind, readonly Kind[]>> = {
  entry: ['entry', 'app', 'routes', 'page', 'store', 'tables', 'library', ...rules],
  app: ['app', 'routes', 'page', 'store', 'library', ...rules],
  routes: ['routes', 'app', 'page', 'store', 'tables', 'library', ...rules],
  page: ['page', ...rules],
  store: ['store', 'tables', 'library', ...rules],
  tables: ['tables', 'domain'],
  library: ['library', ...rules],
  'common ground': rules,
  'law data': ['law data'],
  generated: [],
  domain: rules,
}

/** What it may name besides, by its types alone: they carry nothing with them. */
const mayName: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  page: ['store', 'library'],
  'common ground': ['store', 'page'],
  'law data': ['domain'],
}

/** Packages that a pure rule has no use for. */
const impure =
  /^(hono|@hono\/|drizzle-orm|@libsql\/|docx$|ical-generator|better-auth|@better-auth\/|liquidjs|marked|node:|cloudflare:)/
const markup = /^hono\/(jsx|html)/
const clockOrEnvironment =
  /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bperformance\.now\s*\(|\bfetch\s*\(|\bprocess\.|\bimport\.meta\b|Temporal\.Now\b/
const statements = /\b(function|if|else|switch|for|while|return|new|let|var|class|throw|await)\b|=>|\?/

/** Every arrow that points the wrong way, each as one sentence. */
export function wrongArrows(house: House, at: Edges = edges): string[] {
  const faults: string[] = []
  for (const [file, text] of house) {
    const kind = kindOf(file, at)
    for (const one of importsOf(text)) faults.push(...faultsOf(house, file, one, at))
    if (kind === 'domain' && clockOrEnvironment.test(ownWords(text)))
      faults.push(`${file} is a rule, and reads the clock, the network or the environment itself`)
    if (kind === 'law data' && statements.test(ownWords(text)))
      faults.push(`${file} holds law as data, and data has no statements`)
  }
  return [...faults, ...cyclesOf(house)]
}

/** Names on the lists of edges that no file bears any more. */
export function staleEdges(house: House, at: Edges = edges): string[] {
  return Object.values(at)
    .flat()
    .filter(
      (name) =>
        !(name.endsWith('/') ? [...house.keys()].some((file) => file.startsWith(name)) : house.has(name)),
    )
}

function faultsOf(house: House, file: string, one: Import, at: Edges): string[] {
  const kind = kindOf(file, at)
  if (!one.from.startsWith('.'))
    return isForbidden(kind, one.from) ? [`${file} (${kind}) imports ${one.from}`] : []
  const target = resolved(file, one.from)
  if (!target) return []
  if (!house.has(target)) return [`${file} imports ${target}, which is not there`]
  const other = kindOf(target, at)
  const namesOnly = one.when === 'types' && mayName[kind]?.includes(other)
  if (!mayImport[kind].includes(other) && !namesOnly)
    return [`${file} (${kind}) imports ${target} (${other})`]
  return []
}

function isForbidden(kind: Kind, name: string): boolean {
  if (kind === 'page') return impure.test(name) && !markup.test(name)
  if (kind === 'tables') return impure.test(name) && !name.startsWith('drizzle-orm')
  if (kind === 'store') return /^(@?hono\b|docx$|ical-generator|node:)/.test(name)
  return (kind === 'domain' || kind === 'law data' || kind === 'generated') && impure.test(name)
}

function kindOf(file: string, at: Edges): Kind {
  const name = posix.basename(file)
  const named = (list: readonly string[]) =>
    list.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one))
  if (['worker.ts', 'node.ts', 'cli.ts'].includes(file) || named(at.programs)) return 'entry'
  if (file === 'app.ts' || named(at.speakingHttp)) return 'app'
  if (named(at.commonGround)) return 'common ground'
  if (named(at.keeping)) return 'store'
  if (named(at.handingOver)) return 'library'
  if (file.startsWith('jurisdictions/') && !named(at.lookingUp)) return 'law data'
  if (file.startsWith('generated/')) return 'generated'
  if (/^(.*-)?(routes\.tsx?|api\.tsx?)$/.test(name)) return 'routes'
  if (name === 'tables.ts' || name === 'views.ts') return 'tables'
  if (/^(.*-)?store\.ts$/.test(name) || file.startsWith('db/')) return 'store'
  return file.endsWith('.tsx') ? 'page' : 'domain'
}

/** Rounds of imports that take effect when the program starts. */
function cyclesOf(house: House): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push(`a round of imports: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      return
    }
    if (done.has(file)) return
    for (const one of importsOf(house.get(file) ?? '')) {
      const target = one.when !== 'start' ? null : resolved(file, one.from)
      if (target && house.has(target)) visit(target, [...path, file])
    }
    done.add(file)
  }
  for (const file of house.keys()) visit(file, [])
  return found
}

/** The path from `src/` of a file of this house, or null for what lies outside it and for what is not program text. */
function resolved(file: string, from: string): string | null {
  if (!from.startsWith('.')) return null
  const path = posix.normalize(posix.join(posix.dirname(file), from))
  return path.startsWith('..') || !/\.tsx?$/.test(path) ? null : path
}
