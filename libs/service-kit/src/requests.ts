import { createHash } from 'node:crypto';
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defaultIfEmpty, from, lastValueFrom, type Observable } from 'rxjs';
import { CurrentContext } from './context.js';
import { Database, type Transaction } from './database.js';
import { Refusal } from './refusal.js';
import { currentScope } from './request-scope.js';

const versionFrom = (_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (version === undefined) throw new Refusal('version-required');
  return Number(version);
};

/** The version that the caller edits, from `If-Match: "3"`. @throws Refusal version-required */
export const IfMatch = createParamDecorator(versionFrom);

/** Whether Nest reads an argument of a handler by `@IfMatch()`. */
export function isIfMatch(factory: unknown): boolean {
  return factory === versionFrom;
}

export const idempotentKey = 'sangtao:idempotent';

/** The answer is stored with the effect: the same `Idempotency-Key` again gets the same answer and no second effect. */
export const Idempotent = () => SetMetadata(idempotentKey, true);

interface StoredAnswer {
  fingerprint: string;
  status: number | null;
  body: unknown;
}

/** Answers: `ETag` from a body's `version`; one effect per idempotency key. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly context: CurrentContext,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    return from(this.answer(context, next));
  }

  private async answer(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const handle = () => lastValueFrom<unknown>(next.handle().pipe(defaultIfEmpty<unknown, unknown>(undefined)));
    const once =
      typeof key === 'string' && this.reflector.get<boolean | undefined>(idempotentKey, context.getHandler());
    const body = once ? await this.once(request, reply, key, handle) : await handle();
    const version = (body as { version?: unknown } | null | undefined)?.version;
    if (typeof version === 'number' && !reply.hasHeader('etag')) reply.header('etag', `"${version}"`);
    return body;
  }

  private once(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    if (key.length > 200) {
      throw new Refusal('invalid-input', { errors: [{ field: 'Idempotency-Key', code: 'length', message: '≤ 200' }] });
    }
    const actor = currentScope()?.actor ?? 'anonymous';
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    return this.database.transaction(async (tx) => {
      const stored = await this.claim(tx, actor, { key, fingerprint });
      if (stored) {
        if (stored.fingerprint !== fingerprint) throw new Refusal('idempotency-mismatch');
        reply.header('idempotency-replayed', 'true');
        return stored.body ?? undefined;
      }
      const body = await handle();
      await tx.query(
        `update ${this.context.name}.idempotency set status = $3, body = $4::jsonb where actor = $1 and key = $2`,
        [actor, key, reply.statusCode, JSON.stringify(body ?? null)],
      );
      return body;
    });
  }

  /** A second request with the same key waits here until the first has committed or rolled back. */
  private async claim(
    tx: Transaction,
    actor: string,
    { key, fingerprint }: { key: string; fingerprint: string },
  ): Promise<StoredAnswer | undefined> {
    const table = `${this.context.name}.idempotency`;
    const claimed = await tx.query(
      `insert into ${table} (actor, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning key`,
      [actor, key, fingerprint],
    );
    if (claimed.length > 0) return undefined;
    const [stored] = await tx.query<StoredAnswer>(
      `select fingerprint, status, body from ${table} where actor = $1 and key = $2`,
      [actor, key],
    );
    return stored;
  }
}
