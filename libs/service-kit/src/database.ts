import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { Outbox, type Publication } from '@sangtao/messaging/outbox';
import { send } from '@sangtao/messaging/send';
import { Transactions, type Prepared, type Sql } from '@sangtao/messaging/sql';
import { Client, type ClientBase, type Pool, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Clock } from './clock.js';
import { CurrentContext, type ContextName } from './context.js';
import type { OnceUnderItsKey } from './idempotency.js';
import { Ids } from './ids.js';
import { currentScope, runInScope, type RequestScope } from './request-scope.js';

/** For how long it is tried to tell PostgreSQL what ends. */
const cutOffMs = 2_000;

/** An event to be published. */
export interface News<Data extends object = object> {
  eventClass: EventClass<Data>;
  publication: Publication<Data>;
  /** The work that caused it. Default: the work in hand. */
  scope?: RequestScope;
}

/** An open transaction of one context: its tables, its events and its audit commit together or not at all. */
export interface Transaction extends Sql {
  /** Checks the event against its contract and puts it into the outbox. @throws VersionConflict, ContractError */
  publish<Data extends object>(eventClass: EventClass<Data>, publication: Publication<Data>): Promise<void>;
  /** The same for several, in one round trip. Events of one aggregate stand in the order of their versions. */
  publishAll(news: readonly News[]): Promise<void>;
  /** Records who did what to what; `detail` holds no personal data. */
  audit(action: string, subject: string, detail?: object): Promise<void>;
  /** Runs once the transaction has committed; never when it rolls back. */
  afterCommit(work: () => void): void;
}

/** The context's database. Everything inside a transaction joins it, also through other objects that call `transaction`. */
@Injectable()
export class Database extends Transactions implements OnApplicationShutdown {
  private readonly outbox: Outbox;
  private readonly pool: Pool;
  private readonly inUse = new Set<PoolClient>();
  private isCutOff = false;
  private nudge: () => void = () => undefined;

  constructor(
    private readonly source: DataSource,
    private readonly context: CurrentContext,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
    this.outbox = new Outbox(context.name);
    // TypeORM opens the pool and migrates; a query runner around every statement would cost more than most statements.
    this.pool = (source.driver as PostgresDriver).master as Pool;
  }

  /** Where the context's tables are. */
  get schema(): ContextName {
    return this.context.name;
  }

  /** Called after every commit that published, so that the relay need not wait for its poll. */
  onPublished(nudge: () => void): void {
    this.nudge = nudge;
  }

  /** How the pool stands now. */
  get connections(): { inUse: number; idle: number; waiting: number; max: number } {
    const { totalCount, idleCount, waitingCount, options } = this.pool;
    return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount, max: options.max };
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: string | Prepared,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const { transaction, once } = currentScope() ?? {};
    const open = transaction ?? (await once?.transaction());
    if (open) return open.query<Row>(statement, parameters);
    const { client, giveBack } = await this.connect();
    try {
      return await rowsOf<Row>(client, statement, parameters);
    } finally {
      giveBack();
    }
  }

  /** For the messaging runtime: a transaction of its own, whatever is open around it. */
  override run<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.begin(work);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const scope = currentScope();
    if (scope?.transaction) return work(scope.transaction);
    return scope?.once ? this.joined(scope, scope.once, work) : this.begin(work);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** For a process that has to end: nothing begins any more, and what still runs ends as by a kill, so that PostgreSQL rolls it back. */
  async cutOff(): Promise<void> {
    this.isCutOff = true;
    const clients = [...this.inUse];
    if (clients.length === 0) return;
    const pids = clients.map((client) => (client as unknown as { processID: number }).processID);
    const other = new Client({ ...this.pool.options, connectionTimeoutMillis: cutOffMs, query_timeout: cutOffMs });
    // They are going to break, also after they were given back.
    for (const client of [other, ...clients]) client.on('error', () => undefined);
    try {
      await other.connect();
      // A backend whose connection only breaks goes on with its statement until it has something to say.
      await other.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [pids]);
    } catch {
      // PostgreSQL is away: then it is the connections that would be waited for.
    } finally {
      for (const client of [other, ...clients]) void client.end().catch(() => undefined);
    }
  }

  private async joined<T>(
    scope: RequestScope,
    once: OnceUnderItsKey,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const transaction = await once.transaction();
    return runInScope({ ...scope, transaction }, () => work(transaction));
  }

  /** @throws Error where the process is ending */
  private async connect(): Promise<{ client: PoolClient; giveBack: () => void }> {
    if (this.isCutOff) throw new Error('this process is ending');
    const client = await this.pool.connect();
    const lost = watch(client);
    this.inUse.add(client);
    const giveBack = () => {
      this.inUse.delete(client);
      lost.giveBack();
    };
    return { client, giveBack };
  }

  private async begin<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { client, giveBack } = await this.connect();
    const committed: (() => void)[] = [];
    try {
      // Not waited for: the first statement is sent right behind it, and fails where this one failed.
      const begun = send(client, { text: 'begin' });
      begun.catch(() => undefined);
      const tx = this.open(client, committed);
      const scope: RequestScope = { ...(currentScope() ?? this.systemScope()), transaction: tx };
      const result = await runInScope(scope, () => work(tx));
      await begun;
      await commit(client);
      for (const notify of committed) notify();
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      giveBack();
    }
  }

  private open(client: ClientBase, committed: (() => void)[]): Transaction {
    const { clock, context } = this;
    let published = false;
    const tx: Transaction = {
      query: (statement, parameters = []) => rowsOf(client, statement, parameters),
      publish: (eventClass, publication) => tx.publishAll([{ eventClass, publication }]),
      publishAll: async (news) => {
        await this.outbox.publish(
          tx,
          news.map((one) => this.caused(one)),
        );
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

  private caused({ eventClass, publication, scope = currentScope() ?? this.systemScope() }: News) {
    const { actor, correlationId, causationId, traceparent } = scope;
    const why = {
      actor,
      correlationId,
      ...(causationId ? { causationId } : {}),
      ...(traceparent ? { traceparent } : {}),
    };
    return { eventClass, publication, cause: { id: this.ids.next(), time: this.clock.now(), ...why } };
  }

  private systemScope(): RequestScope {
    const id = this.ids.next();
    return { requestId: id, correlationId: id, actor: `system:${this.context.name}`, language: 'vi' };
  }
}

/** PostgreSQL answers the commit of a failed transaction with a rollback and no error: what was not kept must not look as if it was. */
async function commit(client: ClientBase): Promise<void> {
  const { command } = await send(client, { text: 'commit' });
  if (command !== 'COMMIT') throw new Error('a statement failed, so nothing was committed');
}

async function rowsOf<Row extends object>(
  client: ClientBase,
  statement: string | Prepared,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const values = [...parameters];
  const { rows } = await send<Row>(
    client,
    typeof statement === 'string' ? { text: statement, values } : { ...statement, values },
  );
  return rows;
}

/** A connection that breaks while it is ours reports so by an event, which nobody else listens to; its statements fail as well. */
function watch(client: PoolClient): { giveBack(): void } {
  let error: Error | undefined;
  const onError = (cause: Error) => (error = cause);
  client.on('error', onError);
  return {
    giveBack: () => {
      client.off('error', onError);
      client.release(error);
    },
  };
}
