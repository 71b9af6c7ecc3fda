import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { asyncApi } from '@sangtao/contracts/async-api';
import type { ContextName } from '../context.js';
import { languageOf } from '../request-scope.js';

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const { resolve } = createRequire(import.meta.url);

interface Sent {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** Answers `/api/docs`, where people read the documents, and `/api/asyncapi.json`. @returns false for every other path */
export function answerDocuments(
  request: IncomingMessage,
  response: ServerResponse,
  contexts: Iterable<ContextName>,
): boolean {
  const path = (request.url ?? '').split('?')[0]!;
  if (path !== '/api/asyncapi.json' && !/^\/api\/docs(\/|$)/.test(path)) return false;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const sent = isRead ? sentAt(path, request, contexts) : undefined;
  if (!sent) {
    response.writeHead(isRead ? 404 : 405).end();
    return true;
  }
  response.writeHead(200, {
    'content-type': sent.type,
    'content-security-policy': policy,
    'cache-control': 'public, max-age=60',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...sent.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : sent.body);
  return true;
}

function sentAt(path: string, request: IncomingMessage, contexts: Iterable<ContextName>): Sent | undefined {
  if (path === '/api/asyncapi.json') {
    const language = languageOf(request.headers['accept-language']);
    const headers = { vary: 'accept-language', 'content-language': language };
    return { type: 'application/json; charset=utf-8', body: JSON.stringify(asyncApi(language)), headers };
  }
  const name = path.replace(/^\/api\/docs\/?/, '');
  if (name === '') return page('docs.html');
  if (name === 'services.json') return { type: 'application/json', body: JSON.stringify([...contexts]) };
  if (/^(vietnamese|latin)-(400|600)\.woff2$/.test(name)) return font(name);
  return /^(docs|schema|texts)\.(css|js)$/.test(name) ? page(name) : undefined;
}

function page(name: string): Sent | undefined {
  try {
    const body = readFileSync(new URL(`./page/${name}`, import.meta.url));
    return { type: types[name.split('.').at(-1) as keyof typeof types], body };
  } catch {
    return undefined;
  }
}

function font(name: string): Sent {
  const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name.replace('.', '-normal.')}`;
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  return { type: 'font/woff2', body: readFileSync(resolve(file)), headers };
}
