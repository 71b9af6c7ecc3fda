import { Injectable } from '@nestjs/common';
import { ExchangeFacts } from '../knowledge/exchange-facts.js';
import type { MessageRow } from '../messages/messages.store.js';
import type { MessageData } from '../templates/render.js';
import { AskedAbout } from './asked-about.js';
import { Receipts } from './receipts.js';
import { Remarks } from './remarks.js';

/** What a letter says: what is kept with its message, and what its owners are asked for at the moment of use. */
@Injectable()
export class LetterFacts {
  constructor(
    private readonly receipts: Receipts,
    private readonly remarks: Remarks,
    private readonly exchange: ExchangeFacts,
    private readonly askedAbout: AskedAbout,
  ) {}

  /** @throws InternalApiError */
  async of(message: MessageRow): Promise<MessageData> {
    const { data } = message;
    const receipt = await this.receipts.of(message);
    const reasons = await this.remarks.of(message);
    const asked = await this.askedAbout.of(message);
    const factsOf = await this.exchange.of([message]);
    return {
      ...data,
      ...(receipt ? { receipt } : {}),
      ...(reasons ? { reasons } : {}),
      ...(asked ? { asked } : {}),
      ...factsOf(data),
    };
  }
}
