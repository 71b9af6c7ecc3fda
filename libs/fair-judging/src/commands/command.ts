import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** What a command prints as one JSON document, and whether it is a refusal (exit code 3). */
export interface Outcome {
  readonly document: object;
  readonly refused: boolean;
}

/** Takes the words after its own name. @throws BadInput */
export type Command = (args: string[]) => Outcome | Promise<Outcome>;

/** The caller's mistake, exit code 2; the message names file, line and field where there are such. */
export class BadInput extends Error {}

/** @throws BadInput where the file cannot be read, or is not UTF-8: another encoding would spoil names without a word */
export function readInput(file: string): string {
  const bytes = bytesOf(file);
  if (!isUtf8(bytes)) throw new BadInput(`${file}: the file is not UTF-8 text`);
  return bytes.toString('utf8');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Runs what reads or checks the file; its complaint gets the file's name. `own` says which errors are complaints. */
export function about<T>(file: string, own: (error: unknown) => boolean, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || !own(error)) throw error;
    throw new BadInput(`${file}: ${error.message}`, { cause: error });
  }
}

/** A whole number of at least `least`. @throws BadInput */
export function wholeNumber(option: string, text: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw new BadInput(`${option}: "${text}" is not a whole number of at least ${least}`);
  }
  return Number(text);
}

/** A warning for people; it does not touch the document. */
export function warn(message: string): void {
  console.error(`warning: ${message}`);
}
