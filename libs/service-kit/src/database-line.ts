import { tlsFault } from '@sangtao/messaging/tls-faults';
import { Client } from 'pg';

/** A database that must not be spoken to. */
export class UnsafeDatabase extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'UnsafeDatabase';
  }
}

const remedy =
  'In DATABASE_URL (and MIGRATION_URL, where it is set) sslmode=verify-full asks for a certificate, sslrootcert must be a file ' +
  'with the authority that signed it, and the host one that it is for';

/** A connection of one's own. @throws UnsafeDatabase with the remedy, where the certificate is why there is none */
export async function connectedTo(databaseUrl: string): Promise<Client> {
  try {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return client;
  } catch (error) {
    const fault = tlsFault(error) ?? otherFault(error as NodeJS.ErrnoException);
    if (!fault) throw error;
    const said = (error as Error).message;
    throw new UnsafeDatabase(`the database is not spoken to, because ${fault}: ${said}. ${remedy}`, { cause: error });
  }
}

function otherFault({ message, syscall, code }: NodeJS.ErrnoException): string | undefined {
  if (syscall === 'open' && code) return 'a file that its address names cannot be read';
  return message.includes('does not support SSL') ? 'it speaks no TLS' : undefined;
}

/** `safe` is also a line that does not leave this machine, and one of which it was decided that it be plain. */
export type LineSafety = 'safe' | 'unverified' | 'plain';

export function safetyOf(databaseUrl: string): LineSafety {
  const { host, ssl } = new Client({ connectionString: databaseUrl }) as { host: string; ssl: unknown };
  if (/^(localhost|127\..*|::1|\/.*)$/.test(host) || /[?&]sslmode=disable(&|$)/.test(databaseUrl)) return 'safe';
  if (!ssl) return 'plain';
  return (ssl as { rejectUnauthorized?: boolean }).rejectUnauthorized === false ? 'unverified' : 'safe';
}

/** For the log of whoever starts a service. */
export function warningOf(safety: LineSafety): string | undefined {
  const why = 'add sslmode=verify-full and sslrootcert to DATABASE_URL';
  if (safety === 'plain') return `the line to the database is not encrypted: ${why}`;
  return safety === 'safe'
    ? undefined
    : `the line to the database is encrypted, but anybody could be at its end: ${why}`;
}
