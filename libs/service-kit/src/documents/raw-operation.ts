import type { JsonSchema } from '@sangtao/contracts/json-schema';
import type { z } from 'zod';
import { answerSchema } from './answer-schemas.js';
import type { Described } from './operation.js';
import type { Route } from './described-routes.js';
import type { RouteInput } from './route-input.js';

/** What a library's own handler answers (`onRawRoutes`): no controller says it. */
export interface RawOperation extends Described, Pick<Route, 'operationId' | 'method' | 'path' | 'status' | 'access'> {
  body?: z.ZodType;
  /** A body that is not JSON. */
  bodyType?: string;
  /** Names of headers that it needs. */
  headers?: string[];
}

export function rawRoute(raw: RawOperation, schemas: Record<string, JsonSchema>): { route: Route; input: RouteInput } {
  const { operationId, method, path, status, access, body, bodyType, headers = [] } = raw;
  const text: JsonSchema = { type: 'string' };
  return {
    route: {
      operationId,
      tag: operationId.split('.')[0]!,
      method,
      path,
      status,
      access,
      idempotent: false,
      described: raw,
    },
    input: {
      parameters: [
        ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => {
          return { name: name!, in: 'path' as const, required: true, schema: { type: 'string', format: 'uuid' } };
        }),
        ...headers.map((name) => ({ name, in: 'header' as const, required: true, schema: text })),
      ],
      body: body ? answerSchema(body, schemas, 'input') : undefined,
      ...(bodyType ? { bodyType } : {}),
    },
  };
}
