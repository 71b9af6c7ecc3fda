import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { FileStorage } from '@sangtao/service-kit/storage';
import type { BookContent } from './book-content.js';

/** Setting a book takes the processor for seconds: a thread of its own does it. Where tests run the sources, it runs what is built of them. */
const program = new URL('./printing-thread.js', import.meta.url.replace('/src/book/', '/dist/book/'));

export interface KeptFile {
  fileKey: string;
  fileBytes: number;
  pages: number;
  sha256: string;
}

@Injectable()
export class BookPrinter {
  constructor(private readonly storage: FileStorage) {}

  /** @param cancelled ends the thread. @throws what the signal says, or what went wrong in the thread */
  async keep(editionId: string, book: BookContent, cancelled: AbortSignal): Promise<KeptFile> {
    const file = await printed(book, cancelled);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const fileKey = `book/${editionId}/${sha256}.pdf`;
    await this.storage.put(fileKey, file);
    const pages = file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    return { fileKey, fileBytes: file.length, pages, sha256 };
  }
}

function printed(book: BookContent, cancelled: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: book });
    const stop = () => {
      reject(cancelled.reason as Error);
      void thread.terminate();
    };
    cancelled.addEventListener('abort', stop, { once: true });
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    thread.once('error', reject);
    thread.once('exit', (code) => {
      cancelled.removeEventListener('abort', stop);
      reject(new Error(`the printing thread ended with ${code}`));
    });
    if (cancelled.aborted) stop();
  });
}
