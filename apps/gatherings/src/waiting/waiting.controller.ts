import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, organisedBy, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { z } from 'zod';
import { WaitingView } from './waiting.view.js';

const named = { gatheringId: z.uuid(), nameVi: z.string(), nameEn: z.string() };
const waiting = answer('WaitingAtGatherings', {
  /** Of gatherings that the caller organises. */
  office: z.array(answer('WaitingInOffice', { ...named, delegates: z.int(), booths: z.int() })),
  /** Booths that the caller was offered. */
  offers: z.array(answer('WaitingOffer', { ...named, until: moment.nullable() })),
});

/** What waits for whoever is signed in. */
@SignedIn()
@Controller('my/waiting')
export class WaitingController {
  constructor(private readonly view: WaitingView) {}

  @Get()
  @Operation('Việc đang chờ tôi ở các sự kiện', 'What waits for me at gatherings', waiting)
  async get(@CurrentCaller() caller: Caller) {
    const [office, offers] = await Promise.all([
      this.view.office(organisedBy(caller)),
      this.view.offers(caller.accountId),
    ]);
    return {
      office: office.map(({ gatheringId, nameVi, nameEn, delegates, booths }) => {
        return { gatheringId, nameVi, nameEn, delegates, booths };
      }),
      offers,
    };
  }
}
