import { Injectable, StreamableFile } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import type { Book } from './book.store.js';

@Injectable()
export class BookFiles {
  constructor(private readonly storage: FileStorage) {}

  /** @throws Refusal not-found where none was made */
  pdf(book: Book | undefined, code: string): StreamableFile {
    if (!book?.fileKey) throw new Refusal('not-found');
    return new StreamableFile(this.storage.get(book.fileKey), {
      type: 'application/pdf',
      length: book.fileBytes!,
      disposition: `inline; filename="${code.replace(/[^\w-]+/g, '-')}-book.pdf"`,
    });
  }
}
