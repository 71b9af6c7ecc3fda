import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { AgreementFacts } from '../templates/agreement-facts.js';
import type { MessageRow } from '../messages/messages.store.js';
import type { MessageData } from '../templates/render.js';

type Told = Pick<MessageRow, 'accountId' | 'data'>;
type Facts = Pick<MessageData, 'meeting' | 'agreement' | 'path'>;

/** Who meets or agrees with whom and about what, asked from the exchange at the moment of use: names are not kept with messages. */
@Injectable()
export class ExchangeFacts {
  constructor(private readonly internalApi: InternalApi) {}

  /** Of messages to one person, in one request for each kind; messages about anything else cost none. @throws InternalApiError */
  async of(messages: readonly Told[]): Promise<(data: MessageData) => Facts> {
    const [meetings, agreements] = await Promise.all([
      this.ask<'meeting'>('meetings', messages, ({ meetingId }) => meetingId),
      this.ask<'agreement'>('agreements', messages, ({ agreementId }) => agreementId),
    ]);
    return ({ meetingId = '', agreementId = '' }) => {
      const [meeting, agreement] = [meetings.get(meetingId), agreements.get(agreementId)];
      return { ...(meeting ? { meeting } : {}), ...(agreement ? { agreement, ...wayTo(agreement) } : {}) };
    };
  }

  private async ask<Kind extends 'meeting' | 'agreement'>(
    what: string,
    messages: readonly Told[],
    idOf: (data: MessageData) => string | undefined,
  ): Promise<ReadonlyMap<string, NonNullable<Facts[Kind]>>> {
    const ids = [...new Set(messages.flatMap(({ data }) => idOf(data) ?? []))];
    if (ids.length === 0) return new Map();
    const body = { accountId: messages[0]!.accountId, ids };
    const path = `/internal/${what}/of-account`;
    const { items } = await this.internalApi.post<{ items: NonNullable<Facts[Kind]>[] }>('exchange', path, body);
    return new Map(items.map((item) => [item.id, item]));
  }
}

/** Who looks after it has no task there to report on. */
const wayTo = ({ id, looksAfter }: AgreementFacts) => (looksAfter ? { path: `/agreements/${id}` } : {});
