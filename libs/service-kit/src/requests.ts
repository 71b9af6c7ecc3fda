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
import { Database } from './database.js';
import {
  AlreadyAnswered,
  DoAlone,
  KeptAnswers,
  OnceUnderItsKey,
  patienceMs,
  type KeyedRequest,
  type StoredAnswer,
} from './idempotency.js';
import { Refusal } from './refusal.js';
import { currentScope, runInScope } from './request-scope.js';

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

/** Answers: `ETag` from a body's `version`; one effect per idempotency key. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  private readonly answers: KeptAnswers;
  /** Keyed requests of this process that are being answered. */
  private readonly inHand = new Map<string, Promise<unknown>>();

  constructor(
    private readonly database: Database,
    context: CurrentContext,
    private readonly reflector: Reflector,
  ) {
    this.answers = new KeptAnswers(context.name);
  }

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
      throw new Refusal('invalid-input', { errors: [{ field: 'Idempotency-Key', code: 'maxLength', values: [200] }] });
    }
    const actor = currentScope()?.actor ?? 'anonymous';
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    const asked = { actor, key, fingerprint };
    return this.oneByOne(JSON.stringify([actor, key]), () =>
      this.attempt(asked, reply, handle, 'shared').catch((error: unknown) => {
        if (error instanceof AlreadyAnswered) return replay(error.stored, fingerprint, reply);
        throw error;
      }),
    );
  }

  /** What waits in a queue of this process waits as long as what waits in the database. @throws Refusal in-flight */
  private async oneByOne(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const before = this.inHand.get(name);
    if (before && !(await endsWithin(before, patienceMs))) throw new Refusal('in-flight');
    const own = work();
    this.inHand.set(name, own);
    try {
      return await own;
    } finally {
      if (this.inHand.get(name) === own) this.inHand.delete(name);
    }
  }

  /** With the others of the moment where the handler's work can be shared; by itself when that failed. */
  private async attempt(
    asked: KeyedRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
    way: 'shared' | 'alone',
  ): Promise<unknown> {
    const once = new OnceUnderItsKey(asked, this.database, this.answers);
    try {
      const body = await runInScope({ ...currentScope()!, once }, async () => {
        if (way === 'alone') await once.transaction();
        return handle();
      });
      await once.keep({ status: reply.statusCode, body });
      return body;
    } catch (error) {
      await once.giveUp(error);
      if (error instanceof DoAlone) return this.attempt(asked, reply, handle, 'alone');
      throw error;
    }
  }
}

function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    const ended = () => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(ended, ended);
  });
}

/** @throws Refusal idempotency-mismatch when something else was asked under the key */
function replay({ fingerprint, body }: StoredAnswer, asked: string, reply: FastifyReply): unknown {
  if (fingerprint !== asked) throw new Refusal('idempotency-mismatch');
  reply.header('idempotency-replayed', 'true');
  return body ?? undefined;
}
