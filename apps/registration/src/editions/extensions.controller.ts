import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { editionAnswers } from './editions.answers.js';
import { editionAnswer, ExtensionDto } from './editions.dto.js';
import { ExtendEdition } from './extend-edition.usecase.js';

@Roles('organiser')
@Controller('editions/:id')
export class ExtensionsController {
  constructor(private readonly extendEdition: ExtendEdition) {}

  @Post('extend')
  @HttpCode(200)
  @Operation(
    'Gia hạn nộp bài theo quyết định; người có bản nháp được báo',
    'A later deadline by a decision; whoever has a draft is told',
    editionAnswers.withRules,
  )
  async extend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ExtensionDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    const edition = await this.extendEdition.execute(id, version, input);
    return { ...editionAnswer(edition), rulebook: edition.rulebook };
  }
}
