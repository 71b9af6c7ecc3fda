import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import type { Grant } from './auth.js';
import { runContexts, type BootOptions, type RunningSystem } from './boot.js';
import type { Clock } from './clock.js';
import type { ContextDefinition } from './context.js';
import { AnswerCheck } from './documents/answer-check.js';
import { InternalTransport, type InternalAnswer, type InternalRequest, type InternalStream } from './internal-api.js';
import { Database } from './database.js';
import { KitSettings } from './settings.js';
import { signToken, type TokenKey } from './testing/tokens.js';

export interface TestSystem extends Omit<RunningSystem, 'stop'> {
  /** A token as identity would sign it, for any account and grants. */
  token(accountId: string, grants?: Grant[], confirmedAt?: Date): Promise<string>;
  /** What `token` signs with. */
  tokenKey: TokenKey;
  /** The database of the first context; SQL may name any schema. */
  database: Database;
  stop(): Promise<void>;
}

export interface TestOptions {
  clock?: Clock;
  /** Answers of contexts that are not started; undefined becomes 404. */
  answer?: (request: InternalRequest) => unknown;
  /** One server for several systems of a test file; default: one of its own. */
  postgres?: TestPostgres;
  /** The log is in Kafka. */
  kafkaBrokers?: string | undefined;
  /** Where people reach the system, as in `BASE_URL`. */
  baseUrl?: string;
  /** Requests per minute and address; default: no limit. */
  rateLimit?: number;
  /** The portal. */
  fallback?: BootOptions['fallback'];
  logger?: BootOptions['logger'];
}

/**
 * The real contexts over a fresh database, and its own log unless there is Kafka. Tests of contexts without identity sign their own tokens. Stopping
 * fails when an answer was not what the API's document says.
 */
export async function startContexts(definitions: ContextDefinition[], options: TestOptions = {}): Promise<TestSystem> {
  const postgres = options.postgres ?? (await startPostgres());
  const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-files-'));
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] };
  const tokenKey = { kid: 'test', key: privateKey };
  const settings = Object.assign(new KitSettings(), {
    databaseUrl: await postgres.createDatabase(),
    port: 0,
    dataDir,
    serviceSecret: 'a secret of tests, long enough to sign with',
    logLevel: process.env.LOG_LEVEL ?? 'error',
    rateLimit: options.rateLimit ?? 0,
    databasePool: 8,
    ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
    ...(options.kafkaBrokers ? { kafkaBrokers: options.kafkaBrokers } : {}),
  });
  process.env.DATABASE_URL = settings.databaseUrl;
  process.env.DATA_DIR = dataDir;
  process.env.SERVICE_SECRET = settings.serviceSecret;
  const answers = new AnswerCheck();
  const cleanUp = async () => {
    if (!options.postgres) await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const system = await runContexts(definitions, {
    settings,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.fallback ? { fallback: options.fallback } : {}),
    ...(options.logger ? { logger: options.logger } : {}),
    watch: (definition, fastify) => answers.watch(definition, fastify),
    remote: new Answers(jwks, options.answer ?? (() => undefined)),
  }).catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  return {
    ...system,
    database: system.contexts.get(definitions[0]!.name)!.app.get(Database),
    tokenKey,
    token: (accountId, grants = [], confirmedAt = new Date()) =>
      signToken(tokenKey, { accountId, grants, confirmedAt }),
    stop: async () => {
      await system.stop();
      await cleanUp();
      answers.assertNone();
    },
  };
}

class Answers extends InternalTransport {
  constructor(
    private readonly jwks: JSONWebKeySet,
    private readonly answer: (request: InternalRequest) => unknown,
  ) {
    super();
  }

  override send(request: InternalRequest): Promise<InternalAnswer> {
    if (request.context === 'identity' && request.path === '/jwks')
      return Promise.resolve({ status: 200, body: this.jwks });
    const body = this.answer(request);
    return Promise.resolve(body === undefined ? { status: 404, body: {} } : { status: 200, body });
  }

  /** Of a context that is not started: the answer's bytes. */
  override stream(request: InternalRequest): Promise<InternalStream> {
    const bytes = this.answer(request) as Buffer | undefined;
    return Promise.resolve({ status: bytes ? 200 : 404, content: Readable.from(bytes ? [bytes] : []) });
  }
}
