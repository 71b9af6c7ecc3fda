import { z } from 'zod';
import { code as key, text } from './rulebook-parts.js';

const part = z
  .strictObject({
    key,
    name: text,
    /** The item of the form that it is made from. */
    from: key,
    minWords: z.int().min(0).max(2000),
    maxWords: z.int().min(1).max(2000),
  })
  .refine(({ minWords, maxWords }) => minWords <= maxWords, 'minWords is more than maxWords');

const picture = z.strictObject({
  /** Of the longer side, so that it prints at 300 dots an inch. */
  minPixels: z.int().min(100).max(20_000).default(1600),
  /** Of the longer side in print; larger ones are scaled down. */
  printPixels: z.int().min(100).max(20_000).default(2200),
  /** Width : height. */
  minRatio: z.number().positive().default(0.66),
  maxRatio: z.number().positive().default(1.8),
  maxBytes: z.int().min(10_000).max(50_000_000).default(20_000_000),
  required: z.boolean().default(true),
});

/** The book that an edition ends in: how long its texts are, what its pictures need, and what stands before them. Source: DOMAIN P4. */
export const bookSchema = z.strictObject({
  title: text,
  foreword: z.strictObject({
    vi: z.string().min(1).max(20_000),
    en: z.string().min(1).max(20_000),
    /** Who signs it. */
    by: text,
  }),
  parts: z.array(part).min(1).max(6),
  picture: picture.default(picture.parse({})),
});

export type BookRules = z.infer<typeof bookSchema>;
export type BookPart = BookRules['parts'][number];
