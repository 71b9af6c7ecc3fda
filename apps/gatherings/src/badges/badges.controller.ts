import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  type StreamableFile,
} from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { AskBadges } from './ask-badges.usecase.js';
import { BadgeBatchesStore } from './badge-batches.store.js';
import { badgeAnswers, batchAnswer } from './badges.answers.js';
import { AskBadgesDto, BatchParams } from './badges.dto.js';
import { BadgesFile } from './badges-file.js';

/** Badges on paper, in batches that are printed while the office does something else. */
@Roles('organiser')
@Controller('gatherings/:id/badge-batches')
export class BadgesController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly ask: AskBadges,
    private readonly file: BadgesFile,
    private readonly batches: BadgeBatchesStore,
  ) {}

  @Get()
  @Operation('Các lần in thẻ', 'Batches of badges', badgeAnswers.list)
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return { items: (await this.batches.list(id)).map(batchAnswer) };
  }

  @Idempotent()
  @Post()
  @HttpCode(202)
  @Operation('In thẻ; in lại phải có lý do', 'Prints badges; again only with a reason', badgeAnswers.one)
  async create(@Param('id', ParseUUIDPipe) id: string, @Body() input: AskBadgesDto, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return batchAnswer(await this.ask.execute(id, input, caller.accountId));
  }

  @Get(':batchId/pdf')
  @Header(
    'content-security-policy',
    `default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`,
  )
  @Operation('Tệp PDF của một lần in thẻ', 'The PDF of a batch of badges', badgeAnswers.pdf)
  async pdf(@Param() { id, batchId }: BatchParams, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    await this.access.organised(id, caller);
    return this.file.of(await this.batches.get(batchId, id));
  }
}
