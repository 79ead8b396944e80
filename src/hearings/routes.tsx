import { Hono } from 'hono'
import type { Env } from '../access/env.ts'
import { setRoutes } from './set-routes.tsx'
import { setsRunningRoutes } from './sets-running-routes.tsx'

export const hearingsRoutes = new Hono<Env>()

hearingsRoutes.route('/', setRoutes)
hearingsRoutes.route('/', setsRunningRoutes)
