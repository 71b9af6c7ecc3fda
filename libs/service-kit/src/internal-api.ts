import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { currentScope } from './request-scope.js';
import type { ContextName } from './context.js';
import type { ServiceTokens } from './tokens.js';

export interface InternalRequest {
  context: ContextName;
  method: 'GET' | 'POST';
  /** Below `/api/<context>`, such as `/internal/accounts/0193…`. */
  path: string;
  body?: object;
  headers: Record<string, string>;
}

export interface InternalAnswer {
  status: number;
  body: unknown;
}

export interface InternalStream {
  status: number;
  content: Readable;
}

/** Reaches another context: in the same process or over HTTP. */
export abstract class InternalTransport {
  abstract send(request: InternalRequest): Promise<InternalAnswer>;
  /** The answer as it comes, for what is too large to hold or is not JSON. */
  abstract stream(request: InternalRequest): Promise<InternalStream>;
}

/** Another context answered with an error. */
export class InternalApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    where: string,
  ) {
    super(`${where} answered ${status}`);
    this.name = 'InternalApiError';
  }
}

/** What one context asks of another at the moment of use: personal data above all, which never travels in events. */
@Injectable()
export class InternalApi {
  constructor(
    private readonly transport: InternalTransport,
    private readonly tokens: Pick<ServiceTokens, 'sign'>,
  ) {}

  get<T>(context: ContextName, path: string): Promise<T> {
    return this.call<T>({ context, method: 'GET', path });
  }

  post<T>(context: ContextName, path: string, body: object): Promise<T> {
    return this.call<T>({ context, method: 'POST', path, body });
  }

  /** Whoever gets it reads it to its end or destroys it. @throws InternalApiError */
  async stream(context: ContextName, path: string): Promise<Readable> {
    const headers = await this.headers();
    const { status, content } = await this.transport.stream({ context, method: 'GET', path, headers });
    if (status < 400) return content;
    content.destroy();
    throw new InternalApiError(status, undefined, `GET ${context}${path}`);
  }

  private async call<T>(request: Omit<InternalRequest, 'headers'>): Promise<T> {
    const { status, body } = await this.transport.send({ ...request, headers: await this.headers() });
    if (status >= 400) throw new InternalApiError(status, body, `${request.method} ${request.context}${request.path}`);
    return body as T;
  }
  private async headers(): Promise<Record<string, string>> {
    const scope = currentScope();
    return {
      authorization: `Bearer ${await this.tokens.sign()}`,
      ...(scope ? { 'x-correlation-id': scope.correlationId, 'accept-language': scope.language } : {}),
      ...(scope?.traceparent ? { traceparent: scope.traceparent } : {}),
    };
  }
}
