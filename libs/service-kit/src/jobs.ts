import {
  Injectable,
  Logger,
  SetMetadata,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CurrentContext } from './context.js';
import { Database } from './database.js';
import { Ids } from './ids.js';
import { runInScope } from './request-scope.js';

const everyKey = 'sangtao:every';

/** Runs the method this often, on one replica at a time. It must bear being run again after a crash in the middle. */
export const Every = (seconds: number) => SetMetadata(everyKey, seconds);

interface Job {
  name: string;
  seconds: number;
  run(): Promise<void>;
}

/** How long a lease outlives its holder when the process dies. */
const leaseSeconds = 60;

/** The methods that are marked `@Every`. */
@Injectable()
export class JobList {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  jobs(): Job[] {
    return this.discovery.getProviders().flatMap(({ instance }: { instance?: unknown }) => {
      if (!instance || typeof instance !== 'object') return [];
      const object = instance as Record<string, () => Promise<void>>;
      const prototype = Object.getPrototypeOf(object) as Record<string, object> | null;
      if (!prototype || prototype === Object.prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const seconds = Reflect.getMetadata(everyKey, prototype[method]!) as number | undefined;
        const name = `${object.constructor.name}.${method}`;
        return seconds === undefined ? [] : [{ name, seconds, run: () => object[method]!() }];
      });
    });
  }
}

@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private readonly holder: string;
  private stopped = false;

  constructor(
    private readonly list: JobList,
    private readonly database: Database,
    private readonly context: CurrentContext,
    private readonly ids: Ids,
  ) {
    this.holder = ids.next();
  }

  onApplicationBootstrap(): void {
    // Nest calls this once more when the event transport starts; each job has one timer.
    for (const job of this.list.jobs()) if (!this.timers.has(job.name)) this.plan(job, 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.running);
    await this.giveBack();
  }

  /** The next process need not wait for leases whose owner has ended. */
  private async giveBack(): Promise<void> {
    const ended = `update ${this.context.name}.job_lease set until = now() - interval '1 second' where holder = $1`;
    await this.database.query(ended, [this.holder]).catch((error: unknown) => this.logger.warn(error));
  }

  private plan(job: Job, seconds: number): void {
    if (this.stopped) return;
    this.timers.set(
      job.name,
      setTimeout(() => {
        const run = this.runOnce(job).finally(() => {
          this.running.delete(run);
          this.plan(job, job.seconds);
        });
        this.running.add(run);
      }, seconds * 1000),
    );
  }

  private async runOnce(job: Job): Promise<void> {
    const id = this.ids.next();
    try {
      if (!(await this.lease(job))) return;
      await runInScope({ requestId: id, correlationId: id, actor: `system:${this.context.name}`, language: 'vi' }, () =>
        job.run(),
      );
    } catch (error) {
      this.logger.error(error, `${job.name} failed; it runs again in ${job.seconds} s`);
    }
  }

  private async lease(job: Job): Promise<boolean> {
    const rows = await this.database.query(
      `insert into ${this.context.name}.job_lease (name, holder, until)
       values ($1, $2, now() + make_interval(secs => $3))
       on conflict (name) do update set holder = excluded.holder, until = excluded.until
         where job_lease.holder = excluded.holder or job_lease.until < now()
       returning name`,
      [job.name, this.holder, leaseSeconds + job.seconds],
    );
    return rows.length > 0;
  }
}
