import type { Readable } from 'node:stream';

export type Verdict = { clean: true } | { clean: false; found: string };

/** The scanner does not answer: every file waits until it does. */
export class ScannerDown extends Error {
  override name = 'ScannerDown';
}

/** The scanner answers, but not about this file; other files need not wait for it. */
export class NotScanned extends Error {
  override name = 'NotScanned';
}

/** Looks for malware in what was uploaded. */
export abstract class Scanner {
  /** Without one, a file is taken as clean. */
  abstract readonly configured: boolean;
  /** @throws ScannerDown, NotScanned, and what the content's stream fails with */
  abstract scan(content: Readable): Promise<Verdict>;
}

export class NoScanner extends Scanner {
  readonly configured = false;

  scan(): Promise<Verdict> {
    return Promise.resolve({ clean: true });
  }
}
