import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, organisedBy, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { z } from 'zod';
import { moderates } from '../moderation/moderators.js';
import { WaitingView } from './waiting.view.js';

const waiting = answer('WaitingAtExchange', {
  /** Requests for a meeting that the caller is asked to answer, and until when the most urgent one. */
  requests: z.int(),
  until: moment.nullable(),
  /** None for whoever moderates nothing. */
  listings: z.int(),
  experts: z.int(),
  /** Of gatherings that the caller organises: accepted, and without a time. */
  toPlace: z.array(
    answer('MeetingsToPlace', { gatheringId: z.uuid(), nameVi: z.string(), nameEn: z.string(), meetings: z.int() }),
  ),
});
const nothing = { listings: 0, experts: 0 };

/** What waits for whoever is signed in. */
@SignedIn()
@Controller('my/waiting')
export class WaitingController {
  constructor(private readonly view: WaitingView) {}

  @Get()
  @Operation('Việc đang chờ tôi trên sàn kết nối', 'What waits for me at the exchange', waiting)
  async get(@CurrentCaller() caller: Caller) {
    const [requests, toModerate, toPlace] = await Promise.all([
      this.view.requests(caller.accountId),
      moderates(caller) ? this.view.toModerate(caller.accountId) : nothing,
      this.view.toPlace(organisedBy(caller)),
    ]);
    return { ...requests, ...toModerate, toPlace };
  }
}
