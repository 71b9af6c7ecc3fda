import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { expertAnswer } from './expert.answer.js';
import { ExpertCommands } from './expert-commands.js';
import { expertAnswers } from './experts.answers.js';
import { ConsentDto, ProfileDto } from './experts.dto.js';
import { ExpertsStore } from './experts.store.js';

/** The profile of whoever is signed in. */
@SignedIn()
@Controller('my/expert')
export class OwnExpertController {
  constructor(
    private readonly commands: ExpertCommands,
    private readonly experts: ExpertsStore,
  ) {}

  @Get()
  @Operation('Hồ sơ chuyên gia của tôi', 'My profile as an expert', expertAnswers.own)
  async get(@CurrentCaller() { accountId }: Pick<Caller, 'accountId'>) {
    return expertAnswer(await this.experts.ofAccount(accountId));
  }

  @Put()
  @Operation('Lưu hồ sơ; lần đầu với phiên bản 0', 'Keeps it; the first time at version 0', expertAnswers.own)
  async write(@Body() input: ProfileDto, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { provinceCode = null, formerProvinceCode = null, organisationId = null, organisationName } = input;
    const place = { provinceCode, formerProvinceCode, organisationId, organisationName: organisationName ?? '' };
    await this.commands.write(caller.accountId, version, { ...input, ...place });
    return this.get(caller);
  }

  @Idempotent()
  @Post('submit')
  @HttpCode(200)
  @Operation('Đồng ý hiển thị và gửi duyệt', 'Agrees to be shown, and hands it in', expertAnswers.own)
  async submit(@Body() _consent: ConsentDto, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.commands.submit(caller.accountId, version);
    return this.get(caller);
  }

  @Idempotent()
  @Post('hide')
  @HttpCode(200)
  @Operation('Thôi hiển thị', 'No longer agrees to be shown', expertAnswers.own)
  async hide(@IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.commands.hide(caller.accountId, version);
    return this.get(caller);
  }
}
