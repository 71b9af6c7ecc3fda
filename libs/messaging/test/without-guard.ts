import { Consumer, guardsOf, type ConsumerOptions, type Guards } from '../src/consumer.js';
import { Cursors } from '../src/cursors.js';
import type { LogBatch } from '../src/event-log.js';
import { Inbox } from '../src/inbox.js';
import { ParkedEvents } from '../src/parked-events.js';
import type { Sql, Transactions } from '../src/sql.js';

/** What a test can take away. Each is a promise's reason; without it the promise must be seen to break. */
export type Guard =
  'cursor compared' | 'cursor in the transaction' | 'inbox' | 'queue behind a key' | 'parking' | 'removal';

/** A consumer that lacks these guards: what one would write who does not know why they are there. */
export function consumerWithout(taken: readonly Guard[], options: ConsumerOptions): Consumer {
  return new Consumer(options, guardsWithout(taken, options));
}

function guardsWithout(taken: readonly Guard[], options: ConsumerOptions): Guards {
  const { schema, group, transactions } = options;
  const guards = guardsOf(options);
  if (taken.includes('inbox')) guards.inbox = new ForgetfulInbox(schema, group);
  if (taken.includes('cursor compared')) guards.cursors = new BlindCursors(schema, group);
  if (taken.includes('cursor in the transaction')) guards.cursors = new HastyCursors(schema, group, transactions);
  if (taken.includes('queue behind a key')) guards.parked = new UnqueuedEvents(schema, group);
  if (taken.includes('parking')) guards.parked = new NoParking(schema, group);
  if (taken.includes('removal')) guards.parked = new StickyEvents(schema, group);
  return guards;
}

class ForgetfulInbox extends Inbox {
  override remember(_sql: Sql, ids: string[]): Promise<Set<string>> {
    return Promise.resolve(new Set(ids));
  }

  override forget(): Promise<void> {
    return Promise.resolve();
  }
}

/** Sets the cursor without looking where it stands and who owns it. */
class BlindCursors extends Cursors {
  override async move(sql: Sql, batches: readonly LogBatch[]): Promise<void> {
    for (const batch of batches) {
      const rows = await sql.query<{ position: string; epoch: string }>(
        'select position, epoch from journal.cursor where topic = $1 and partition = $2 and consumer_group = $3',
        [batch.topic, batch.partition, 'journal'],
      );
      const [{ position, epoch }] = rows as [{ position: string; epoch: string }];
      await super.move(sql, [{ ...batch, after: BigInt(position), epoch: BigInt(epoch) }]);
    }
  }
}

/** Commits the cursor before the effect, as a consumer does that acknowledges what it has received. */
class HastyCursors extends Cursors {
  constructor(
    schema: string,
    group: string,
    private readonly transactions: Transactions,
  ) {
    super(schema, group);
  }

  override move(_sql: Sql, batches: readonly LogBatch[]): Promise<void> {
    return this.transactions.run((own) => super.move(own, batches));
  }
}

/** Lets the events behind a failed one pass it. */
class UnqueuedEvents extends ParkedEvents {
  override blockedAmong(): Promise<Set<string>> {
    return Promise.resolve(new Set());
  }
}

/** Keeps what was handled, as a queue does that is read again from its beginning. */
class StickyEvents extends ParkedEvents {
  override remove(): Promise<void> {
    return Promise.resolve();
  }
}

/** Fails the batch instead, which is then tried again for ever. */
class NoParking extends ParkedEvents {
  override add(...[, , , { error }]: Parameters<ParkedEvents['add']>): Promise<void> {
    return Promise.reject(error instanceof Error ? error : new Error('cannot be handled'));
  }
}
