import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyInstance } from 'fastify';
import type { ContextName } from './context.js';
import { InternalTransport, type InternalAnswer, type InternalRequest, type InternalStream } from './internal-api.js';

/** Contexts of this process without the network, the others over it. */
export class LocalOrRemote extends InternalTransport {
  constructor(
    private readonly local: ReadonlyMap<ContextName, { fastify: FastifyInstance }>,
    private readonly remote: InternalTransport,
  ) {
    super();
  }

  override async send(request: InternalRequest): Promise<InternalAnswer> {
    const context = this.local.get(request.context);
    if (!context) return this.remote.send(request);
    const answer = await context.fastify.inject(injected(request));
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
  }

  override async stream(request: InternalRequest): Promise<InternalStream> {
    const context = this.local.get(request.context);
    if (!context) return this.remote.stream(request);
    const answer = await context.fastify.inject({ ...injected(request), payloadAsStream: true });
    return { status: answer.statusCode, content: answer.stream() };
  }
}

function injected({ method, context, path, headers, body }: InternalRequest) {
  return { method, url: `/api/${context}${path}`, headers, ...(body ? { payload: body } : {}) };
}

/** Over HTTP, at `<CONTEXT>_URL`. */
export class RemoteTransport extends InternalTransport {
  override async send(request: InternalRequest): Promise<InternalAnswer> {
    const response = await ask(request, AbortSignal.timeout(patienceMs));
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  override async stream(request: InternalRequest): Promise<InternalStream> {
    // Only until the answer begins: how long a file takes depends on who reads it.
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), patienceMs);
    try {
      const { status, body } = await ask(request, patience.signal);
      return { status, content: body ? Readable.fromWeb(body as ReadableStream<Uint8Array>) : Readable.from([]) };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Milliseconds until the other service must have answered. */
const patienceMs = 10_000;

function ask({ context, method, path, body, headers }: InternalRequest, signal: AbortSignal): Promise<Response> {
  const base = process.env[`${context.toUpperCase()}_URL`];
  if (!base) throw new Error(`${context.toUpperCase()}_URL is not set, and ${context} does not run in this process`);
  return fetch(`${base}/api/${context}${path}`, {
    method,
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal,
  });
}
