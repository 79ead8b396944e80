import { sql } from 'drizzle-orm'
import type { Db } from '../../src/db/connection.ts'

/** The plan of each query by which a trigger looks at what is held, in SQLite's own words. */
export async function plansOfTriggers(
  db: Db,
): Promise<readonly { readonly trigger: string; readonly plan: readonly string[] }[]> {
  const triggers = await db.all<{ name: string; sql: string }>(
    sql`select name, sql from sqlite_master where type = 'trigger' and sql like '%booking_live%' order by name`,
  )
  const plans = []
  for (const { name: trigger, sql: text } of triggers) {
    const rows = await db.all<{ detail: string }>(sql.raw(`explain query plan ${queryIn(text)}`))
    plans.push({ trigger, plan: rows.map((row) => row.detail) })
  }
  return plans
}

/** The look itself out of a trigger, its row's values replaced by constants and RAISE by a number. */
function queryIn(trigger: string): string {
  const [, when, body] = /\bWHEN\b([\s\S]*?)\bBEGIN\b([\s\S]*)\bEND/.exec(trigger) ?? []
  const exists = /EXISTS \(([\s\S]*booking_live[\s\S]*)\)/.exec(when ?? '')?.[1]
  const statements = (body ?? '').split(';').filter((one) => one.includes('booking_live'))
  return (exists ?? statements[0] ?? '')
    .replaceAll(/RAISE\([^)]*\)/g, '1')
    .replaceAll(/\b(NEW|OLD)\.(resource_id|id)\b/g, `'r7'`)
    .replaceAll(/\b(NEW|OLD)\.\w+\b/g, '36000000')
}
