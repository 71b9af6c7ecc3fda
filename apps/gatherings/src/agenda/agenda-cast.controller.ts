import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Refusal } from '@sangtao/service-kit/refusal';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { agendaAnswers } from './agenda.answers.js';
import { RoomDto, RoomParams, SpeakerDto, SpeakerParams } from './agenda.dto.js';
import { AgendaView } from './agenda.view.js';
import { ChangeAgenda } from './change-agenda.usecase.js';

/** Where sessions are held and who speaks in them. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/agenda')
export class AgendaCastController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: AgendaView,
    private readonly change: ChangeAgenda,
  ) {}

  @Idempotent()
  @Put('rooms/:roomId')
  @Operation('Thêm hoặc sửa một phòng', 'Adds a room, or changes it', agendaAnswers.draft)
  async putRoom(
    @Param() { gatheringId, roomId }: RoomParams,
    @Body() { name, building, capacity }: RoomDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const room = { id: roomId, name: { vi: name.vi, en: name.en }, building, capacity };
    await this.change.execute(gathering, version, { what: 'room', room });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Delete('rooms/:roomId')
  @Operation('Bỏ một phòng không có phiên nào', 'Drops a room without sessions', agendaAnswers.draft)
  async dropRoom(
    @Param() { gatheringId, roomId }: RoomParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.execute(gathering, version, { what: 'room-dropped', id: roomId });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Put('speakers/:speakerId')
  @Operation('Thêm hoặc sửa một diễn giả', 'Adds a speaker, or changes one', agendaAnswers.draft)
  async putSpeaker(
    @Param() { gatheringId, speakerId }: SpeakerParams,
    @Body() { name, title, organisation, accountId, available }: SpeakerDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const windows = available.map(({ from, until }) => ({
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    }));
    if (windows.some(({ from, until }) => from >= until))
      throw new Refusal('invalid-input', { errors: [{ field: 'available', code: 'ends-before-it-begins' }] });
    const person = { id: speakerId, name, title, organisation, accountId: accountId ?? null };
    await this.change.execute(gathering, version, { what: 'speaker', speaker: { ...person, available: windows } });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Delete('speakers/:speakerId')
  @Operation('Bỏ một diễn giả không có phiên nào', 'Drops a speaker without sessions', agendaAnswers.draft)
  async dropSpeaker(
    @Param() { gatheringId, speakerId }: SpeakerParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.execute(gathering, version, { what: 'speaker-dropped', id: speakerId });
    return this.view.draft(gathering);
  }
}
