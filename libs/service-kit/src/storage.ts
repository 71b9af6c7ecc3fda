import type { Readable } from 'node:stream';

/** Files by key; a key is chosen by us, never by a client. */
export abstract class FileStorage {
  /** Durable when it resolves. Two writers of one key do not mix: one of the two files stays, whole. Of a content that breaks off nothing stays. */
  abstract put(key: string, content: Readable | Buffer): Promise<void>;
  /** Fails on the stream when there is no such file. */
  abstract get(key: string): Readable;
  /** Whether it was there or not. */
  abstract delete(key: string): Promise<void>;
  /** The keys of whole files in this folder and below, in no order. */
  abstract list(folder: string): Promise<string[]>;
  /** @throws Error that names what is wrong with the place, before the first file meets it */
  abstract assertUsable(): Promise<void>;
}
