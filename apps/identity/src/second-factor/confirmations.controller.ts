import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IsString, Length } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession, type LiveSession } from '../sessions/current-session.js';
import { StepUp } from '../sessions/step-up.js';
import { done } from '../sign-in/mail-links.answers.js';
import { CheckCode } from './check-code.usecase.js';
import { CheckPassword } from './check-password.usecase.js';

class CodeDto {
  /** Six digits of the app, or a recovery code, with or without its hyphens. */
  @IsString()
  @Length(6, 40)
  code!: string;
}

class PasswordDto {
  @IsString()
  @Length(1, 1000)
  password!: string;
}

/** That it is still this person: the second step of signing in, and again before what would be worst in a stolen session. By the cookie alone. */
@Public()
@Controller('confirmations')
export class ConfirmationsController {
  constructor(
    private readonly sessions: CurrentSession,
    private readonly stepUp: StepUp,
    private readonly checkCode: CheckCode,
    private readonly checkPassword: CheckPassword,
  ) {}

  @Post('code')
  @HttpCode(200)
  @Operation('Xác nhận bằng mã', 'Confirms by a code that it is the person', done)
  async code(
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.open(request);
    await this.checkCode.execute(session.accountId, code);
    await this.stepUp.bySecondFactor(session, { request, reply });
    return {};
  }

  /** Only where the account has nothing stronger. */
  @Post('password')
  @HttpCode(200)
  @Operation('Xác nhận bằng mật khẩu', 'Confirms by the password that it is the person', done)
  async password(
    @Body() { password }: PasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.open(request);
    const { accountId, user, factors } = session;
    if (factors.length > 0) throw new Refusal('second-factor-needed');
    await this.checkPassword.execute({ accountId, email: user.email, password });
    await this.stepUp.byPassword(session, { request, reply });
    return {};
  }

  private async open(request: FastifyRequest): Promise<LiveSession> {
    const session = await this.sessions.find(request);
    if (!session) throw new Refusal('not-signed-in');
    return session;
  }
}
