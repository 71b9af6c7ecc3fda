import { parseArgs } from 'node:util';
import { duplicates, type TextOfEntry } from '../duplicates.js';
import { about, BadInput, readInput, type Outcome } from './command.js';

export const usage = 'duplicates FILE.json [--threshold 0.65]';

class TextsError extends Error {}

const isComplaint = (error: unknown) => error instanceof TextsError || error instanceof SyntaxError;

export function duplicatesCommand(args: string[]): Outcome {
  const started = performance.now();
  const options = { threshold: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const threshold = values.threshold === undefined ? undefined : share(values.threshold);
  const texts = about(file, isComplaint, () => parseTexts(readInput(file)));
  const pairs = duplicates(texts, threshold);
  return { document: { pairs, seconds: (performance.now() - started) / 1000 }, refused: false };
}

function share(text: string): number {
  if (!/^[01](\.\d+)?$/.test(text) || Number(text) > 1) {
    throw new BadInput(`--threshold: "${text}" is not a number from 0 to 1`);
  }
  return Number(text);
}

function parseTexts(json: string): TextOfEntry[] {
  const file: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  if (!Array.isArray(file)) throw new TextsError('the document is not an array of {id, text}');
  const seen = new Set<string>();
  return file.map((item: unknown, at) => {
    const { id, text } = ((typeof item === 'object' ? item : null) as { id?: unknown; text?: unknown }) ?? {};
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new TextsError(`field "[${at}].id": is neither text nor number`);
    if (typeof text !== 'string') throw new TextsError(`field "[${at}].text": is not a text`);
    if (seen.has(String(id))) throw new TextsError(`field "[${at}].id": "${id}" stands there twice`);
    seen.add(String(id));
    return { id: String(id), text };
  });
}
