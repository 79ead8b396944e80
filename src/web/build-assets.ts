import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes `public/assets` from the component kits, our own face and the fonts, and writes their fingerprint to
 * `src/generated/assets.ts`, so that a browser may keep each version for good.
 *
 * The kits' own typeface and its font files belong to gov.uk alone and are taken out.
 */
const root = new URL('../../', import.meta.url).pathname
const resolve = createRequire(import.meta.url).resolve
const out = join(root, 'public/assets')

async function css(): Promise<string> {
  const kits = await Promise.all(
    [
      'govuk-frontend/dist/govuk/govuk-frontend.min.css',
      '@ministryofjustice/frontend/moj/moj-frontend.min.css',
    ].map((name) => readFile(join(root, 'node_modules', name), 'utf8')),
  )
  const plain = kits
    .map((kit) => kit.replace(/@charset "[^"]*";/, '').replace(/@font-face\{[^}]*\}/g, ''))
    .map((kit) => kit.replace(/\/\*[#!][\s\S]*?\*\//g, ''))
    .map((kit) =>
      kit.replace(
        /"?GDS Transport"?,\s*arial,\s*sans-serif/gi,
        "'Atkinson Hyperlegible Next',system-ui,sans-serif",
      ),
    )
    .map((kit) => kit.replace(/url\((["']?)(?!data:)[^)]*\)/g, 'none'))
  const sheets = (await readdir(join(root, 'src/web/assets')))
    .filter((name) => name.endsWith('.css'))
    .toSorted()
  const own = (
    await Promise.all(sheets.map((name) => readFile(join(root, 'src/web/assets', name), 'utf8')))
  ).join('\n')
  const licence =
    '/* Contains govuk-frontend (MIT, Crown Copyright) and MoJ Frontend (MIT, Crown Copyright). */\n'
  const small = await build({
    stdin: { contents: plain.join('\n') + own, loader: 'css' },
    bundle: false,
    minify: true,
    write: false,
  })
  return `@charset "UTF-8";\n${licence}${small.outputFiles[0]?.text ?? ''}`
}

async function script(): Promise<string> {
  const built = await build({
    entryPoints: [join(root, 'src/web/assets/anteroom.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  })
  return built.outputFiles[0]?.text ?? ''
}

async function fonts(): Promise<void> {
  const from = join(dirname(resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')), 'files')
  await mkdir(join(out, 'fonts'), { recursive: true })
  for (const part of ['latin', 'latin-ext']) {
    const name = `atkinson-hyperlegible-next-${part}-wght-normal.woff2`
    await copyFile(join(from, name), join(out, 'fonts', name))
  }
}

const [style, code] = await Promise.all([css(), script()])
const fingerprint = createHash('sha256').update(style).update(code).digest('hex').slice(0, 10)
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
await fonts()
await copyFile(join(root, 'src/web/assets/icon.svg'), join(out, 'icon.svg'))
await writeFile(join(out, 'anteroom.css'), style)
await writeFile(join(out, 'anteroom.js'), code)
// Workers serves these files by itself, past the app and its headers; on Node `listen.ts` does the same.
await writeFile(
  join(root, 'public/_headers'),
  '/assets/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: public, max-age=3600\n',
)
await mkdir(join(root, 'src/generated'), { recursive: true })
await writeFile(
  join(root, 'src/generated/assets.ts'),
  `// Written by src/web/build-assets.ts.\nexport const assetsFingerprint = '${fingerprint}'\n`,
)
