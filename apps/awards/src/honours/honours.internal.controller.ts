import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { HeldDto } from './honours.dto.js';
import { HonoursStore } from './honours.store.js';

/** For registration: whether the prize that a nomination rests on stands in the register. */
@Internal()
@Controller('internal/honours')
export class InternalHonoursController {
  constructor(private readonly honours: HonoursStore) {}

  /** Of a person, or of a certificate; those that were taken back are not among them. */
  @Post('held')
  @HttpCode(200)
  async held(@Body() query: HeldDto) {
    const honours = await this.honours.held(query);
    return {
      items: honours.map(({ certificateCode, entryId, editionId, prizeCode, title, year, kind, wording }) => {
        const { prizeVi, prizeEn, programmeVi, programmeEn, decisionNumber } = wording;
        const names = { prizeVi, prizeEn, programmeVi, programmeEn };
        return { certificateCode, entryId, editionId, prizeCode, title, year, kind, decisionNumber, ...names };
      }),
    };
  }
}
