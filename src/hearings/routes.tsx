import { Hono } from 'hono'
import type { Env } from '../access/env.ts'
import { placeRoutes } from './place-routes.tsx'
import { setRoutes } from './set-routes.tsx'
import { setsRunningRoutes } from './sets-running-routes.tsx'

export const hearingsRoutes = new Hono<Env>()

hearingsRoutes.route('/', setRoutes)
hearingsRoutes.route('/', placeRoutes)
hearingsRoutes.route('/', setsRunningRoutes)
