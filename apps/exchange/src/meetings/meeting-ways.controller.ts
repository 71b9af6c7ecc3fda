import { Controller, Get, Query } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { wayOf } from './meeting-way.js';
import { MeetingWaysStore } from './meeting-ways.store.js';
import { meetingAnswers } from './meetings.answers.js';
import { SubjectDto } from './meetings.dto.js';

/** From an offer, a need or an expert to a meeting. */
@SignedIn()
@Controller('meeting-ways')
export class MeetingWaysController {
  constructor(
    private readonly ways: MeetingWaysStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation(
    'Gặp được người đăng tin hoặc chuyên gia ở sự kiện nào, nếu chưa thì vì sao',
    'Where whoever published something can be met, and where not, why',
    meetingAnswers.ways,
  )
  async list(@Query() subject: SubjectDto, @CurrentCaller() { accountId: askerId }: Caller) {
    const guestId = await this.ways.counterpart(subject);
    if (guestId === askerId) return { isOwn: true, items: [] };
    const known = await this.ways.list({ askerId, guestId, now: this.clock.now() });
    return {
      isOwn: false,
      items: known.map((way) => {
        const { gatheringId, nameVi, nameEn, startsOn, endsOn, venue, meetingId } = way;
        return { gatheringId, nameVi, nameEn, startsOn, endsOn, venue, meetingId, state: wayOf(way) };
      }),
    };
  }
}
