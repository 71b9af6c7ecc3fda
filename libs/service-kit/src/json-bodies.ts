import type { FastifyInstance } from 'fastify';
import { Refusal, type FieldError } from './refusal.js';

const deepest = 40;

/**
 * JSON is the only body that controllers read: a form or plain text is what another site's page can send without asking (CSRF).
 * What no table can hold is refused before anything looks at it.
 */
export function readOnlyJson(fastify: FastifyInstance): void {
  // The names of prototypes as keys are an error.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    void parse(request, text, (error, body) => {
      const wrong = error ? undefined : unreadable(body);
      if (wrong) done(new Refusal('invalid-input', { errors: [wrong] }));
      else done(error, body);
    });
  });
}

interface Part {
  value: unknown;
  path: string[];
}

/** Where a body has a text that is no Unicode or holds a NUL, or is nested too deep for those who read it; undefined when nowhere. */
function unreadable(body: unknown): FieldError | undefined {
  // It would pass for a request without a body.
  if (body === null) return { field: '', code: 'isObject' };
  const parts: Part[] = [{ value: body, path: [] }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { value, path } = part;
    if (typeof value === 'string' && !isText(value)) return { field: path.join('.'), code: 'text' };
    if (typeof value !== 'object' || value === null) continue;
    if (path.length === deepest) return { field: path[0]!, code: 'too-deep', values: [deepest] };
    for (const [name, inner] of Object.entries(value)) {
      if (!isText(name)) return { field: path.join('.'), code: 'text' };
      parts.push({ value: inner, path: [...path, name] });
    }
  }
  return undefined;
}

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
