import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CurrentCaller, Recent, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession } from '../sessions/current-session.js';
import { StepUp } from '../sessions/step-up.js';
import { secondFactorAnswers } from './second-factor.answers.js';
import { SecondFactorView } from './second-factor.view.js';
import { SetUpTotp } from './set-up-totp.usecase.js';

class AppCodeDto {
  /** As the app shows it now. */
  @Matches(/^\d{6}$/)
  code!: string;
}

/** The person's own second factor. */
@SignedIn()
@Controller('second-factor')
export class SecondFactorController {
  constructor(
    private readonly setUp: SetUpTotp,
    private readonly view: SecondFactorView,
    private readonly sessions: CurrentSession,
    private readonly stepUp: StepUp,
  ) {}

  @Get()
  @Operation('Xác thực hai lớp của tôi', 'My second factor', secondFactorAnswers.state)
  get(@CurrentCaller() { accountId }: Caller) {
    return this.view.of(accountId);
  }

  @Recent()
  @Post('app')
  @HttpCode(200)
  @Operation('Bắt đầu cài ứng dụng tạo mã', 'Begins to set up an app that shows codes', secondFactorAnswers.begun)
  begin(@CurrentCaller() { accountId }: Caller) {
    return this.setUp.begin(accountId);
  }

  @Recent()
  @Post('app/confirm')
  @HttpCode(200)
  @Operation(
    'Xác nhận ứng dụng bằng một mã; trả về các mã khôi phục',
    'Confirms the app by a code; answers with recovery codes',
    secondFactorAnswers.codes,
  )
  async finish(
    @Body() { code }: AppCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.sessions.get(request);
    const recoveryCodes = await this.setUp.finish(session.accountId, code);
    await this.stepUp.bySecondFactor(session, { request, reply });
    return { recoveryCodes };
  }

  @Recent()
  @Post('recovery-codes')
  @HttpCode(200)
  @Operation('Tạo lại mã khôi phục', 'Makes new recovery codes; the old ones end', secondFactorAnswers.codes)
  async renew(@CurrentCaller() { accountId }: Caller) {
    return { recoveryCodes: await this.setUp.renewRecoveryCodes(accountId) };
  }

  @Recent()
  @Delete('app')
  @HttpCode(204)
  @Operation('Gỡ ứng dụng tạo mã', 'Removes the app that shows codes')
  async remove(@CurrentCaller() { accountId }: Caller) {
    await this.setUp.remove(accountId);
  }
}
