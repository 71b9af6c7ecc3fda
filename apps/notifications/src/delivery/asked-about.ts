import { Injectable } from '@nestjs/common';
import { InternalApi, InternalApiError } from '@sangtao/service-kit/internal-api';
import type { MessageRow } from '../messages/messages.store.js';
import type { AskedFacts } from '../templates/render.js';

/** Messages that ask somebody to answer for a person. */
const kinds = ['nomination-asked', 'nomination-reminded', 'guardian-asked', 'guardian-reminded'];

/** For whom somebody is asked to answer, and by which body: asked from registration at the moment of use, since messages name nobody. */
@Injectable()
export class AskedAbout {
  constructor(private readonly internalApi: InternalApi) {}

  async of({ kind, data: { entryId, authorId } }: MessageRow): Promise<AskedFacts | undefined> {
    if (!kinds.includes(kind) || !entryId) return undefined;
    const path = `/internal/entries/${entryId}/asked${authorId ? `?authorId=${authorId}` : ''}`;
    return this.internalApi.get<AskedFacts>('registration', path).catch((error: unknown) => {
      // The entry is gone; the letter still says what was asked.
      if (error instanceof InternalApiError && error.status === 404) return undefined;
      throw error;
    });
  }
}
