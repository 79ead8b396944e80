import { Hono } from 'hono'
import type { Env } from '../../access/env.ts'
import { open } from '../../access/may.ts'
import { HelpPage } from './help-page.tsx'

export const helpRoutes = new Hono<Env>()

helpRoutes.get('/help', open('help tells of no case and no person'), (c) =>
  c.render(<HelpPage />, { title: 'Help' }),
)
