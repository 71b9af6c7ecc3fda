import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const file = answer('FileOfReceipt', { slot: z.string(), sha256: z.string(), bytes: z.int() });
export const filesOfReceipt = z.array(file);

export const receiptAnswers = {
  check: answer('ReceiptCheck', {
    valid: z.literal(true),
    code: z.string(),
    entryCode: z.string(),
    at: moment,
    contentHash: z.string(),
    /** Each under the name of its document. */
    files: z.array(answer('NamedFileOfReceipt', { ...file.shape, name: z.object({ vi: z.string(), en: z.string() }) })),
  }),
  verified: answer('ReceiptVerified', { valid: z.boolean(), matches: z.boolean() }),
};
