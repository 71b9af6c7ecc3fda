import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { templates } from '@sangtao/programmes/templates';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { AnnounceEdition } from './announce-edition.usecase.js';
import { ChangeEdition } from './change-edition.usecase.js';
import { CreateEdition } from './create-edition.usecase.js';
import { AdvanceDto, CloneDto, CreateEditionDto, EditionPatchDto, editionAnswer } from './editions.dto.js';
import { EditionsStore } from './editions.store.js';
import { editionAnswers } from './editions.answers.js';

@Controller('editions')
export class EditionsController {
  constructor(
    private readonly editions: EditionsStore,
    private readonly createEdition: CreateEdition,
    private readonly changeEdition: ChangeEdition,
    private readonly announceEdition: AnnounceEdition,
  ) {}

  @Roles('organiser')
  @Get('templates')
  @Operation('Các thể lệ mẫu', 'Templates of rulebooks', editionAnswers.templates)
  templates() {
    const items = templates().map(({ code, rulebook: { name, nomination, stages } }) => ({
      ...{ code, nameVi: name.vi, nameEn: name.en },
      ...{ nominated: nomination !== undefined, method: stages.at(-1)!.method },
    }));
    return { items };
  }

  @Roles('organiser')
  @Idempotent()
  @Post()
  @Operation('Lập kỳ thi từ thể lệ mẫu', 'Makes an edition from a template', editionAnswers.one)
  async create(@Body() input: CreateEditionDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    return editionAnswer(await this.createEdition.execute(input));
  }

  @Roles('organiser')
  @Patch(':id')
  @Operation('Sửa kỳ thi còn là bản nháp', 'Changes an edition that is a draft', editionAnswers.one)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: EditionPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    return editionAnswer(await this.changeEdition.patch(id, version, patch));
  }

  @Roles('organiser')
  @Idempotent()
  @Post(':id/clone')
  @Operation(
    'Lập kỳ thi từ một kỳ trước, dời các ngày',
    'Makes an edition from an earlier one, its dates shifted',
    editionAnswers.cloned,
  )
  async clone(@Param('id', ParseUUIDPipe) id: string, @Body() input: CloneDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    const { edition, notCopied } = await this.createEdition.clone(id, input);
    return { ...editionAnswer(edition), notCopied };
  }

  /** What a clone would not copy, said before it is made. */
  @Roles('organiser')
  @Get(':id/left-behind')
  @Operation('Những gì bản sao sẽ không mang theo', 'What a clone would not copy', editionAnswers.notCopied)
  async leftBehind(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-found');
    await this.editions.get(id);
    return { items: await this.editions.leftBehind(id) };
  }

  @Roles('organiser')
  @Post(':id/announce')
  @HttpCode(200)
  @Operation(
    'Công bố kỳ thi khi danh mục kiểm tra đã đạt',
    'Announces an edition whose checklist is clean',
    editionAnswers.one,
  )
  async announce(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    await this.announceEdition.execute(id);
    return editionAnswer(await this.editions.get(id));
  }

  @Roles('organiser')
  @Post(':id/advance')
  @HttpCode(200)
  @Operation('Chuyển kỳ thi sang giai đoạn sau', 'Moves an edition on', editionAnswers.one)
  async advance(@Param('id', ParseUUIDPipe) id: string, @Body() { to }: AdvanceDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    await this.changeEdition.advance(id, to);
    return editionAnswer(await this.editions.get(id));
  }
}
