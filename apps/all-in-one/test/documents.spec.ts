import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ContextName } from '@sangtao/service-kit/context';
import type { ApiDocument, ApiOperation } from '@sangtao/service-kit/documents/open-api';
import { openApi } from '@sangtao/service-kit/documents/open-api';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contexts } from '../src/contexts.js';

jest.setTimeout(120_000);
let system: TestSystem;

beforeAll(async () => {
  system = await startContexts(contexts);
});
afterAll(() => system.stop());

const operationsOf = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
const documentOf = async (name: ContextName) =>
  (await (await fetch(`${system.url}/api/${name}/openapi.json`)).json()) as ApiDocument;

describe.each(contexts.map((context) => [context.name, context] as const))('%s', (name, context) => {
  test('describes every route that is not between services, and no route that is', async () => {
    const described = operationsOf(await documentOf(name)).map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    const { routes } = system.contexts.get(name)!;
    const wanted = (kinds: boolean) =>
      routes
        .filter(({ access }) => (access!.kind === 'internal') === kinds)
        .flatMap(({ method, handler }) => [`${method} ${handler}`]);
    const handlers = operationsOf(openApi(context, 'en')).map(({ method, operation }) => {
      const [tag, handler] = operation.operationId.split('.');
      return `${method.toUpperCase()} ${tag}Controller.${handler}`;
    });
    expect(wanted(false).filter((route) => !handlers.includes(route))).toEqual([]);
    expect(wanted(true).filter((route) => handlers.includes(route))).toEqual([]);
    expect(described.filter((route) => route.includes('internal'))).toEqual([]);
  });

  test('answers every path of its document: none is misspelt', async () => {
    const { fastify } = system.contexts.get(name)!;
    const unrouted = operationsOf(await documentOf(name)).filter(({ path, method }) => {
      const url = `/api/${name}${path.replace(/\{(\w+)\}/g, ':$1')}`;
      return !fastify.hasRoute({ method: method.toUpperCase(), url });
    });
    // A library behind a wildcard routes for itself.
    const headers = { 'content-type': 'application/json' };
    for (const { path, method } of unrouted) {
      const body = method === 'get' ? {} : { body: '{}' };
      const answer = await fetch(`${system.url}/api/${name}${path}`, { method, headers, ...body });
      expect([path, answer.status]).not.toEqual([path, 404]);
    }
  });

  test('says of each operation in both languages what it does, who may call it and what comes back', () => {
    const [vi, en] = [openApi(context, 'vi'), openApi(context, 'en')].map(operationsOf) as [Described[], Described[]];
    const silent = en.filter(({ operation, path, method }) => {
      const other = vi.find((one) => one.path === path && one.method === method)!.operation;
      return !operation.summary || !other.summary || operation.summary === other.summary;
    });
    expect(silent.map(({ operation }) => operation.operationId)).toEqual([]);
    const bare = en.filter(({ operation }) => {
      const [status, { content }] = Object.entries(operation.responses).find(([one]) => one.startsWith('2'))!;
      const isSilent = status === '204' || operation.tags.includes('Uploads');
      return operation.security.length === 0 || !operation.responses.default || (!content && !isSilent);
    });
    expect(bare.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  test('its document holds together: names are unique, references lead somewhere, paths name their parameters', async () => {
    const document = await documentOf(name);
    const ids = operationsOf(document).map(({ operation }) => operation.operationId);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, schema] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(schema);
    }
    for (const { path, operation } of operationsOf(document)) {
      const named = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name);
      expect([path, named]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one)]);
    }
  });

  test('its schemas are schemas: JSON Schema 2020-12, as OpenAPI 3.1 wants', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const document = await documentOf(name);
    ajv.addSchema({ $id: name, ...document });
    for (const schema of Object.keys(document.components.schemas)) {
      expect([schema, ajv.validateSchema(document.components.schemas[schema]!)]).toEqual([schema, true]);
      expect(() => ajv.compile({ $ref: `${name}#/components/schemas/${schema}` })).not.toThrow();
    }
  });
});

interface Described {
  path: string;
  method: string;
  operation: ApiOperation;
}
