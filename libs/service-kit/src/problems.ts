import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ContractError } from '@sangtao/contracts/event-registry';
import { VersionConflict } from '@sangtao/messaging/outbox';
import { deadlineText } from '@sangtao/programmes/deadline';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fieldText } from './field-texts.js';
import { scopeOf } from './http.js';
import { Refusal, refusalText, type FieldError } from './refusal.js';
import { currentScope, languageOf, type Language } from './request-scope.js';

/** RFC 9457, with a stable code. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors?: Required<Omit<FieldError, 'values'>>[];
  data?: Record<string, unknown>;
  requestId: string;
}

const codeOfStatus: Record<number, string> = {
  400: 'invalid-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  412: 'version-conflict',
  413: 'too-large',
  // A parameter that is longer than any id.
  414: 'not-found',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'try-again',
};

/** Every error becomes a problem document; only what is not understood is logged as an error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    if (problem.status >= 500 && problem.code === 'internal') this.logger.error(error);
  }
}

/** Also for what the router refuses before any filter: an address that is none. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): Problem {
  const scope = currentScope() ?? scopeOf(request);
  const language = scope?.language ?? languageOf(request.headers['accept-language']);
  const problem = problemOf(error, language, scope?.requestId ?? '');
  const retryAfter = refusalText(problem.code)?.retryAfter;
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  return problem;
}

export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const refusal = toRefusal(error);
  const text = refusalText(refusal.code);
  const { errors, ...data } = refusal.data;
  return {
    type: `/problems/${refusal.code}`,
    title: fill(text?.[language] ?? refusal.code, data, language),
    status: text?.status ?? 409,
    code: refusal.code,
    ...(Array.isArray(errors) ? { errors: (errors as FieldError[]).map((error) => told(error, language)) } : {}),
    ...(Object.keys(data).length ? { data } : {}),
    requestId,
  };
}

function told({ field, code, message, values }: FieldError, language: Language) {
  return { field, code, message: message ?? fieldText(code, language, values) ?? code };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof VersionConflict) return new Refusal('version-conflict', {}, { cause: error });
  if (error instanceof ContractError) return new Refusal('internal', {}, { cause: error });
  const status = statusOf(error);
  if (status !== undefined) return new Refusal(codeOfStatus[status] ?? 'internal', {}, { cause: error });
  return new Refusal(databaseCode(error) ?? 'internal', {}, { cause: error });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** What PostgreSQL refuses because of the input, and what is worth another try. */
function databaseCode(error: unknown): string | undefined {
  const state = (error as { code?: unknown } | null)?.code;
  if (typeof state !== 'string') return undefined;
  if (['22P02', '22003', '22021', '22P05', '22007', '22008'].includes(state)) return 'invalid-input';
  if (state === '23505') return 'conflict';
  return ['40001', '40P01', '55P03', '57P01', '53300'].includes(state) ? 'try-again' : undefined;
}

/** A moment reads as a deadline does. */
function fill(text: string, data: Record<string, unknown>, language: Language): string {
  const inWords = (value: unknown) => (value instanceof Date ? deadlineText(value, language) : String(value));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? inWords(data[name]) : whole));
}
