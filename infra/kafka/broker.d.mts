export function missingForKafka(): string | undefined;
export function startBroker(options: {
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** Settings of the broker besides. */
  properties?: Record<string, string | number | boolean>;
  /** Where the broker's jars are kept. */
  jars?: string;
}): Promise<{
  brokers: string;
  pid: number;
  /** Resolves when the broker has ended, by `stop` or by itself. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}>;
