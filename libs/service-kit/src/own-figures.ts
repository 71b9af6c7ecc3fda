import { Injectable } from '@nestjs/common';

export interface StoredFiles {
  files: number;
  bytes: number;
}

export const mailStates = ['queued', 'sending', 'sent', 'kept', 'failed'] as const;

export interface MailQueue {
  counts: Record<(typeof mailStates)[number], number>;
  /** Since when the oldest waits that is neither sent nor given up. */
  waitingSince: Date | null;
}

/** What only the service itself can count, for those who look after it; a service sets what it has. */
@Injectable()
export class OwnFigures {
  storedFiles?: () => Promise<StoredFiles>;
  mailQueue?: () => Promise<MailQueue>;
}
