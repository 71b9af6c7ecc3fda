import { readdirSync, readFileSync } from 'node:fs';
import { Pool } from 'pg';
import { suffering, type Guard } from '../faults/faults.js';
import { startProduct, type Product } from '../product.js';
import { MailServer } from './mail-server.js';
import type { Mishap } from './mishaps.js';

export interface WorldOptions {
  log: 'postgres' | 'kafka';
  /** What is taken away from all of its processes, to see the audit turn red. */
  without: Guard[];
}

/** What is asked afterwards. */
export interface Audited {
  product: Pick<Product, 'metricsUrls' | 'dataDir'>;
  pool: Pool;
  /** Where mail is not only kept. */
  mail?: MailServer;
}

/** The whole product on separate processes, with its log and a mail server, and what can be done to it. */
export class World {
  private constructor(
    readonly product: Product,
    readonly mail: MailServer,
    readonly pool: Pool,
  ) {}

  static async start({ log, without }: WorldOptions): Promise<World> {
    const mail = await MailServer.start();
    process.env.SANGTAO_FORM = 'services';
    const settings = { SMTP_URL: mail.url, LOG_LEVEL: 'fatal', ...(without.length > 0 && suffering({ without })) };
    const product = await startProduct(settings, [`--log=${log}`]);
    const pool = new Pool({ connectionString: product.databaseUrl, max: 3 });
    // PostgreSQL is going to end them.
    pool.on('error', () => undefined);
    return new World(product, mail, pool);
  }

  /** @returns whether there was something that it could happen to */
  async suffer({ kind, service, lastsMs }: Mishap): Promise<boolean> {
    switch (kind) {
      case 'kill':
        return signal(this.pidOf(`/${service}/dist/main.js`), 'SIGKILL');
      case 'kill-broker':
        return signal(this.pidOf('kafka.Kafka'), 'SIGKILL');
      case 'pause': {
        const pid = this.pidOf(`/${service}/dist/main.js`);
        if (!signal(pid, 'SIGSTOP')) return false;
        setTimeout(() => signal(pid, 'SIGCONT'), lastsMs);
        return true;
      }
      case 'cut':
        return this.happens(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 or $1 = 'sangtao-edge'
             and pid <> pg_backend_pid() and backend_type = 'client backend'`,
          [`sangtao-${service}`],
        );
      // One killed backend makes PostgreSQL end all of them and recover from its log, as after a crash of the machine.
      case 'crash-database':
        return signal(await this.someBackend(), 'SIGKILL');
    }
  }

  /** All of them answer again. */
  async recovered(): Promise<void> {
    const deadline = Date.now() + 120_000;
    for (;;) {
      const ready = await fetch(`${this.product.url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => undefined,
      );
      if (ready?.ok) return;
      if (Date.now() > deadline) throw new Error('the product is not ready two minutes after the last mishap');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.product.stop();
    await this.mail.stop();
  }

  private async happens(statement: string, values: unknown[]): Promise<boolean> {
    const done = await this.pool.query(statement, values).catch(() => undefined);
    return (done?.rowCount ?? 0) > 0;
  }

  private async someBackend(): Promise<number | undefined> {
    const found = await this.pool
      .query<{ pid: number }>(
        `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by pid limit 1`,
      )
      .catch(() => undefined);
    return found?.rows[0]?.pid;
  }

  /** A child of the product's first process whose command line says so. */
  private pidOf(command: string): number | undefined {
    return readdirSync('/proc')
      .map(Number)
      .find((pid) => pid > 0 && parentOf(pid) === this.product.pid && commandLineOf(pid).includes(command));
  }
}

function signal(pid: number | undefined, name: NodeJS.Signals): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, name);
  } catch {
    // It ended meanwhile.
    return false;
  }
}

function parentOf(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

function commandLineOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
