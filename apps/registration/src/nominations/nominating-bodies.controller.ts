import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { BodyOfficers } from './body-officers.js';
import { NominationPages } from './nomination-pages.js';
import { nominationAnswers } from './nominations.answers.js';
import { BodyQuery, RemindBodiesDto } from './nominations.dto.js';
import { RemindBodies } from './remind-bodies.usecase.js';

/** For organisers: which body has nominated how many, which has not yet, and a word to those. */
@Roles('organiser')
@Controller('nominations/overview')
export class NominatingBodiesController {
  constructor(
    private readonly pages: NominationPages,
    private readonly officers: BodyOfficers,
    private readonly reminding: RemindBodies,
  ) {}

  @Get()
  @Operation('Các cơ quan đã và chưa đề cử', 'Which bodies have nominated', nominationAnswers.overview)
  async overview(@Query() { editionId }: BodyQuery, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    const [bodies, hasOfficer] = await Promise.all([this.pages.bodies(editionId, null), this.officers.known()]);
    return { items: bodies.map((body) => ({ ...body, hasOfficer: hasOfficer(body.organisationId) })) };
  }

  /** Those who were reminded today are left out. */
  @Post('remind')
  @HttpCode(200)
  @Operation('Nhắc các cơ quan còn quyền đề cử', 'Reminds bodies that may still nominate', nominationAnswers.reminded)
  async remind(@Body() { editionId, organisationIds }: RemindBodiesDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return { items: await this.reminding.execute(editionId, organisationIds) };
  }
}
