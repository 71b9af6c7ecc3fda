import { Body, Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { settings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { tokenIssuer } from '@sangtao/service-kit/tokens';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsBoolean, IsOptional } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { SignJWT } from 'jose';
import { IdentitySettings, tokenSeconds } from '../identity.config.js';
import { CurrentSession } from '../sessions/current-session.js';
import { isHalf, proofOf, provedAt, withheldFrom } from '../sessions/session-rules.js';
import { SessionsStore } from '../sessions/sessions.store.js';
import { SigningKeys } from './signing-keys.js';
import { signedIn, token as tokenAnswer } from './token.answers.js';

class TokenDto {
  /** Nobody has touched the page since the last token: it is asked for by what the page does by itself, and keeps no session alive. */
  @IsOptional()
  @IsBoolean()
  idle?: boolean;
}

@Public()
@Controller()
export class TokenController {
  constructor(
    private readonly sessions: CurrentSession,
    private readonly store: SessionsStore,
    private readonly keys: SigningKeys,
    private readonly surroundings: Surroundings,
  ) {}

  /** Asked by a page that knows of no session, so that a visitor's page has no refused request. */
  @Get('session')
  @Header('cache-control', 'no-store')
  @Operation('Có phiên đăng nhập hay không', 'Whether somebody is signed in', signedIn)
  async session(@Req() request: FastifyRequest) {
    const session = await this.sessions.find(request);
    const half = session !== null && isHalf(session);
    return { signedIn: session !== null && !half, toConfirm: half ? session.factors : [] };
  }

  /** From the cookie of the session to a token that every service takes. */
  @Post('token')
  @HttpCode(200)
  @Operation('Mã truy cập từ phiên đăng nhập', 'A token from the session of the cookie', tokenAnswer)
  async token(@Req() request: FastifyRequest, @Body() { idle }: TokenDto) {
    const session = await this.sessions.get(request);
    const now = this.surroundings.clock.now();
    if (!idle) await this.store.seen(session.id, now);
    const withheld = withheldFrom(session, settings(IdentitySettings).secondFactor);
    const grants = session.grants.filter((grant) => !withheld.includes(grant));
    const { kid, key } = await this.keys.current();
    const issuedAt = Math.floor(now.getTime() / 1000);
    const token = await new SignJWT({
      sid: session.id,
      grants,
      auth_time: Math.floor(provedAt(session).getTime() / 1000),
      proved: proofOf(session),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(tokenIssuer)
      .setSubject(session.accountId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenSeconds)
      .sign(key);
    const { name, email, emailVerified, locale, provinceCode } = session.user;
    return {
      token,
      expiresAt: new Date((issuedAt + tokenSeconds) * 1000).toISOString(),
      account: {
        id: session.accountId,
        name,
        email,
        emailVerified,
        locale: locale === 'en' ? 'en' : 'vi',
        provinceCode: provinceCode ?? null,
      },
      grants,
      withheld,
    };
  }
}
