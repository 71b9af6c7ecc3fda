import { breaksAtCommit } from '@sangtao/messaging/failures';
import type { Database, Transaction } from './database.js';
import { currentScope, runInScope, type RequestScope } from './request-scope.js';

/** One request's part of a shared transaction. */
export interface Share<Item> {
  item: Item;
  /** The request that it came with: the cause of its events. */
  scope: RequestScope;
}

export interface SharedWork<Item, Result> {
  /** All of them in one transaction; undefined for what takes a closer look, of which nothing was written. */
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
 * parts is done by itself, so that nobody suffers for another.
 */
export class SharedCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private underWay = false;

  constructor(
    private readonly database: Database,
    private readonly work: SharedWork<Item, Result>,
  ) {}

  /** Inside an open transaction, as that of an idempotency key, it joins that one instead. */
  do(item: Item): Promise<Result> {
    const scope = currentScope();
    if (!scope || scope.transaction) return this.work.alone(item);
    return new Promise((done, failed) => {
      this.waiting.push({ item, scope, done, failed });
      if (!this.underWay) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      const shares = this.waiting.splice(0, most);
      const results = await this.together(shares).catch((error: unknown) => {
        for (const { failed } of shares) failed(error);
        return undefined;
      });
      results?.forEach((result, index) => {
        const { item, scope, done } = shares[index]!;
        done(result === undefined ? runInScope(scope, () => this.work.alone(item)) : result);
      });
    }
    this.underWay = false;
  }

  /** @throws only where it is not known whether the commit was kept: doing it again could do it twice */
  private async together(shares: Waiting<Item, Result>[]): Promise<readonly (Result | undefined)[]> {
    let asked = false;
    try {
      return await runInScope(shares[0]!.scope, () =>
        this.database.transaction(async (tx) => {
          const results = await this.work.together(tx, shares);
          asked = true;
          return results;
        }),
      );
    } catch (error) {
      if (asked && !breaksAtCommit(error)) throw error;
      return shares.map(() => undefined);
    }
  }
}
