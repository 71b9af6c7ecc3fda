import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { ImportInvitations } from './import-invitations.usecase.js';
import { invitationAnswer, invitationAnswers, rowErrorAnswer } from './invitations.answers.js';
import { InvitationsQuery, TableDto } from './invitations.dto.js';
import { InvitationsView } from './invitations.view.js';
import { SendInvitations } from './send-invitations.usecase.js';

/** Who is to be invited, as the organisers of the gathering list them. */
@Roles('organiser')
@Controller('gatherings/:id')
export class InvitationsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly importing: ImportInvitations,
    private readonly sending: SendInvitations,
    private readonly view: InvitationsView,
  ) {}

  @Get('invitations')
  @Operation('Những người được mời', 'Who is invited', invitationAnswers.list)
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: InvitationsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    const { items, nextCursor } = await this.view.list(id, query);
    return { items: items.map(invitationAnswer), nextCursor };
  }

  @Get('invitation-counts')
  @Operation('Tiến độ gửi lời mời', 'How far the sending of invitations is', invitationAnswers.counts)
  async counts(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return this.view.counts(id);
  }

  @Post('invitations/preview')
  @HttpCode(200)
  @Operation('Xem trước danh sách mời', 'Looks at a list before it is taken', invitationAnswers.preview)
  async preview(@Param('id', ParseUUIDPipe) id: string, @Body() table: TableDto, @CurrentCaller() caller: Caller) {
    const gathering = await this.access.organised(id, caller);
    const { errors, ...found } = await this.importing.preview(gathering, table);
    return { ...found, errors: errors.map((error) => rowErrorAnswer(error, gathering.template.kinds)) };
  }

  @Idempotent()
  @Post('invitations/import')
  @HttpCode(200)
  @Operation('Nhập danh sách mời', 'Takes a list of people to be invited', invitationAnswers.imported)
  async import(@Param('id', ParseUUIDPipe) id: string, @Body() table: TableDto, @CurrentCaller() caller: Caller) {
    const gathering = await this.access.organised(id, caller);
    const { errors, ...taken } = await this.importing.execute(gathering, table, caller.accountId);
    return { ...taken, errors: errors.map((error) => rowErrorAnswer(error, gathering.template.kinds)) };
  }

  @Idempotent()
  @Post('invitations/send')
  @HttpCode(200)
  @Operation('Gửi những lời mời chưa gửi', 'Sends the invitations that were not sent', invitationAnswers.sent)
  async send(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return { sent: await this.sending.execute(id) };
  }
}
