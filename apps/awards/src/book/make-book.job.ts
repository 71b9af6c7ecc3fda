import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { BookPrinter } from './book-printer.js';
import type { BookContent } from './book-content.js';
import { BookStore } from './book.store.js';
import { BookWorks, contentsOf } from './book-works.js';

/** Nobody wants it any more. */
class Cancelled extends Error {}

/** How often it is said that it is still being made. */
const pulseMs = 1_000;

/** Books that were asked for are made one after the other. What ends in the middle begins anew with whoever finds it. */
@Injectable()
export class MakeBook {
  private readonly logger = new Logger('MakeBook');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly books: BookStore,
    private readonly works: BookWorks,
    private readonly printer: BookPrinter,
  ) {}

  @Every(1)
  async run(): Promise<void> {
    for (let id = await this.books.claim(); id !== undefined; id = await this.books.claim()) {
      const editionId = id;
      await this.make(editionId).catch((error: unknown) => this.failed(editionId, error));
    }
  }

  private async make(editionId: string): Promise<void> {
    const works = await this.works.of(editionId);
    const total = works.length + 1;
    const taken = (done: number) => this.report(editionId, 'works', { done, total });
    const madeAt = this.surroundings.clock.now();
    const content = { ...(await this.works.content(editionId, works, taken)), madeAt };
    const file = await this.printed(editionId, content, total);
    const made = { ...file, proof: content.proof, madeAt, contents: contentsOf(works) };
    await this.surroundings.database.transaction((tx) => this.books.finish(tx, editionId, made));
  }

  /** While the thread prints, this one says so, and hears whether it is still wanted. */
  private async printed(editionId: string, content: BookContent, total: number) {
    const stopping = new AbortController();
    const report = () => this.report(editionId, 'pages', { done: total - 1, total });
    await report();
    const pulse = setInterval(() => {
      report().catch((error: unknown) => stopping.abort(error));
    }, pulseMs);
    try {
      return await this.printer.keep(editionId, content, stopping.signal);
    } finally {
      clearInterval(pulse);
    }
  }

  /** @throws Cancelled */
  private async report(editionId: string, step: string, far: { done: number; total: number }): Promise<void> {
    if (!(await this.books.report(editionId, step, far))) throw new Cancelled();
  }

  private async failed(editionId: string, error: unknown): Promise<void> {
    if (error instanceof Cancelled) return;
    this.logger.warn(error, `the book of edition ${editionId} was not made`);
    await this.books.fail(editionId, error instanceof Error ? error.message : String(error));
  }
}
