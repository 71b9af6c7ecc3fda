import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { AskNominee } from './ask-nominee.usecase.js';
import { NameNominee } from './name-nominee.usecase.js';
import { bodiesOf } from './nomination-rights.js';
import { NominationPages } from './nomination-pages.js';
import { nominationAnswers } from './nominations.answers.js';
import { NomineeDto } from './nominations.dto.js';
import { TakeOverNomination } from './take-over-nomination.usecase.js';

/** What a body does with one nomination, beside its dossier. */
@Roles('nominator')
@Controller('nominations/:id')
export class NominationStepsController {
  constructor(
    private readonly name: NameNominee,
    private readonly asking: AskNominee,
    private readonly takingOver: TakeOverNomination,
    private readonly pages: NominationPages,
  ) {}

  @Put('nominee')
  @Operation('Ghi người được đề cử', 'Says who is nominated', nominationAnswers.one)
  async setNominee(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { bornOn, guardian, unitId, ...person }: NomineeDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const nominee = { ...person, name: person.name.normalize('NFC'), workplace: person.workplace.normalize('NFC') };
    const facts = { nominee, unitId: unitId ?? null, bornOn, guardian: guardian ?? null };
    return this.pages.one(await this.name.execute(id, bodiesOf(caller), version, facts), caller);
  }

  /** Again, the letter goes out again; within an hour it is refused. */
  @Post('ask')
  @HttpCode(200)
  @Operation('Gửi thư xin xác nhận', 'Asks for confirmation', nominationAnswers.one)
  async ask(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    return this.pages.one(await this.asking.execute(id, bodiesOf(caller), version), caller);
  }

  @Idempotent()
  @Post('take-over')
  @HttpCode(200)
  @Operation('Nhận lại đề cử từ đồng nghiệp', 'Goes on with a colleague’s nomination', nominationAnswers.one)
  async takeOver(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.pages.one(await this.takingOver.execute(id, bodiesOf(caller), caller.accountId), caller);
  }
}
