import type { JsonSchema } from '@sangtao/contracts/json-schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ContextDefinition } from '../context.js';
import { openApi, type ApiDocument } from './open-api.js';

/**
 * For tests: holds every answer of a service, and every body that it took, against its document. What the document does not name
 * must not leave the service, so here answers are closed.
 */
export class AnswerCheck {
  readonly violations = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly known = new Map<string, ValidateFunction>();

  constructor() {
    addFormats.default(this.ajv);
  }

  watch(context: ContextDefinition, fastify: FastifyInstance): void {
    const document = closed(openApi(context, 'en'));
    this.ajv.addSchema({ $id: context.name, ...document });
    fastify.addHook('onSend', (request, reply, payload, done) => {
      this.check({ name: context.name, document }, { request, reply, payload });
      done();
    });
  }

  /** @throws Error that names every difference */
  assertNone(): void {
    if (this.violations.size === 0) return;
    throw new Error(`the API does not do what its document says:\n${[...this.violations].join('\n')}`);
  }

  private check(
    { name, document }: { name: string; document: ApiDocument },
    { request, reply, payload }: { request: FastifyRequest; reply: FastifyReply; payload: unknown },
  ): void {
    const path = request.routeOptions.url?.slice(`/api/${name}`.length).replace(/:(\w+)/g, '{$1}') ?? '';
    const method = request.method.toLowerCase();
    const operation = document.paths[path]?.[method];
    if (!operation?.summary) return;
    const place = ['paths', path, method];
    const told = `${request.method} ${path}`;
    const status = reply.statusCode;
    const response = operation.responses[status] ? String(status) : status >= 400 ? 'default' : undefined;
    if (!response) return void this.violations.add(`${told}: ${status} is not in the document`);
    const answered = [name, ...place, 'responses', response];
    this.checkAnswer(`${told} ${status}`, answered, {
      reply,
      payload,
      content: operation.responses[response]!.content,
    });
    // Where every property is optional, no body at all is taken for an empty one.
    const isSent = typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body);
    if (status < 400 && isSent && operation.requestBody?.content['application/json']) {
      const schema = [name, ...place, 'requestBody', 'content', 'application/json', 'schema'];
      this.validate(`${told}, what it took`, schema, request.body);
    }
  }

  private checkAnswer(
    told: string,
    place: string[],
    { reply, payload, content }: { reply: FastifyReply; payload: unknown; content: object | undefined },
  ): void {
    if (!content) {
      if (payload) this.violations.add(`${told}: the document says that it has no body`);
      return;
    }
    const type = String(reply.getHeader('content-type')).split(';')[0]!;
    if (!(type in content)) return void this.violations.add(`${told}: ${type} is not in the document`);
    if (!type.endsWith('json') || typeof payload !== 'string') return;
    this.validate(told, [...place, 'content', type, 'schema'], JSON.parse(payload));
  }

  private validate(told: string, [name, ...place]: string[], value: unknown): void {
    const pointer = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
    const $ref = `${name}#/${pointer.join('/')}`;
    const valid = this.known.get($ref) ?? this.ajv.compile({ $ref });
    this.known.set($ref, valid);
    if (valid(value)) return;
    for (const { instancePath, message, params } of valid.errors ?? []) {
      const where = instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
      this.violations.add(`${told}: ${where || '/'} ${message} ${JSON.stringify(params)}`);
    }
  }
}

function closed(document: ApiDocument): ApiDocument {
  return JSON.parse(JSON.stringify(document), (_, value: JsonSchema | null) =>
    value?.type === 'object' && value.properties && !('additionalProperties' in value)
      ? { ...value, additionalProperties: false }
      : value,
  ) as ApiDocument;
}
