import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Need, Offer } from '../listing.js';

/** The caller's mistake, exit code 2; the message names file, record and field where there are such. */
export class BadInput extends Error {}

/** What is null was not given either: other people's exports write it so. */
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const listing = z.object({
  id: z.string().min(1),
  title_vi: z.string().trim().min(1),
  title_en: text,
  description_vi: text,
  keywords: z
    .array(z.string())
    .nullish()
    .transform((given) => given ?? []),
  sector: text,
  region: text,
  cooperation_wanted: text,
});
const offer = listing.extend({
  side: z.literal('offer').default('offer'),
  trl: z.int().min(1).max(9).nullable().default(null),
});
const need = listing.extend({ side: z.literal('need').default('need') });

/** @throws BadInput */
export function readOffers(file: string): Offer[] {
  return readRecords(file, offer);
}

/** @throws BadInput */
export function readNeeds(file: string): Need[] {
  return readRecords(file, need);
}

function readRecords<T extends { id: string }>(file: string, schema: z.ZodType<T>): T[] {
  const document = parsed(file);
  if (!Array.isArray(document)) throw new BadInput(`${file}: the document is not an array of records`);
  const seen = new Set<string>();
  return document.map((record: unknown, at) => {
    const { success, data, error } = schema.safeParse(record);
    if (!success) throw new BadInput(`${file}: ${whichRecord(record, at)}, ${complaint(error)}`);
    if (seen.has(data.id)) throw new BadInput(`${file}: ${whichRecord(record, at)}, field "id": stands there twice`);
    seen.add(data.id);
    return data;
  });
}

function parsed(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    // Another encoding would spoil every word with a mark, and nothing would match.
    if (!isUtf8(bytes)) throw new Error('the file is not UTF-8 text');
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function whichRecord(record: unknown, at: number): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? `record ${at + 1} ("${id}")` : `record ${at + 1}`;
}

function complaint(error: z.ZodError): string {
  const [first] = error.issues;
  const field = first?.path.join('.');
  return field ? `field "${field}": ${first?.message}` : (first?.message ?? error.message);
}
