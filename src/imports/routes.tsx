import { Hono } from 'hono'
import { may } from '../access/may.ts'
import type { Env } from '../access/env.ts'
import type { FieldError } from '../web/form.ts'
import { paths } from '../web/paths.ts'
import { ImportPage } from './import-page.tsx'
import { type ImportAnswer, importFile } from './import-file.ts'
import { reviewRoutes } from './review-routes.tsx'

export const importsRoutes = new Hono<Env>()

importsRoutes.get('/import', may('import a docket'), (c) =>
  c.render(<ImportPage />, { title: 'Import a docket' }),
)

importsRoutes.post('/import', may('import a docket'), async (c) => {
  const body = await c.req.parseBody()
  const file = body['file'] instanceof File && body['file'].size > 0 ? body['file'] : null
  const pasted = typeof body['pasted'] === 'string' ? body['pasted'] : ''
  const court = typeof body['court'] === 'string' ? body['court'] : ''
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted)
  const answer = await importFile(c.var.db, c.var.office, bytes, {
    court,
    ...(file ? { fileName: file.name } : {}),
  })
  if (answer.ok) return c.redirect(`${paths.case(answer.caseId)}?imported=${importedCode(answer)}`, 303)
  const errors: FieldError[] = [
    { field: answer.field === 'court' ? 'court' : file ? 'file' : 'pasted', message: answer.says },
  ]
  c.status(answer.status)
  return c.render(<ImportPage errors={errors} pasted={pasted.slice(0, 20_000)} court={court} />, {
    title: 'Import a docket',
  })
})

/** The tally in the address, so that reloading the page says the same and sends nothing again. */
function importedCode(answer: Extract<ImportAnswer, { ok: true }>): string {
  return `${answer.newEntries}-${answer.changedEntries}-${answer.newProposals}`
}

importsRoutes.route('/', reviewRoutes)
