import type { JsonSchema } from '@sangtao/contracts/json-schema';
import type { Language } from '../request-scope.js';
import { answerSchema } from './answer-schemas.js';
import { FileAnswer } from './answers.js';
import type { Route } from './described-routes.js';
import { problem } from './problem.answer.js';
import type { RouteInput } from './route-input.js';
import { refusals } from './texts.js';

export type Content = Record<string, { schema: JsonSchema }>;

export interface ApiResponse {
  description: string;
  headers?: Record<string, { schema: JsonSchema }>;
  content?: Content;
}

/** What an operation answers: when it did what was asked, and when it refuses. */
export function responsesOf(
  route: Route,
  input: RouteInput,
  { language, schemas }: { language: Language; schemas: Record<string, JsonSchema> },
): Record<string, ApiResponse> {
  const content: Content = { 'application/problem+json': { schema: answerSchema(problem, schemas) } };
  const refused = refusalsOf(route, input).map((status) => {
    return [status, { description: refusals[status]![language], content }] as const;
  });
  return { ...success(route, language, schemas), ...Object.fromEntries(refused) };
}

function success(
  { status, described }: Route,
  language: Language,
  schemas: Record<string, JsonSchema>,
): Record<string, ApiResponse> {
  const answer = described?.answer;
  const description = described?.[language] ?? '';
  if (!answer) return { [status]: { description } };
  if (answer instanceof FileAnswer) {
    const content = answer.mediaTypes.map((type) => [type, { schema: {} }] as const);
    return { [status]: { description, content: Object.fromEntries(content) } };
  }
  const schema = answerSchema(answer, schemas);
  const named = schemas[String(schema.$ref).split('/').at(-1)!] ?? schema;
  const isVersioned = Object.hasOwn(named.properties ?? {}, 'version');
  const headers = isVersioned ? { headers: { ETag: { schema: { type: 'string' } } } } : {};
  return { [status]: { description, ...headers, content: { 'application/json': { schema } } } };
}

function refusalsOf({ access, path, idempotent, method }: Route, { parameters, body }: RouteInput): string[] {
  const takes = (name: string) => parameters.some((one) => one.name === name);
  return [
    ...(body || parameters.length > 0 ? ['400'] : []),
    ...(access.kind === 'public' ? [] : ['401']),
    ...(access.kind === 'roles' ? ['403'] : []),
    ...(path.includes(':') ? ['404'] : []),
    ...(method === 'GET' ? [] : ['409']),
    ...(takes('If-Match') ? ['412', '428'] : []),
    ...(idempotent ? ['422'] : []),
    'default',
  ];
}
