import { z } from 'zod';

/** Names of things inside a gathering's template. */
export const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/, 'lower-case letters, digits and hyphens, such as zone-b');

/** What people read, in both languages. */
export const words = z.strictObject({ vi: z.string().min(1).max(4000), en: z.string().min(1).max(4000) });

/** 1 is the first day of the gathering. */
export const dayNumber = z.int().min(1).max(30);

/** Which of these stands twice. */
export function twice(keys: readonly string[]): string | undefined {
  return keys.find((key, index) => keys.indexOf(key) !== index);
}
