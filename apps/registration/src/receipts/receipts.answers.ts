import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

export const filesOfReceipt = z.array(
  answer('FileOfReceipt', { slot: z.string(), sha256: z.string(), bytes: z.int() }),
);

export const receiptAnswers = {
  check: answer('ReceiptCheck', {
    valid: z.literal(true),
    code: z.string(),
    entryCode: z.string(),
    at: moment,
    contentHash: z.string(),
    files: filesOfReceipt,
  }),
  verified: answer('ReceiptVerified', { valid: z.boolean(), matches: z.boolean() }),
};
