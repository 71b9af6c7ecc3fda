import kafkajs, { type Kafka, type KafkaConfig, type SASLOptions } from 'kafkajs';
import { tlsFault } from '../tls-faults.js';

/** An encrypted line to the brokers, and as whom one speaks on it. */
export interface KafkaLine {
  /** Certificates (PEM) of who may vouch for a broker. Undefined: the authorities that Node trusts. */
  ca?: string;
  /** `scram-sha-512` never shows the broker the password. */
  user?: { name: string; password: string; mechanism: 'scram-sha-512' | 'plain' };
}

/** A broker that must not be spoken to, or that does not let us in: waiting helps with neither. */
export class UnsafeBroker extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'UnsafeBroker';
  }
}

/** Without a line everything is sent as it is. */
export function encrypted(line: KafkaLine | undefined): Pick<KafkaConfig, 'ssl' | 'sasl'> {
  if (!line) return {};
  const { ca, user } = line;
  return {
    // The host's name is compared with the certificate unless told otherwise.
    ssl: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca: [ca] }) },
    ...(user && { sasl: { mechanism: user.mechanism, username: user.name, password: user.password } as SASLOptions }),
  };
}

/**
 * Tries once, before anything is tried for long: a broker that is away is waited for, one with a wrong certificate is not.
 * @param kafka one that does not try again
 * @throws UnsafeBroker with the setting that is wrong
 */
export async function refuseUnsafe(kafka: Kafka, { user }: KafkaLine): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
  } catch (error) {
    const fault = tlsFault(error);
    if (fault) {
      const remedy =
        'KAFKA_TLS_CA must be a file with the authority that signed it, and KAFKA_BROKERS name hosts that it is for';
      throw new UnsafeBroker(`the broker is not spoken to, because ${fault}: ${(error as Error).message}. ${remedy}`, {
        cause: error,
      });
    }
    if (isRefusal(error)) {
      const remedy =
        'KAFKA_SASL_USER, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM must be those that the broker knows';
      throw new UnsafeBroker(`the broker does not let ${user?.name} in: ${error.message}. ${remedy}`, { cause: error });
    }
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof kafkajs.KafkaJSSASLAuthenticationError || isRefusal(error.cause);
}
