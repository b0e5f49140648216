import { Hono } from 'hono';
import { describeRoute, type DescribeRouteOptions, generateSpecs, resolver } from 'hono-openapi';
import * as v from 'valibot';
import {
  participantHeader,
  Problem,
  type ProblemName,
  problems,
  receiptHeader,
  Strings,
  Text,
} from '@earshot/client/contract';
import {
  describeFields,
  eventsDescription,
  headerDescriptions,
  introduction,
} from './openapi-descriptions.js';
import { parametersOf } from './openapi-parameters.js';
import type { Route } from './route.js';

/** The contract as OpenAPI 3.1, made from a route table and the contract's schemas. */
export async function openApiDocument(routes: readonly Route[]) {
  const app = new Hono();
  for (const route of routes.filter(isApi))
    app.on(route.method, route.path, describeRoute(describe(route)));
  const document = await generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Earshot',
        version: '1',
        description: introduction,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: {
          participant: {
            type: 'apiKey',
            in: 'header',
            name: participantHeader,
            description: headerDescriptions.participant,
          },
          receipt: {
            type: 'apiKey',
            in: 'header',
            name: receiptHeader,
            description: headerDescriptions.receipt,
          },
          organiser: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  });
  // In the schemas themselves they would be in every page's bundle.
  describeFields(document.components?.schemas ?? {});
  return document;
}

/** What programs use; pages are for people. */
type ApiRoute = Route & { readonly answer: Exclude<Route['answer'], 'page'> };

const isApi = (route: Route): route is ApiRoute => route.answer !== 'page';

function describe(route: ApiRoute): DescribeRouteOptions {
  return {
    operationId: route.handler.name,
    summary: route.summary,
    security: security[route.authorise],
    parameters: parametersOf(route),
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
    responses: {
      [route.status ?? 200]: { description: 'Done', content: answerOf(route) },
      ...problemsOf(route),
    },
  };
}

const security = {
  public: [],
  participant: [{ participant: [] }],
  holder: [{ participant: [] }, { receipt: [] }],
  organiser: [{ organiser: [] }],
  'sign-in-page': [],
  'organiser-page': [],
};

function answerOf({ answer, prints }: ApiRoute) {
  if (answer === 'csv') return { 'text/csv': { schema: { type: 'string' } } } as const;
  if (answer === 'events') {
    const schema = { type: 'string', description: eventsDescription } as const;
    return { 'text/event-stream': { schema } };
  }
  if (answer === 'any') return { 'application/json': { schema: {} } };
  return {
    'application/json': { schema: schemaOf(answer, 'output') },
    ...(prints && { 'text/html': { schema: { type: 'string' } } }),
  } as const;
}

/** Every problem a route can answer with, those of its gates included, gathered by status. */
function problemsOf(route: Route): DescribeRouteOptions['responses'] {
  const names = new Set<ProblemName>([...route.problems, 'rate-limited', 'internal']);
  const add = (...more: ProblemName[]) => more.forEach((name) => names.add(name));
  if (route.authorise !== 'public') add('unauthorised', 'origin-refused', 'invalid');
  if (route.authorise === 'organiser') add('not-found');
  if (route.body) add('length-required', 'too-large', 'not-json');

  const byStatus: Record<string, ProblemName[]> = {};
  for (const name of names) (byStatus[problems[name]] ??= []).push(name);
  const schema = schemaOf(['Problem', Problem], 'input');
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, named]) => [
      status,
      { description: named.join(', '), content: { 'application/problem+json': { schema } } },
    ]),
  );
}

function schemaOf(
  [name, schema]: readonly [string, v.GenericSchema],
  typeMode: 'input' | 'output',
) {
  const options = { typeMode, overrideSchema };
  return resolver(v.pipe(schema, v.metadata({ ref: name })), { options });
}

const strings = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** What the contract checks with code of its own, in words of JSON Schema. */
function overrideSchema({ valibotSchema }: { valibotSchema: unknown }) {
  if (valibotSchema === Strings) return strings;
  return valibotSchema === Text ? { anyOf: [{ type: 'string' }, strings] } : undefined;
}
