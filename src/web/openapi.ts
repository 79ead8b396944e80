import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { sessionCookieName } from '../access/session-cookie.ts'

/** One act of the API: what it does in a sentence, and what it takes. */
export type Operation = { readonly says: string; readonly body?: GenericSchema }
/** By method and path, as the routes write them: `POST /api/cases/:caseId/witnesses`. */
export type Operations = Readonly<Record<string, Operation>>

type Route = { readonly method: string; readonly path: string; readonly permission: string }

/**
 * The description of the JSON API, OpenAPI 3.1, from the routes themselves and what each room says of its acts.
 *
 * @param routes every route of the app under `/api`, with its permission
 */
export function openApi(routes: readonly Route[], operations: Operations, baseUrl: string): object {
  const byPath = Map.groupBy(routes, (route) => route.path)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Anteroom',
      version: '1',
      description:
        'The same acts as the pages. Sign in with POST /api/sign-in and send the session cookie. Every error is a problem document (RFC 9457). What is not yours to see is answered 404.',
    },
    servers: [{ url: baseUrl }],
    security: [{ session: [] }],
    paths: Object.fromEntries(
      [...byPath].map(([path, some]) => [
        path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}'),
        {
          ...parametersOf(path),
          ...Object.fromEntries(
            some.map((route) => [
              route.method.toLowerCase(),
              operationOf(route, operations[`${route.method} ${route.path}`]),
            ]),
          ),
        },
      ]),
    ),
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookieName } },
      responses: { Problem: { description: 'What went wrong and what to do', content: problemContent } },
      schemas: { Problem: problemSchema },
    },
  }
}

function operationOf(route: Route, operation: Operation | undefined): object {
  const isOpen = route.permission.startsWith('open: ')
  return {
    summary: operation?.says ?? '',
    ...(isOpen ? { security: [] } : { description: `Asks leave to ${route.permission}.` }),
    ...(operation?.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body) } },
          },
        }
      : {}),
    responses: {
      '2XX': { description: 'Done', content: { 'application/json': {} } },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function schemaOf(schema: GenericSchema): object {
  // What a sender writes, before our own trimming and branding; rules that JSON Schema cannot say are left out.
  const { $schema: _dialect, ...described } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return described
}

function parametersOf(path: string): object {
  const names = [...path.matchAll(/:(\w+)/g)].map((found) => found[1])
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  }
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
