import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { ErasureStore } from './erasure.store.js';

/** For identity, which erases nobody whose entry is in a contest that runs. */
@Internal()
@Controller('internal/accounts')
export class RunningEntriesController {
  constructor(private readonly store: ErasureStore) {}

  @Get(':id/running-entries')
  async list(@Param('id', ParseUUIDPipe) id: string) {
    const entries = await this.store.runningOf(id);
    return { items: entries.map(({ code }) => ({ code })) };
  }
}
