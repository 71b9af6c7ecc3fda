import { SchemaWriter, type JsonSchema } from '@sangtao/contracts/json-schema';
import type { Access } from '../auth.js';
import type { ContextDefinition } from '../context.js';
import type { Language } from '../request-scope.js';
import { answerSchema, joined } from './answer-schemas.js';
import { describedRoutes, type Route } from './described-routes.js';
import { rawRoute } from './raw-operation.js';
import { responsesOf, type ApiResponse, type Content } from './responses.js';
import { inputOf, type Parameter, type RouteInput } from './route-input.js';
import { shapeOf } from './shaped.js';
import { introduction, titles, tokenText } from './texts.js';

export interface ApiOperation {
  operationId: string;
  tags: string[];
  summary?: string;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, ApiResponse>;
}

export interface ApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  /** By path, then by method in lower case. */
  paths: Record<string, Record<string, ApiOperation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, object> };
}

type Describable = Pick<ContextDefinition, 'name' | 'module' | 'rawOperations'>;

/** The API of a service as an OpenAPI 3.1 document, made of its controllers, DTOs and answers. */
export function openApi({ name, module, rawOperations = [] }: Describable, language: Language): ApiDocument {
  const schemas: Record<string, JsonSchema> = {};
  const writer = writerOver(schemas);
  const paths: ApiDocument['paths'] = {};
  const named = (schema: JsonSchema) => {
    const component = String(schema.$ref).split('/').at(-1)!;
    return schemas[component] ?? writer.components[component] ?? schema;
  };
  const written = [
    ...describedRoutes(module).map((route) => ({ route, input: inputOf(route, writer) })),
    ...rawOperations.map((raw) => rawRoute(raw, schemas)),
  ];
  for (const { route, input } of written) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const responses = responsesOf(route, input, { language, schemas });
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route, input, { responses, language, named });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: titles[name][language],
      version: '1',
      description: introduction[language],
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `/api/${name}` }],
    paths,
    components: {
      schemas: joined(schemas, writer.components),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: tokenText[language] } },
    },
  };
}

/** What is sent is named after its DTO: `CreateEntryInput`. */
function writerOver(schemas: Record<string, JsonSchema>): SchemaWriter {
  return new SchemaWriter(
    ({ name }) => name.replace(/Dto$/, 'Input'),
    (described, property) => {
      const shape = shapeOf(described, property);
      return shape && answerSchema(shape, schemas, 'input');
    },
  );
}

function operationOf(
  { operationId, tag, described, access }: Route,
  { parameters, body, bodyType }: RouteInput,
  {
    responses,
    language,
    named,
  }: { responses: ApiOperation['responses']; language: Language; named: (schema: JsonSchema) => JsonSchema },
): ApiOperation {
  const content = body ? { 'application/json': { schema: body } } : bodyType && { [bodyType]: { schema: {} } };
  return {
    operationId,
    tags: [tag],
    ...(described ? { summary: described[language] } : {}),
    security: securityOf(access),
    parameters,
    ...(content ? { requestBody: { required: !body || needsSomething(named(body)), content } } : {}),
    responses,
  };
}

/** A body of which every part may be absent may be absent itself. */
function needsSomething({ required }: JsonSchema): boolean {
  return Array.isArray(required) && required.length > 0;
}

/** OpenAPI 3.1 takes the names of roles beside a scheme that is not OAuth. */
function securityOf(access: Access): Record<string, string[]>[] {
  if (access.kind === 'public') return [{}, { token: [] }];
  return [{ token: access.kind === 'roles' ? access.roles : [] }];
}
