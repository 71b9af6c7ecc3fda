import { existsSync, readFileSync } from 'node:fs';
import { it } from '@jest/globals';

/** Published truths that are read where they lie and never copied: `../shared` beside the repository. */
const FOLDER = new URL('../../../../shared/fixtures/', import.meta.url);

export function fixture(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** A test against such a file; where it is absent the test is reported as skipped and its name says why. */
export function itWithFixtures(path: string, name: string, test: () => void | Promise<void>): void {
  if (existsSync(new URL(path, FOLDER))) it(name, test);
  else it.skip(`${name} [not run: ../shared/fixtures/${path} is absent]`, test);
}
