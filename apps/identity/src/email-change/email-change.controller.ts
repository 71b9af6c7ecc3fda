import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CurrentCaller, Public, Recent, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { settings, KitSettings } from '@sangtao/service-kit/settings';
import { IsEmail, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession } from '../sessions/current-session.js';
import { done } from '../sign-in/mail-links.answers.js';
import { MailLinkDto } from '../sign-in/mail-links.dto.js';
import { sharedSecret } from '../sign-in/shared-secret.js';
import { AskEmailChange } from './ask-email-change.usecase.js';
import { ConfirmEmailChange } from './confirm-email-change.usecase.js';
import { UndoEmailChange } from './undo-email-change.usecase.js';

class EmailDto {
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

/** Another address for an account: asked for where the person is signed in, confirmed and undone by the buttons of letters. */
@Controller()
export class EmailChangeController {
  constructor(
    private readonly asking: AskEmailChange,
    private readonly confirming: ConfirmEmailChange,
    private readonly undoing: UndoEmailChange,
    private readonly sessions: CurrentSession,
  ) {}

  /** The same answer whether or not somebody has the address. */
  @SignedIn()
  @Recent()
  @Post('me/email')
  @HttpCode(200)
  @Operation('Đổi địa chỉ e-mail; địa chỉ mới nhận thư xác nhận', 'Asks for another address, which gets a letter', done)
  async ask(
    @Body() { email }: EmailDto,
    @CurrentCaller() { accountId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const secure = settings(KitSettings).baseUrl.startsWith('https:');
    const { cookie } = await sharedSecret.ask(secure, () => this.asking.execute(accountId, email));
    void reply.header('set-cookie', cookie);
    return {};
  }

  /** Once, and only in the browser that asked. @throws Refusal link-ended, link-elsewhere */
  @Public()
  @Post('mail-links/change-email')
  @HttpCode(200)
  @Operation('Xác nhận địa chỉ e-mail mới', 'Confirms the new address', done)
  async confirm(@Body() { token }: MailLinkDto, @Req() request: FastifyRequest) {
    const whole = sharedSecret.joined(token, request.headers.cookie);
    if (whole === null) throw new Refusal('link-elsewhere');
    await this.confirming.execute(whole, (await this.sessions.find(request))?.id);
    return {};
  }

  /** @throws Refusal link-ended, email-in-use */
  @Public()
  @Post('mail-links/restore-email')
  @HttpCode(200)
  @Operation('Không phải tôi: lấy lại địa chỉ cũ', 'This was not me: takes the address before back', done)
  async undo(@Body() { token }: MailLinkDto) {
    await this.undoing.execute(token);
    return {};
  }
}
