import { Consumer, type EventHandler } from './consumer.js';
import type { EventLog, LogBatch, PositionedRecord } from './event-log.js';
import { decisionsOf, recordAction, type OperatorReason } from './operator-actions.js';
import { read } from './reading.js';
import type { Transactions } from './sql.js';

export interface RebuildOptions {
  /** The living group, whose operators' decisions hold in the shadow as well. */
  schema: string;
  group: string;
  /** Another schema, with `messagingTables` and the projection's tables, empty. Nothing is relayed out of its outbox. */
  shadow: string;
  transactions: Transactions;
  log: EventLog;
  /** They write to the shadow. */
  handlers: ReadonlyMap<string, EventHandler>;
  /** Unique per process and run. */
  holder: string;
  onError: (error: unknown, what: string) => void;
}

const lookEveryMs = 100;

/**
 * Rewinds a group into a shadow: reads the whole log again, beside the living group, which notices nothing. What an operator skipped is
 * skipped, what was edited is handled as edited. @returns when the shadow has caught up. @throws Error when the log has failed for good
 */
export async function rebuild(options: RebuildOptions, reason: OperatorReason): Promise<void> {
  const { shadow: schema, transactions, log, handlers, holder, onError } = options;
  const group = `${options.group}.shadow`;
  const onParked = (what: string, error: unknown) => onError(error, `parked ${what}`);
  const consumer = new Consumer({ schema, group, transactions, handlers, onParked });
  const asEdited = await repeatDecisions(options, consumer, reason);
  const subscription = await log.subscribe({
    schema,
    group,
    topics: consumer.topics,
    transactions,
    holder,
    deliver: (batches) => consumer.deliver(batches.map(asEdited)),
    onError: (error) => onError(error, 'rebuild'),
  });
  try {
    while ((await subscription.lag()).events > 0) {
      const fault = log.fault();
      if (fault !== undefined) throw new Error(fault);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  } finally {
    await subscription.stop();
  }
}

/** Marks as handled what was skipped. @returns what puts edited content into its place */
async function repeatDecisions(
  { schema, group, shadow, transactions }: RebuildOptions,
  consumer: Consumer,
  reason: OperatorReason,
): Promise<(batch: LogBatch) => LogBatch> {
  const edited = new Map<string, string>();
  await transactions.run(async (sql) => {
    const decisions = await decisionsOf(sql, { schema, group });
    const skipped = decisions
      .filter(({ action }) => action === 'skip')
      .map(({ key, position, detail }) => read({ key, position: BigInt(position), envelope: detail }).id)
      .filter((id) => id !== undefined);
    await consumer.guards.inbox.remember(sql, skipped);
    for (const { action, topic, partition, position, replacement } of decisions) {
      if (action === 'edit') edited.set(`${topic}/${partition}/${position}`, replacement);
    }
    await recordAction(sql, { schema, group }, { action: 'rebuild', topic: '*', key: shadow }, reason);
  });
  return (batch) => {
    const contentOf = ({ position, envelope }: PositionedRecord) =>
      edited.get(`${batch.topic}/${batch.partition}/${position}`) ?? envelope;
    return { ...batch, records: batch.records.map((record) => ({ ...record, envelope: contentOf(record) })) };
  };
}
