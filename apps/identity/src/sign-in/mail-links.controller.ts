import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Auth } from './auth.js';
import { headersOf } from './request-headers.js';
import { done } from './mail-links.answers.js';
import { MailLinkDto } from './mail-links.dto.js';
import { sharedSecret } from './shared-secret.js';

/** What a link from an e-mail does, once its button is pressed: mail scanners open links, but they press nothing. */
@Public()
@Controller('mail-links')
export class MailLinksController {
  constructor(private readonly auth: Auth) {}

  /** Signs in, once; by a link that was asked for, only the browser that asked. @throws Refusal link-ended, link-elsewhere */
  @Post('sign-in')
  @HttpCode(200)
  @Operation('Đăng nhập bằng liên kết trong thư', 'Signs in by the link of an e-mail', done)
  async signIn(
    @Body() { token }: MailLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const whole = sharedSecret.joined(token, request.headers.cookie);
    if (whole === null) throw new Refusal('link-elsewhere');
    const response = await this.follow('/magic-link/verify', whole, request);
    for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
    return {};
  }

  /** Confirms the address; confirming again changes nothing. @throws Refusal link-ended */
  @Post('verify-email')
  @HttpCode(200)
  @Operation('Xác nhận địa chỉ thư', 'Confirms an address', done)
  async verifyEmail(@Body() { token }: MailLinkDto, @Req() request: FastifyRequest) {
    await this.follow('/verify-email', token, request);
    return {};
  }

  /** better-auth lets its links act when they are opened, so they can be opened only from here. */
  private async follow(path: string, token: string, request: FastifyRequest): Promise<Response> {
    const url = new URL(`/api/identity/auth${path}`, 'http://identity');
    url.searchParams.set('token', token);
    const response = await this.auth.engine.handler(new Request(url, { headers: headersOf(request) }));
    if (response.status === 429) throw new Refusal('too-many-requests');
    // A link that has ended is answered by sending the person elsewhere.
    if (!response.ok) throw new Refusal('link-ended');
    return response;
  }
}
