import { Hono } from 'hono'
import type { Env } from './env.ts'
import { accountRoutes } from './account-routes.tsx'
import { accessApi } from './api.ts'
import { peopleRoutes } from './people-routes.tsx'
import { secondFactorRoutes } from './second-factor-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { welcomeRoutes } from './welcome-routes.tsx'

/** Sign-in, one's own account and the people of the office. */
export const access = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', welcomeRoutes)
  .route('/', secondFactorRoutes)
  .route('/', accountRoutes)
  .route('/', peopleRoutes)
  .route('/', accessApi)
