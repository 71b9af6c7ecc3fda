import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Public, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { agendaAnswers } from './agenda.answers.js';
import { ReleaseParams, ReleasesQuery } from './agenda.dto.js';
import { AgendaView } from './agenda.view.js';
import { ReleasesStore } from './releases.store.js';

/** What was released, and nothing else. */
@Public()
@Controller('gatherings/:gatheringId/agenda')
export class PublicAgendaController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: AgendaView,
    private readonly releases: ReleasesStore,
  ) {}

  @Get()
  @Operation('Chương trình đã công bố', 'The agenda as it is public', agendaAnswers.released)
  async latest(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    return this.view.released(await this.access.seen(id, caller));
  }

  @Get('releases')
  @Operation('Các lần công bố, mới nhất trước', 'All releases, the newest first', agendaAnswers.releases)
  async list(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Query() query: ReleasesQuery,
    @CurrentCaller() caller: Caller | undefined,
  ) {
    await this.access.seen(id, caller);
    return this.releases.list(id, query);
  }

  @Get('releases/:number')
  @Operation('Một lần công bố, với những gì đã thay đổi', 'A release, with what it changed', agendaAnswers.released)
  async one(@Param() { gatheringId, number }: ReleaseParams, @CurrentCaller() caller: Caller | undefined) {
    const release = await this.view.released(await this.access.seen(gatheringId, caller), number);
    if (!release) throw new Refusal('not-found');
    return release;
  }
}
