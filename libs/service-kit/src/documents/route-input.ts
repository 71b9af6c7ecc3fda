import { ParseIntPipe, ParseUUIDPipe, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { Class, JsonSchema, SchemaWriter } from '@sangtao/contracts/json-schema';
import { isIfMatch } from '../requests.js';
import type { DescribedRoute } from './described-routes.js';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}

export interface RouteInput {
  parameters: Parameter[];
  /** A reference to the schema of the JSON body. */
  body: JsonSchema | undefined;
  /** A body that is not JSON. */
  bodyType?: string;
}

interface Argument {
  index: number;
  /** A single name, where the decorator was given one. */
  data?: string;
  pipes: unknown[];
  factory?: unknown;
}

// Nest's numbers of the decorators; the enum that names them is not exported.
const kinds = { body: 3, query: 4, param: 5, headers: 6 };

/** What the arguments of a handler take from the request. */
export function inputOf(route: DescribedRoute, writer: SchemaWriter): RouteInput {
  const { controller, handler } = route;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ?? []) as Type[];
  const given = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, Argument>;
  const input: RouteInput = { parameters: [], body: undefined };
  for (const [key, argument] of Object.entries(given)) {
    const described = types[argument.index] as Class | undefined;
    const kind = Number(key.split(':')[0]);
    if (kind === kinds.body && described) input.body = writer.refOf(described);
    if (kind === kinds.query && described) input.parameters.push(...parametersOf(described, 'query', writer));
    if (kind === kinds.param) input.parameters.push(...pathOf(argument, described, writer));
    if (kind === kinds.headers && argument.data === 'if-match') input.parameters.push(ifMatch(false));
    if (isIfMatch(argument.factory)) input.parameters.push(ifMatch(true));
  }
  if (route.idempotent) input.parameters.push(idempotencyKey);
  const wanted = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const order = ({ in: place, name }: Parameter) => (place === 'path' ? wanted.indexOf(name) : wanted.length);
  input.parameters.sort((a, b) => order(a) - order(b));
  return input;
}

function pathOf({ data, pipes }: Argument, described: Class | undefined, writer: SchemaWriter): Parameter[] {
  if (data === undefined) return described ? parametersOf(described, 'path', writer) : [];
  const schema: JsonSchema = pipes.includes(ParseUUIDPipe)
    ? { type: 'string', format: 'uuid' }
    : { type: pipes.includes(ParseIntPipe) ? 'integer' : 'string' };
  return [{ name: data, in: 'path', required: true, schema }];
}

function parametersOf(described: Class, place: 'path' | 'query', writer: SchemaWriter): Parameter[] {
  const { properties, required = [] } = writer.schemaOf(described);
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || (required as string[]).includes(name),
    schema: withoutNull(schema),
  }));
}

/** An address has no null: what is absent is absent. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (Array.isArray(anyOf)) return { ...(anyOf[0] as JsonSchema), ...rest };
  return Array.isArray(schema.type) ? { ...schema, type: (schema.type as string[])[0] } : schema;
}

/** RFC 9110, 13.1.1: the version that is edited, from `ETag` or a body's `version`. */
function ifMatch(required: boolean): Parameter {
  return { name: 'If-Match', in: 'header', required, schema: { type: 'string', pattern: '^(W/)?"?\\d{1,9}"?$' } };
}

/** The same for every try of one act, so that it happens once. */
const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
};
