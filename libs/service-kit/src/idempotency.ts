import type { Sql } from '@sangtao/messaging/sql';
import type { Database, Transaction } from './database.js';
import { Refusal } from './refusal.js';
import { currentScope, runInScope } from './request-scope.js';
import { withResolvers } from './with-resolvers.js';

/** A request that is done once under its key. */
export interface KeyedRequest {
  actor: string;
  key: string;
  /** Of what was asked. */
  fingerprint: string;
}

export interface StoredAnswer {
  fingerprint: string;
  body: unknown;
}

interface Answer {
  status: number;
  body: unknown;
}

/** For how long a request waits for the answer to the one before it under its key. */
export const patienceMs = 2_000;
const lockNotAvailable = '55P03';

/** The answers that were given under a key, in the context's schema. */
export class KeptAnswers {
  constructor(private readonly schema: string) {}

  /**
   * A second request with the same key waits here until the first has committed or rolled back, but not for long.
   * @returns the answer that was given already. @throws Refusal in-flight
   */
  async claim(tx: Transaction, { actor, key, fingerprint }: KeyedRequest): Promise<StoredAnswer | undefined> {
    const claimed = await patiently(tx, () =>
      tx.query(
        {
          name: `${this.schema}.claim-key`,
          text: `insert into ${this.schema}.idempotency (actor, key, fingerprint) values ($1, $2, $3)
                 on conflict do nothing returning key`,
        },
        [actor, key, fingerprint],
      ),
    ).catch((cause: unknown) => {
      if ((cause as { code?: unknown }).code === lockNotAvailable) throw new Refusal('in-flight', {}, { cause });
      throw cause;
    });
    if (claimed.length > 0) return undefined;
    const [stored] = await tx.query<StoredAnswer>(
      `select fingerprint, body from ${this.schema}.idempotency where actor = $1 and key = $2`,
      [actor, key],
    );
    return stored;
  }

  /** Under a key that is claimed. */
  async keep(tx: Transaction, { actor, key }: KeyedRequest, { status, body }: Answer): Promise<void> {
    await tx.query(
      {
        name: `${this.schema}.keep-answer`,
        text: `update ${this.schema}.idempotency set status = $3, body = $4::jsonb where actor = $1 and key = $2`,
      },
      [actor, key, status, JSON.stringify(body ?? null)],
    );
  }

  /** What this account was answered, and what others were answered about it. */
  async forget(sql: Sql, accountId: string): Promise<void> {
    await sql.query(`delete from ${this.schema}.idempotency where actor = $1 or position($1 in body::text) > 0`, [
      accountId,
    ]);
  }

  /** Which of these are known under their keys. */
  async known(tx: Transaction, requests: readonly KeyedRequest[]): Promise<Set<KeyedRequest>> {
    if (requests.length === 0) return new Set();
    const rows = await tx.query<{ nr: string }>(
      {
        name: `${this.schema}.known-keys`,
        text: `select nr from unnest($1::text[], $2::text[]) with ordinality as given (actor, key, nr)
               join ${this.schema}.idempotency using (actor, key)`,
      },
      [requests.map(({ actor }) => actor), requests.map(({ key }) => key)],
    );
    return new Set(rows.map(({ nr }) => requests[Number(nr) - 1]!));
  }

  /**
   * Under keys that nobody has claimed. @returns false when somebody has meanwhile: then none of it may be kept
   * @throws when somebody is about to, and takes long
   */
  async keepAll(tx: Transaction, given: readonly (KeyedRequest & Answer)[]): Promise<boolean> {
    if (given.length === 0) return true;
    const kept = await patiently(tx, () =>
      tx.query(
        {
          name: `${this.schema}.keep-answers`,
          text: `insert into ${this.schema}.idempotency (actor, key, fingerprint, status, body)
               select * from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::jsonb[]) order by 1, 2
               on conflict do nothing returning key`,
        },
        [
          given.map(({ actor }) => actor),
          given.map(({ key }) => key),
          given.map(({ fingerprint }) => fingerprint),
          given.map(({ status }) => status),
          given.map(({ body }) => JSON.stringify(body ?? null)),
        ],
      ),
    );
    return kept.length === given.length;
  }
}

/** A statement that waits for nobody's lock for long. Sent behind one another: none needs another's answer. */
async function patiently<T>(tx: Transaction, statement: () => Promise<T>): Promise<T> {
  const [, result] = await Promise.all([
    tx.query(`set local lock_timeout = ${patienceMs}`),
    statement(),
    tx.query('set local lock_timeout to default'),
  ]);
  return result;
}

/** The shared transaction was not kept: the request has to be done by itself. */
export class DoAlone extends Error {}

/** Its request was answered before. Ends the handler, since nothing is done twice. */
export class AlreadyAnswered extends Error {
  constructor(readonly stored: StoredAnswer) {
    super('answered before under the same key');
  }
}

/**
 * A keyed request in hand. It needs a transaction from its handler's first statement on: its own, where the key is claimed first; or, where
 * the handler's work is shared, the one that it shares. Either way the answer is kept in the transaction of the effect.
 */
export class OnceUnderItsKey {
  private own?: Promise<Transaction>;
  private ended?: Promise<void>;
  private shared = false;
  private committed?: Promise<void>;
  private readonly answered = withResolvers<Answer>();

  constructor(
    readonly request: KeyedRequest,
    private readonly database: Database,
    private readonly answers: KeptAnswers,
  ) {}

  get mayShare(): boolean {
    return !this.own && !this.shared;
  }

  /** The own transaction, begun when it is first needed. @throws AlreadyAnswered */
  transaction(): Promise<Transaction> {
    if (this.shared) throw new Error('the answer is being committed with others: too late for another statement');
    return (this.own ??= this.begin());
  }

  /** The work is written; what the handler makes of it goes into the same commit. */
  share(committed: Promise<void>): Promise<Answer> {
    this.shared = true;
    this.committed = committed;
    return this.answered.promise;
  }

  /** Resolves when the answer is kept. @throws DoAlone */
  async keep(answer: Answer): Promise<void> {
    if (!this.shared) await this.transaction();
    this.answered.resolve(answer);
    await (this.committed ?? this.ended);
  }

  async giveUp(error: unknown): Promise<void> {
    this.answered.reject(error);
    await this.ended?.catch(() => undefined);
  }

  private begin(): Promise<Transaction> {
    const begun = withResolvers<Transaction>();
    const scope = { ...currentScope()! };
    delete scope.once;
    this.ended = runInScope(scope, () =>
      this.database.transaction(async (tx) => {
        const stored = await this.answers.claim(tx, this.request);
        if (stored) throw new AlreadyAnswered(stored);
        begun.resolve(tx);
        await this.answers.keep(tx, this.request, await this.answered.promise);
      }),
    );
    this.ended.catch((error: unknown) => begun.reject(error));
    return begun.promise;
  }
}
