import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '@sangtao/service-kit/clock';
import { Every } from '@sangtao/service-kit/jobs';
import { FilesStore, type WaitingFile } from './files.store.js';
import { ScanFile } from './scan-file.usecase.js';
import { ScannerDown } from './scanner.js';

/** Looks at once where it can; the rest is for the job. */
const atATime = 4;
const shortestPauseMs = 30_000;
const longestPauseMs = 3_600_000;

/** Every file in quarantine gets its look, sooner or later: at once when it came, else here, until the scanner has answered. */
@Injectable()
export class ScanWaiting implements BeforeApplicationShutdown {
  private readonly logger = new Logger('ScanWaiting');
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly scanFile: ScanFile,
    private readonly files: FilesStore,
    private readonly clock: Clock,
  ) {}

  /** Does not wait, and fails for nobody: whoever uploads does not depend on the scanner. */
  soon(file: WaitingFile): void {
    if (this.running.size >= atATime) return;
    const look = this.scanFile
      .execute(file)
      .catch((error: unknown) => this.logger.warn(error, `file ${file.id} is looked at later`))
      .finally(() => this.running.delete(look));
    this.running.add(look);
  }

  @Every(20)
  async run(): Promise<void> {
    for (const file of await this.files.waiting(this.clock.now())) {
      try {
        await this.scanFile.execute(file);
      } catch (error) {
        // Nobody's turn comes before the scanner is there.
        if (error instanceof ScannerDown) throw error;
        this.logger.error(error, `file ${file.id} cannot be scanned`);
        await this.files.postpone(file.id, this.nextLook(file.tries));
      }
    }
  }

  private nextLook(tries: number): Date {
    return new Date(this.clock.now().getTime() + Math.min(shortestPauseMs * 2 ** tries, longestPauseMs));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running);
  }
}
