import { breaksAtCommit } from '@sangtao/messaging/failures';
import type { Database, Transaction } from './database.js';
import { DoAlone, KeptAnswers, type KeyedRequest, type OnceUnderItsKey } from './idempotency.js';
import { withResolvers } from './with-resolvers.js';
import { currentScope, runInScope, type RequestScope } from './request-scope.js';

/** One request's part of a shared transaction. */
export interface Share<Item> {
  item: Item;
  /** The request that it came with: the cause of its events. */
  scope: RequestScope;
}

export interface SharedWork<Item, Result> {
  /** All of them in one transaction; undefined, or a null for the caller, for what takes a closer look, of which nothing was written. */
  together(tx: Transaction, shares: readonly Share<Item>[]): Promise<readonly (Result | undefined)[]>;
  /** One by itself, in a transaction of its own. It says what is wrong, where something is. */
  alone(item: Item): Promise<Result>;
}

interface Waiting<Item, Result> extends Share<Item> {
  done: (result: Result | Promise<Result>) => void;
  failed: (error: unknown) => void;
}

const most = 64;

/**
 * Group commit. What arrives while a transaction of the same kind is under way goes into the next one, all together: the statements, the
 * commit and the disk are paid once for all of them. Alone, a request waits for nobody. When a shared transaction fails, each of its
 * parts is done by itself, so that nobody suffers for another. A request under an idempotency key gets its result before the commit, and its answer
 * only after it: what its handler answers is kept under the key in the same transaction.
 */
export class SharedCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private underWay = false;
  private readonly answers: KeptAnswers;

  constructor(
    private readonly database: Database,
    private readonly work: SharedWork<Item, Result>,
  ) {
    this.answers = new KeptAnswers(database.schema);
  }

  /** Inside an open transaction it joins that one instead. */
  do(item: Item): Promise<Result> {
    const scope = currentScope();
    if (!scope || scope.transaction || scope.once?.mayShare === false) return this.work.alone(item);
    return new Promise((done, failed) => {
      this.waiting.push({ item, scope, done, failed });
      if (!this.underWay) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      const shares = this.waiting.splice(0, most);
      const early = new EarlyResults<Item, Result>();
      const results = await this.together(shares, early).catch((error: unknown) => {
        for (const { failed } of shares) failed(error);
        return undefined;
      });
      results?.forEach((result, index) => {
        const share = shares[index]!;
        if (early.has(share)) return;
        const { item, scope, done } = share;
        done(result === undefined ? runInScope(scope, () => this.work.alone(item)) : result);
      });
    }
    this.underWay = false;
  }

  /** @throws only where it is not known whether the commit was kept: doing it again could do it twice */
  private async together(
    shares: Waiting<Item, Result>[],
    early: EarlyResults<Item, Result>,
  ): Promise<readonly (Result | undefined)[]> {
    let asked = false;
    const scope = { ...shares[0]!.scope };
    delete scope.once;
    try {
      const results = await runInScope(scope, () =>
        this.database.transaction(async (tx) => {
          const fresh = await this.fresh(tx, shares);
          const done = await this.work.together(tx, fresh);
          const results = new Map(fresh.map((share, index) => [share, done[index]]));
          await early.keepAnswers(tx, this.answers, results);
          asked = true;
          return shares.map((share) => results.get(share));
        }),
      );
      early.committed();
      return results;
    } catch (error) {
      const unknown = asked && !breaksAtCommit(error);
      early.failed(unknown ? error : new DoAlone());
      if (unknown) throw error;
      return shares.map(() => undefined);
    }
  }

  /** Without those whose key is known, or stands here twice: alone they find out what was answered. */
  private async fresh(tx: Transaction, shares: Waiting<Item, Result>[]): Promise<Waiting<Item, Result>[]> {
    const requests = shares.flatMap(({ scope }) => scope.once?.request ?? []);
    const known = await this.answers.known(tx, requests);
    const names = new Set<string>();
    return shares.filter(({ scope: { once } }) => {
      if (!once) return true;
      const name = nameOf(once.request);
      const isFresh = !known.has(once.request) && !names.has(name);
      names.add(name);
      return isFresh;
    });
  }
}

/** Results that keyed requests got before the commit, so that their answers can be part of it. */
class EarlyResults<Item, Result> {
  private readonly shares = new Set<Waiting<Item, Result>>();
  private readonly commit = withResolvers<void>();

  has(share: Waiting<Item, Result>): boolean {
    return this.shares.has(share);
  }

  /** @throws DoAlone when one of the keys was claimed meanwhile, elsewhere */
  async keepAnswers(
    tx: Transaction,
    answers: KeptAnswers,
    results: ReadonlyMap<Waiting<Item, Result>, Result | undefined>,
  ): Promise<void> {
    const written = [...results].flatMap(([share, result]) => {
      const { once } = share.scope;
      return once && result !== undefined && result !== null ? [this.handOver(share, result, once)] : [];
    });
    const given = await Promise.all(written);
    if (!(await answers.keepAll(tx, given))) throw new DoAlone();
  }

  committed(): void {
    this.commit.resolve();
  }

  failed(error: unknown): void {
    this.commit.reject(error);
  }

  private async handOver(share: Waiting<Item, Result>, result: Result, once: OnceUnderItsKey) {
    const answer = once.share(this.commit.promise);
    this.shares.add(share);
    share.done(result);
    return { ...once.request, ...(await answer) };
  }
}

function nameOf({ actor, key }: KeyedRequest): string {
  return JSON.stringify([actor, key]);
}
