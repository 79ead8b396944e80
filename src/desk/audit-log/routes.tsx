import { Hono } from 'hono'
import * as v from 'valibot'
import { may } from '../../access/may.ts'
import type { Env } from '../../access/env.ts'
import { checkForm } from '../../web/form.ts'
import { optionalLine } from '../../web/text.ts'
import { RecordPage } from './audit-log-page.tsx'
import { linesOnPage, recordLines } from './store.ts'

export const auditRoutes = new Hono<Env>()

const Asked = v.object({
  search: optionalLine(60),
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))),
})

auditRoutes.get('/record', may('read the record'), async (c) => {
  const asked = checkForm(Asked, c.req.query())
  const { search, before } = asked.ok ? asked.value : { search: '', before: undefined }
  const lines = await recordLines(c.var.db, c.var.office, before ?? null, search)
  const older = lines.length === linesOnPage ? (lines.at(-1)?.seq ?? null) : null
  return c.render(<RecordPage lines={lines} search={search} older={older} />, { title: 'Record' })
})
