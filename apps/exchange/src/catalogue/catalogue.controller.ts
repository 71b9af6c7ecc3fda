import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Public, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { catalogueAnswers } from './catalogue.answers.js';
import { CatalogueFilter, CatalogueQuery } from './catalogue.dto.js';
import { CatalogueView } from './catalogue.view.js';
import { FacetsView } from './facets.view.js';

/** What everybody may read: published offers and needs. */
@Public()
@Controller('catalogue')
export class CatalogueController {
  constructor(
    private readonly view: CatalogueView,
    private readonly facetsView: FacetsView,
  ) {}

  @Get()
  @Operation('Tìm trong các tin đã đăng', 'Searches what is published', catalogueAnswers.list)
  list(@Query() query: CatalogueQuery) {
    return this.view.list(query);
  }

  @Get('facets')
  @Operation('Số tin theo từng tiêu chí lọc', 'How many there are of each', catalogueAnswers.facets)
  facets(@Query() filter: CatalogueFilter) {
    return this.facetsView.of(filter);
  }

  @Get(':id')
  @Operation('Một tin đã đăng', 'One that is published', catalogueAnswers.one)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    const { ownerId, ...listing } = await this.view.get(id);
    return { ...listing, isMine: ownerId === caller?.accountId };
  }
}
