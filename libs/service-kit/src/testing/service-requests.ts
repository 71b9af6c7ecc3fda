import type { Grant } from '../auth.js';
import type { ContextName } from '../context.js';
import { refusalText } from '../refusal.js';
import { KitSettings } from '../settings.js';
import { ServiceTokens } from '../tokens.js';
import type { TestSystem } from '../testing.js';
import { signToken, type TokenKey } from './tokens.js';

/** Who calls: nobody, another service, or a person with grants. */
export type Caller = 'nobody' | 'service' | { accountId: string; grants: Grant[] };

/** Values of path parameters; a sample makes the rest of the request from them. */
export type Target = Record<string, string>;

export interface Sample {
  /** Without `?`. */
  query?: string;
  /** A text is sent as it is. */
  body?: object | string;
  /** For `If-Match`. */
  version?: number;
  headers?: Record<string, string>;
}

/** How a route is called rightly, when it names this target. */
export type Samples = Record<string, (target: Target) => Sample>;

export interface RawRequest {
  method: string;
  /** Below `/api/<context>`, encoded. */
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends requests to one service of a running system, as different callers. */
export class ServiceRequests {
  constructor(
    readonly system: TestSystem,
    readonly context: ContextName,
    /** What persons' tokens are signed with. */
    readonly key: TokenKey = system.tokenKey,
  ) {}

  get serviceSecret(): string {
    return this.system.contexts.get(this.context)!.app.get(KitSettings).serviceSecret;
  }

  async headersOf(caller: Caller): Promise<Record<string, string>> {
    if (caller === 'nobody') return {};
    if (caller !== 'service') return { authorization: `Bearer ${await signToken(this.key, caller)}` };
    const { app } = this.system.contexts.get(this.context)!;
    return { authorization: `Bearer ${await app.get(ServiceTokens).sign()}` };
  }

  async send(request: RawRequest): Promise<RawAnswer> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.sendOnce(request);
      } catch (error) {
        // A body that is refused by its length is not read; where it is still being sent then, the answer may be lost.
        if ((request.body?.length ?? 0) < 1_000_000 || tries > 20) throw error;
      }
    }
  }

  private async sendOnce({ method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
    const response = await fetch(`${this.system.url}/api/${this.context}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
}

/** The request of a route (`GET /rounds/:id`) to a target. */
export function requestOf(route: string, target: Target, sample: Sample = {}): RawRequest {
  const { query, body, version, headers } = sample;
  const [method, pattern] = route.split(' ') as [string, string];
  // Nest writes a colon that is no parameter as two.
  const path = pattern.replace(/::|:(\w+)|\*/g, (found, name: string | undefined) => {
    if (found === '::') return ':';
    const value = target[name ?? '*'];
    if (value === undefined) throw new Error(`${route}: the target names no ${name ?? '*'}`);
    return encodeURIComponent(value).replaceAll('%2F', '/');
  });
  return {
    method,
    path: query ? `${path}?${query}` : path,
    headers: { ...(version === undefined ? {} : { 'if-match': `"${version}"` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

/** What is wrong with a refusal as a problem document: undefined when nothing is. */
export function wrongProblem({ status, headers, text }: RawAnswer): string | undefined {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${status} is no problem document`;
  const problem = JSON.parse(text) as { status?: unknown; code?: unknown; title?: unknown; type?: unknown };
  const known = typeof problem.code === 'string' ? refusalText(problem.code) : undefined;
  if (!known) return `the code ${String(problem.code)} has no text`;
  if (problem.status !== status || known.status !== status) return `${String(problem.code)} has another status`;
  if (problem.type !== `/problems/${String(problem.code)}` || problem.title === problem.code) return 'no type or title';
  return /\bselect\b.*\bfrom\b|at .*\.[jt]s:\d|node_modules|QueryFailed/i.test(text)
    ? 'it shows its inside'
    : undefined;
}
