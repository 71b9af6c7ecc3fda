import { parentPort, workerData } from 'node:worker_threads';
import { print } from '../documents/print.js';
import type { BookContent } from './book-content.js';
import { bookDocument } from './book-document.js';

/** Setting a book takes the processor for seconds: in a thread of its own, so that everybody else is served meanwhile. */
const book = workerData as BookContent;
const bytes = await print(bookDocument(book), `${book.rules.title.vi} ${book.year ?? ''}`.trim(), book.madeAt);
parentPort!.postMessage(bytes);
