import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { templates } from '@sangtao/programmes/templates';
import { CurrentCaller, hasRole, isAdmin, mayOrganise, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent } from '@sangtao/service-kit/requests';
import { CreateEdition } from './create-edition.usecase.js';
import type { EditionState } from './edition.js';
import { AdvanceDto, CreateEditionDto, editionAnswer } from './editions.dto.js';
import { EditionsStore } from './editions.store.js';

@Controller('editions')
export class EditionsController {
  constructor(
    private readonly editions: EditionsStore,
    private readonly createEdition: CreateEdition,
    private readonly database: Database,
  ) {}

  @Public()
  @Get()
  async list(@CurrentCaller() caller: Caller | undefined) {
    const editions = await this.editions.list(
      caller !== undefined && (isAdmin(caller) || hasRole(caller, 'organiser', '*')),
    );
    return { items: editions.map(editionAnswer), nextCursor: null };
  }

  @Roles('organiser')
  @Get('templates')
  templates() {
    return { items: templates().map(({ code, rulebook: { name } }) => ({ code, nameVi: name.vi, nameEn: name.en })) };
  }

  @Public()
  @Get(':id')
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    const edition = await this.editions.get(id);
    if (edition.state === 'draft' && !(caller && mayOrganise(caller, id))) throw new Refusal('not-found');
    return { ...editionAnswer(edition), rulebook: edition.rulebook };
  }

  @Roles('organiser')
  @Idempotent()
  @Post()
  async create(@Body() input: CreateEditionDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    return editionAnswer(await this.createEdition.execute(input));
  }

  @Roles('organiser')
  @Post(':id/announce')
  @HttpCode(200)
  announce(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.advanceTo(id, 'announced', caller);
  }

  @Roles('organiser')
  @Post(':id/advance')
  @HttpCode(200)
  advance(@Param('id', ParseUUIDPipe) id: string, @Body() { to }: AdvanceDto, @CurrentCaller() caller: Caller) {
    return this.advanceTo(id, to, caller);
  }

  private async advanceTo(id: string, to: EditionState, caller: Caller) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    await this.database.transaction((tx) => this.editions.advance(tx, id, to));
    return editionAnswer(await this.editions.get(id));
  }
}
