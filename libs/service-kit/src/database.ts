import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { Outbox, type Publication } from '@sangtao/messaging/outbox';
import { Transactions, type Sql } from '@sangtao/messaging/sql';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Clock } from './clock.js';
import { CurrentContext } from './context.js';
import { Ids } from './ids.js';
import { currentScope, runInScope, type RequestScope } from './request-scope.js';

/** An open transaction of one context: its tables, its events and its audit commit together or not at all. */
export interface Transaction extends Sql {
  readonly manager: EntityManager;
  /** Checks the event against its contract and puts it into the outbox. @throws VersionConflict, ContractError */
  publish<Data extends object>(eventClass: EventClass<Data>, publication: Publication<Data>): Promise<void>;
  /** Records who did what to what; `detail` holds no personal data. */
  audit(action: string, subject: string, detail?: object): Promise<void>;
  /** Runs once the transaction has committed; never when it rolls back. */
  afterCommit(work: () => void): void;
}

/** The context's database. Everything inside a transaction joins it, also through other objects that call `transaction`. */
@Injectable()
export class Database extends Transactions implements OnApplicationShutdown {
  private readonly outbox: Outbox;
  private nudge: () => void = () => undefined;

  constructor(
    private readonly source: DataSource,
    private readonly context: CurrentContext,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
    this.outbox = new Outbox(context.name);
  }

  /** Called after every commit that published, so that the relay need not wait for its poll. */
  onPublished(nudge: () => void): void {
    this.nudge = nudge;
  }

  async query<Row extends object = Record<string, unknown>>(
    text: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const open = currentScope()?.transaction;
    if (open) return open.query<Row>(text, parameters);
    const runner = this.source.createQueryRunner();
    try {
      return await queryRows<Row>(runner, text, parameters);
    } finally {
      await runner.release();
    }
  }

  /** For the messaging runtime: a transaction of its own, whatever is open around it. */
  override run<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.begin(work);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const open = currentScope()?.transaction;
    return open ? work(open) : this.begin(work);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async begin<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const committed: (() => void)[] = [];
    try {
      await runner.startTransaction();
      const tx = this.open(runner, committed);
      const scope: RequestScope = { ...(currentScope() ?? this.systemScope()), transaction: tx };
      const result = await runInScope(scope, () => work(tx));
      await runner.commitTransaction();
      for (const notify of committed) notify();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private open(runner: QueryRunner, committed: (() => void)[]): Transaction {
    const { outbox, clock, ids, context } = this;
    let published = false;
    const tx: Transaction = {
      manager: runner.manager,
      query: (text, parameters = []) => queryRows(runner, text, parameters),
      publish: async (eventClass, publication) => {
        const scope = currentScope() ?? this.systemScope();
        await outbox.publish(tx, eventClass, publication, {
          id: ids.next(),
          time: clock.now(),
          actor: scope.actor,
          correlationId: scope.correlationId,
          ...(scope.causationId ? { causationId: scope.causationId } : {}),
        });
        if (!published) committed.push(this.nudge);
        published = true;
      },
      audit: async (action, subject, detail = {}) => {
        const scope = currentScope() ?? this.systemScope();
        await tx.query(
          `insert into ${context.name}.audit (at, actor, action, subject, detail, correlation_id) values ($1, $2, $3, $4, $5::jsonb, $6)`,
          [clock.now(), scope.actor, action, subject, JSON.stringify(detail), scope.correlationId],
        );
      },
      afterCommit: (notify) => void committed.push(notify),
    };
    return tx;
  }

  private systemScope(): RequestScope {
    const id = this.ids.next();
    return { requestId: id, correlationId: id, actor: `system:${this.context.name}`, language: 'vi' };
  }
}

async function queryRows<Row extends object>(
  runner: QueryRunner,
  text: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const result = (await runner.query(text, [...parameters], true)) as { records?: Row[] };
  return result.records ?? [];
}
