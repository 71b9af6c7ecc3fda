import { Injectable } from '@nestjs/common';
import { InternalApi, InternalApiError } from '@sangtao/service-kit/internal-api';
import type { MessageRow } from '../messages/messages.store.js';
import type { ReceiptFacts } from '../templates/receipt-text.js';

/** Messages that are the receipt of an entry. */
const kinds = ['entry-submitted', 'entry-amended'];

/** The receipt that a message is about, asked from registration at the moment of use. */
@Injectable()
export class Receipts {
  constructor(private readonly internalApi: InternalApi) {}

  async of({ kind, data: { entryId, at } }: MessageRow): Promise<ReceiptFacts | undefined> {
    if (!kinds.includes(kind) || !entryId || !at) return undefined;
    const { items } = await this.internalApi
      .get<{ items: (ReceiptFacts & { at: string })[] }>('registration', `/internal/entries/${entryId}/receipts`)
      .catch((error: unknown) => {
        // The entry is gone; the letter still says that it was received.
        if (error instanceof InternalApiError && error.status === 404) return { items: [] };
        throw error;
      });
    return items.find((receipt) => Date.parse(receipt.at) === Date.parse(at)) ?? items[0];
  }
}
