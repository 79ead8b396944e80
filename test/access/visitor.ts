import type { Hono } from 'hono'
import type { Env } from '../../src/access/env.ts'
import { mustBeAsDescribed } from './as-described.ts'

type Fields = Record<string, string | readonly string[]>

/** A browser without script: keeps cookies, sends forms, follows nothing by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: Hono<Env>
  readonly #base: string
  readonly #address: string

  constructor(app: Hono<Env>, base: string, address: string) {
    this.#app = app
    this.#base = base
    this.#address = address
  }

  get(path: string): Promise<Response> {
    return this.#send(path, { headers: this.#headers() })
  }

  post(path: string, fields: Fields = {}, origin: string = this.#base): Promise<Response> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    const headers = this.#headers({ origin, 'content-type': 'application/x-www-form-urlencoded' })
    return this.#send(path, { method: 'POST', headers, body: body.toString() })
  }

  json(path: string, body: unknown): Promise<Response> {
    const headers = this.#headers({ 'content-type': 'application/json' })
    return this.#send(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  signIn(email: string, password: string, next = '/'): Promise<Response> {
    return this.post('/sign-in', { email, password, next })
  }

  /** Takes Set-Cookie lines as a browser does. */
  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (/max-age=0(;|$)/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }

  #headers(more: Record<string, string> = {}): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'cf-connecting-ip': this.#address,
      ...(cookie && { cookie }),
      ...more,
    }
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const url = path.startsWith('http') ? path : this.#base + path
    const answer = await this.#app.request(url, init)
    this.keep(answer.headers.getSetCookie())
    await mustBeAsDescribed(init.method ?? 'GET', url, answer)
    return answer
  }
}
