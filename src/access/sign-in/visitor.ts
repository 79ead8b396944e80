import type { Context } from 'hono'

type Incoming = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

/**
 * The network address a request came from. On Node the socket's own: a header could be written by anyone. On
 * Workers there is no socket, and the header is Cloudflare's.
 */
export function addressOf(c: Context): string {
  const { incoming }: Incoming = c.env ?? {}
  if (incoming) return incoming.socket?.remoteAddress ?? ''
  return c.req.header('cf-connecting-ip') ?? ''
}

/** What the browser says it is. */
export function deviceOf(c: Context): string {
  return (c.req.header('user-agent') ?? '').slice(0, 300)
}
