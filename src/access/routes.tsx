import { Hono } from 'hono'
import type { Env } from './env.ts'
import { accountRoutes } from './sign-in/account-routes.tsx'
import { accessApi } from './api.ts'
import { peopleRoutes } from './people/people-routes.tsx'
import { secondFactorRoutes } from './sign-in/second-factor-routes.tsx'
import { signInRoutes } from './sign-in/sign-in-routes.tsx'
import { welcomeRoutes } from './sign-in/welcome-routes.tsx'

/** Sign-in, one's own account and the people of the office. */
export const access = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', welcomeRoutes)
  .route('/', secondFactorRoutes)
  .route('/', accountRoutes)
  .route('/', peopleRoutes)
  .route('/', accessApi)
