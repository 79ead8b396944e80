import type { Context } from 'hono'
import { jsxRenderer } from 'hono/jsx-renderer'
import type { Env } from '../access/env.ts'
import { caseHeadOf } from '../cases/store.ts'
import { type CaseBar, Layout } from '../web/layout.tsx'
import { caseLinks, officeLinks } from './navigation.ts'

declare module 'hono' {
  interface ContextRenderer {
    // The title stands in the window and in the browser's history: never a name or a reference in it.
    // A bare page looks nothing up: it must come also when the database does not answer.
    (content: string | Promise<string>, head: { title: string; bare?: boolean }): Response | Promise<Response>
  }
}

/** Puts the page a handler renders into the layout: `c.render(<Page/>, { title })`. */
export const render = jsxRenderer(
  async ({ children, title, bare }, c: Context<Env>) => (
    <Layout
      title={title}
      viewer={viewerOf(c)}
      demo={c.var.runtime.demo}
      path={c.req.path}
      case={bare ? null : await caseOf(c)}
    >
      {children}
    </Layout>
  ),
  { docType: true },
)

function viewerOf(c: Context<Env>) {
  // There once the permission of the route has found who is signed in.
  const actor = c.get('actor') as Env['Variables']['actor'] | undefined
  return actor ? { name: actor.name, role: actor.role, links: officeLinks(actor.role) } : null
}

/** The case of the address, once its permission was given. */
async function caseOf(c: Context<Env>): Promise<CaseBar | null> {
  const scope = c.get('scope') as Env['Variables']['scope'] | undefined
  if (!scope) return null
  const head = await caseHeadOf(c.var.db, scope)
  return { ...head, links: caseLinks(scope.caseId, head.jurisdiction, c.var.actor.role) }
}
