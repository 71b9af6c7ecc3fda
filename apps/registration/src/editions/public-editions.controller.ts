import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, hasRole, isAdmin, mayOrganise, Public, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { EditionPages } from './edition-pages.js';
import { editionAnswers } from './editions.answers.js';

const json = 'application/json; charset=utf-8';

/** What everybody may read from the announcement on, and organisers before it. */
@Public()
@Controller('editions')
export class PublicEditionsController {
  constructor(private readonly pages: EditionPages) {}

  @Get()
  @Operation('Các kỳ thi đã công bố', 'Editions that were announced', editionAnswers.list)
  @Header('content-type', json)
  list(@CurrentCaller() caller: Caller | undefined): Promise<string> {
    return this.pages.list(caller !== undefined && (isAdmin(caller) || hasRole(caller, 'organiser', '*')));
  }

  @Get(':id')
  @Operation('Một kỳ thi với thể lệ', 'An edition with its rulebook', editionAnswers.withRules)
  @Header('content-type', json)
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined): Promise<string> {
    return this.pages.get(id, () => caller !== undefined && mayOrganise(caller, id));
  }
}
