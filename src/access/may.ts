import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { Env } from './env.ts'
import { type PermissionName, permissions, roleMay } from './permissions.ts'
import { grantCase, grantOffice } from './scope.ts'
import { signedIn } from './sign-in/signed-in.ts'
import { reachOf } from './store.ts'

const names = new WeakMap<MiddlewareHandler, string>()

/**
 * Leave to use a route, and the only place that grants a scope. Someone who is not signed in is sent to sign in;
 * someone without leave is answered 404, as if the thing did not exist. Case routes carry `:caseId`.
 */
export function may(name: PermissionName): MiddlewareHandler<Env> {
  const permission = permissions[name]
  const handler = createMiddleware<Env>(async (c, next) => {
    const actor = await signedIn(c)
    if (actor instanceof Response) return actor
    if (!roleMay(actor.role, name)) throw new HTTPException(404)
    c.set('actor', actor)
    c.set('office', grantOffice(actor, c.var.now))
    if (permission.level === 'case') {
      const caseId = c.req.param('caseId') ?? ''
      const reach = await reachOf(c.var.db, actor, caseId, c.var.now)
      if (reach === 'nothing') throw new HTTPException(404)
      const kind = 'released' in permission ? permission.released : null
      if (reach && !reach.some((r) => kind !== null && r.kinds.includes(kind))) throw new HTTPException(404)
      c.set('scope', grantCase(actor, c.var.now, caseId, reach))
    }
    return next()
  })
  names.set(handler, name)
  return handler
}

/** Marks a route that needs no sign-in, with the reason why. */
export function open(reason: string): MiddlewareHandler<Env> {
  const handler = createMiddleware<Env>((_c, next) => next())
  names.set(handler, `open: ${reason}`)
  return handler
}

/** The permission a handler stands for, for the test that walks all routes. */
export function permissionOf(handler: unknown): string | undefined {
  return typeof handler === 'function' ? names.get(handler as MiddlewareHandler) : undefined
}
