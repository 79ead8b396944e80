import { toJsonSchema } from '@valibot/to-json-schema'
import { type GenericSchema, strictObject, string } from 'valibot'

/** A value beside the path: what it means, whether it must stand there, whether it may stand more than once. */
type QueryValue = { readonly says: string; readonly isRequired?: boolean; readonly isList?: boolean }

/** One act of the API. */
export type Operation = {
  /** What it does, in a sentence. */
  readonly says: string
  /**
   * The page acts whose twin it is, where its own address does not tell. `POST /api/cases/:caseId/team` is the twin of
   * `/cases/:caseId/team`, and of `/cases/:caseId/team/new` where there is no such page.
   */
  readonly pages?: readonly string[]
  /** What stands behind the question mark. */
  readonly query?: Readonly<Record<string, QueryValue>>
  /** What the body holds; the form of the page is read by the same schema. */
  readonly body?: GenericSchema
  /** What it answers when it was done; `nothing` is 204. */
  readonly answers?: GenericSchema | 'nothing'
}

/** What an act that adds something answers. */
export const Added = strictObject({ id: string() })

/** By method and path, as the routes write them: `POST /api/cases/:caseId/witnesses`. */
export type Operations = Readonly<Record<string, Operation>>

/** A route of the app with the permission it asks for first. */
export type GuardedRoute = { readonly method: string; readonly path: string; readonly permission: string }

/** Where this office answers, such as `http://localhost:8787`, and the cookie that carries a session. */
export type Office = { readonly baseUrl: string; readonly sessionCookie: string }

/**
 * The description of the JSON API, OpenAPI 3.1, from the routes themselves and what each room says of its acts.
 *
 * @param routes every route of the app under `/api`, with its permission
 * @throws Error when a route has no words or words have no route: a test asks for the description
 */
export function openApi(routes: readonly GuardedRoute[], operations: Operations, office: Office): object {
  const wordless = routes.filter((route) => !operations[nameOf(route)]).map(nameOf)
  const known = new Set(routes.map(nameOf))
  const routeless = Object.keys(operations).filter((name) => !known.has(name))
  if (wordless.length + routeless.length > 0)
    throw new Error(`not described: ${wordless.join(', ')}; without a route: ${routeless.join(', ')}`)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Anteroom',
      version: '1',
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
      description:
        'The same acts as the pages. Sign in with POST /api/sign-in and send the session cookie. Every error is a problem document (RFC 9457). What is not yours to see is answered 404. Moments are Unix milliseconds, days and clock times stand in the zone named beside them.',
    },
    servers: [{ url: office.baseUrl }],
    security: [{ session: [] }],
    paths: Object.fromEntries(
      [...Map.groupBy(routes, (route) => route.path)].map(([path, some]) => [
        path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}'),
        {
          ...parametersOfPath(path),
          ...Object.fromEntries(
            some.map((route) => [
              route.method.toLowerCase(),
              described(route, operations[nameOf(route)] as Operation),
            ]),
          ),
        },
      ]),
    ),
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: office.sessionCookie } },
      responses: { Problem: { description: 'What went wrong and what to do', content: problemContent } },
      schemas: { Problem: problemSchema },
    },
  }
}

function nameOf({ method, path }: GuardedRoute): string {
  return `${method} ${path}`
}

function described(route: GuardedRoute, { says, query, body, answers }: Operation): object {
  const isOpen = route.permission.startsWith('open: ')
  return {
    operationId: operationId(route),
    summary: says,
    ...(isOpen ? { security: [] } : { description: `Asks leave to ${route.permission}.` }),
    ...(query ? { parameters: Object.entries(query).map(parameterOfQuery) } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: {
      ...responseOf(answers),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

/** `POST /api/cases/:caseId/witnesses` is `post_cases_caseId_witnesses`: stable for programs made from it. */
function operationId({ method, path }: GuardedRoute): string {
  return [method.toLowerCase(), ...path.replace(/^\/api\//, '').split(/[^\w]+/)].filter(Boolean).join('_')
}

function responseOf(answers: Operation['answers']): object {
  if (answers === 'nothing') return { '204': { description: 'Done' } }
  const schema = answers ? { schema: schemaOf(answers, 'output') } : {}
  return { '2XX': { description: 'Done', content: { 'application/json': schema } } }
}

/** What a sender writes, before our own trimming and branding, or what we answer; rules beyond JSON Schema are left out. */
function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output'): object {
  const { $schema: _dialect, ...json } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' })
  return json
}

function parametersOfPath(path: string): object {
  const names = [...path.matchAll(/:(\w+)/g)].map((found) => found[1])
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  }
}

function parameterOfQuery([name, { says, isRequired = false, isList = false }]: [
  string,
  QueryValue,
]): object {
  const text = { type: 'string' }
  const schema = isList ? { type: 'array', items: text } : text
  return { name, in: 'query', required: isRequired, description: says, schema }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
