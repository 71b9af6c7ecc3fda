import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { FileAnswer } from './answers.js';

export interface Described {
  vi: string;
  en: string;
  /** Undefined: nothing, as 204 says. */
  answer: z.ZodType | FileAnswer | undefined;
}

export const describedKey = 'sangtao:described';

/** What a route does, in both languages, and what it answers with: the API's document is made of it. */
export const Operation = (vi: string, en: string, answer?: Described['answer']) =>
  SetMetadata(describedKey, { vi, en, answer } satisfies Described);
