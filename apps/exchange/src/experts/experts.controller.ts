import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { expertAnswers } from './experts.answers.js';
import { ExpertsQuery } from './experts.dto.js';
import { ExpertsView } from './experts.view.js';

/** Experts who agreed to be shown. */
@Public()
@Controller('experts')
export class ExpertsController {
  constructor(private readonly view: ExpertsView) {}

  @Get()
  @Operation('Tìm chuyên gia', 'Searches experts', expertAnswers.list)
  list(@Query() query: ExpertsQuery) {
    return this.view.list(query);
  }

  @Get(':id')
  @Operation('Một chuyên gia', 'One expert', expertAnswers.page)
  get(@Param('id', ParseUUIDPipe) id: string) {
    return this.view.get(id);
  }
}
