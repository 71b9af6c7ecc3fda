import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent } from '@sangtao/service-kit/requests';
import { BeginNomination } from './begin-nomination.usecase.js';
import { bodiesOf } from './nomination-rights.js';
import { NominationPages } from './nomination-pages.js';
import { nominationAnswers } from './nominations.answers.js';
import { BeginNominationDto, BodyQuery, NominationsQuery } from './nominations.dto.js';

/** What a body's officers do: the dossier itself is an entry, written and handed in as every entry is. */
@Roles('nominator')
@Controller('nominations')
export class NominationsController {
  constructor(
    private readonly begin: BeginNomination,
    private readonly pages: NominationPages,
  ) {}

  @Get()
  @Operation('Các đề cử của cơ quan tôi', 'The nominations of my bodies', nominationAnswers.list)
  list(@Query() query: NominationsQuery, @CurrentCaller() caller: Caller) {
    return this.pages.list(query, caller);
  }

  @Get('bodies')
  @Operation('Chỉ tiêu của các cơ quan tôi', 'The quotas of my bodies', nominationAnswers.bodies)
  async bodies(@Query() { editionId }: BodyQuery, @CurrentCaller() caller: Caller) {
    return { items: await this.pages.bodies(editionId, bodiesOf(caller)) };
  }

  /** @throws Refusal not-found for another's body */
  @Idempotent()
  @Post()
  @Operation('Lập một đề cử', 'Begins a nomination', nominationAnswers.one)
  async create(@Body() input: BeginNominationDto, @CurrentCaller() caller: Caller) {
    const bodies = bodiesOf(caller);
    if (bodies && !bodies.includes(input.organisationId)) throw new Refusal('not-found');
    return this.pages.one(await this.begin.execute(caller.accountId, input), caller);
  }

  @Get(':id')
  @Operation(
    'Một đề cử và những gì còn thiếu',
    'A nomination, with what keeps it from being sent',
    nominationAnswers.one,
  )
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.pages.get(id, caller);
  }
}
