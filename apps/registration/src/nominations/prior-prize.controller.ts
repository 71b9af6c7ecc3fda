import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { bodiesOf } from './nomination-rights.js';
import { NominationPages } from './nomination-pages.js';
import { nominationAnswers } from './nominations.answers.js';
import { PriorPrizeDto } from './nominations.dto.js';
import { TakePriorPrize } from './take-prior-prize.usecase.js';

/** The prize that a nomination rests on, where it stands in the register. */
@Roles('nominator')
@Controller('nominations/:id/prior-prize')
export class PriorPrizeController {
  constructor(
    private readonly taking: TakePriorPrize,
    private readonly pages: NominationPages,
  ) {}

  @Post()
  @HttpCode(200)
  @Operation('Lấy giải thưởng đã đạt từ sổ vinh danh', 'Takes the prize from the register', nominationAnswers.one)
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { certificateCode }: PriorPrizeDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.pages.one(await this.taking.execute(id, bodiesOf(caller), certificateCode), caller);
  }
}
