import { z } from 'zod';
import { answer } from './answers.js';

const fieldError = answer('FieldError', {
  field: z.string().meta({ examples: ['authors.0.name'] }),
  code: z.string(),
  message: z.string(),
});

/** RFC 9457. */
export const problem = answer('Problem', {
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ examples: ['invalid-input', 'not-found', 'version-conflict'] }),
  errors: z.array(fieldError).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  requestId: z.string(),
});
