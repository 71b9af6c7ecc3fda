export function missingForKafka(): string | undefined;
/** Key and certificate for `localhost` in one file, who signed it (PEM), and the users with their passwords; `admin` may do everything. */
export interface EncryptedBroker {
  keystore: string;
  authority: string;
  users: Record<string, string>;
}
export function startBroker(options: {
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** Settings of the broker besides. */
  properties?: Record<string, string | number | boolean>;
  /** Where the broker's jars are kept. */
  jars?: string;
  /** Default: nothing is encrypted, and everybody may do everything. */
  encrypted?: EncryptedBroker | undefined;
}): Promise<{
  brokers: string;
  pid: number;
  /** Resolves when the broker has ended, by `stop` or by itself. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}>;
