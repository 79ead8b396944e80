import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../../', import.meta.url)

/**
 * The text of `src/generated/templates.ts`: every Markdown file under `templates/` as a string under its path without the ending.
 * No one import form of a text file works on Node, in the tests and on Workers alike; a module of strings does.
 */
export function generatedTemplates(): string {
  const folder = new URL('templates/', root)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
  const entries = files.map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return `  ${JSON.stringify(name.slice(0, -'.md'.length))}: ${JSON.stringify(text)},`
  })
  return [
    '// Written by src/motions/generate-templates.ts from templates/. Change the templates, not this file.',
    'export const templates = {',
    ...entries,
    '} as const',
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('src/generated/templates.ts', root), generatedTemplates())
