import { Injectable } from '@nestjs/common';
import { InternalApi, InternalApiError } from '@sangtao/service-kit/internal-api';
import type { MessageRow } from '../messages/messages.store.js';
import type { MessageData } from '../templates/render.js';

type Reasons = NonNullable<MessageData['reasons']>;

/** The secretariat's remarks on an entry, which may name people: asked from registration at the moment of use, never kept with the message. */
@Injectable()
export class Remarks {
  constructor(private readonly internalApi: InternalApi) {}

  /** The message's reasons with what was remarked on each. */
  async of({ data: { entryId, reasons } }: MessageRow): Promise<Reasons | undefined> {
    if (!entryId || !reasons?.length) return undefined;
    const { items } = await this.internalApi
      .get<{ items: Reasons }>('registration', `/internal/entries/${entryId}/reasons`)
      .catch((error: unknown) => {
        // The entry is gone; the letter still gives the reasons of the rulebook.
        if (error instanceof InternalApiError && error.status === 404) return { items: [] };
        throw error;
      });
    return reasons.map((reason) => items.find(({ code }) => code === reason.code) ?? reason);
  }
}
