import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { ToldMeetingsDto } from './meetings.dto.js';
import { MyMeetingsView } from './my-meetings.view.js';

/** Meetings as one of the two sees them, at the moment of use, for services only: names do not travel in events. */
@Internal()
@Controller('internal/meetings')
export class InternalMeetingsController {
  constructor(private readonly view: MyMeetingsView) {}

  /** Without those that are not this person's (any more). */
  @Post('of-account')
  @HttpCode(200)
  async ofAccount(@Body() { accountId, ids }: ToldMeetingsDto) {
    return { items: await this.view.told(accountId, ids) };
  }
}
