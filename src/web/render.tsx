import { jsxRenderer } from 'hono/jsx-renderer'
import type { Role } from '../access/scope.ts'
import { Layout } from './layout.tsx'

declare module 'hono' {
  interface ContextRenderer {
    // The title stands in the window and in the browser's history: never a name or a reference in it.
    (content: string | Promise<string>, head: { title: string }): Response | Promise<Response>
  }
}

/** Puts the page a handler renders into the layout: `c.render(<Page/>, { title })`. */
export const render = jsxRenderer(
  ({ children, title }, c) => (
    <Layout
      title={title}
      viewer={viewerOf(c.get('actor'))}
      demo={c.get('runtime').demo}
      path={c.req.path}
      caseHead={c.get('caseHead') ?? null}
    >
      {children}
    </Layout>
  ),
  { docType: true },
)

function viewerOf(actor: { name: string; role: Role | 'office' } | undefined) {
  return actor && actor.role !== 'office' ? { name: actor.name, role: actor.role } : null
}
