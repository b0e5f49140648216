import { toJsonSchema } from '@valibot/to-json-schema';
import { codeHeader, idempotencyHeader, sequenceHeader } from '@earshot/client/contract';
import type { DescribeRouteOptions } from 'hono-openapi';
import type { GenericSchema } from 'valibot';
import { headerDescriptions, queryDescriptions } from './openapi-descriptions.js';
import type { Route } from './route.js';

/** What a route reads beside its body: from its address, its query and its headers. */
export function parametersOf(route: Route): Parameter[] {
  return [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)];
}

type Parameter = NonNullable<DescribeRouteOptions['parameters']>[number];

const idempotencyKey: Parameter = {
  name: idempotencyHeader,
  in: 'header',
  required: true,
  description: headerDescriptions.idempotencyKey,
  schema: { type: 'string', pattern: '^[!-~]{1,128}$' },
};

const sequence: Parameter = {
  name: sequenceHeader,
  in: 'header',
  required: true,
  description: headerDescriptions.sequence,
  schema: { type: 'integer', minimum: 0, maximum: 999_999_999_999_999 },
};

/** Where a poll asks for one, with the first act. */
const code: Parameter = {
  name: codeHeader,
  in: 'header',
  required: false,
  description: headerDescriptions.code,
  schema: { type: 'string' },
};

/** Whoever deletes with a receipt alone does not know the order of the device's acts. */
function headerParameters({ path, method, authorise }: Route): Parameter[] {
  if (method === 'GET') return [];
  const isOfWords = /^\/(boards|prompts)\//.test(path);
  if (isOfWords && authorise === 'participant') return [idempotencyKey, sequence];
  if (path.endsWith('/equality')) return [{ ...idempotencyKey, required: false }];
  if (path.endsWith('/vote')) return [idempotencyKey, sequence, code];
  if (path.endsWith('/:id/options')) return [idempotencyKey, code];
  if (path.startsWith('/organise/') && path.endsWith('/ballots')) return [idempotencyKey];
  return path.endsWith('/mine') ? [{ ...sequence, required: false }] : [];
}

function pathParameters({ path }: Route): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route): Parameter[] {
  return Object.entries((query?.entries ?? {}) as Record<string, GenericSchema>).map(
    ([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      description: queryDescriptions[name] ?? '',
      schema: schemaOf(schema),
    }),
  );
}

/** Without the mark of a document of its own. */
function schemaOf(entry: GenericSchema): object {
  const { $schema: _, ...schema } = toJsonSchema(entry, { typeMode: 'input' });
  return schema;
}
