import { z } from 'zod';

/** What the sections of a rulebook are made of. */
export const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/, 'lower-case letters, digits and hyphens, such as full-text');
export const text = z.strictObject({ vi: z.string().min(1).max(4000), en: z.string().min(1).max(4000) });
/** Counted in whole days from a moment that the section names. */
export const day = z.int().min(0).max(3650);

/** What is wrong with a rulebook beyond the shape of its parts. */
export interface Complaint {
  path: (string | number)[];
  message: string;
}
