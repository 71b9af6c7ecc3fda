import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { tokenIssuer } from '@sangtao/service-kit/tokens';
import { Operation } from '@sangtao/service-kit/documents/operation';
import type { FastifyRequest } from 'fastify';
import { SignJWT } from 'jose';
import { GrantsStore } from '../grants/grants.store.js';
import { tokenSeconds } from '../identity.config.js';
import { Auth } from './auth.js';
import { headersOf } from './mount-auth.js';
import { SigningKeys } from './signing-keys.js';
import { signedIn, token as tokenAnswer } from './token.answers.js';

@Public()
@Controller()
export class TokenController {
  constructor(
    private readonly auth: Auth,
    private readonly keys: SigningKeys,
    private readonly grants: GrantsStore,
  ) {}

  /** Asked by a page that knows of no session, so that a visitor's page has no refused request. */
  @Get('session')
  @Header('cache-control', 'no-store')
  @Operation('Có phiên đăng nhập hay không', 'Whether somebody is signed in', signedIn)
  async session(@Req() request: FastifyRequest) {
    return { signedIn: (await this.auth.engine.api.getSession({ headers: headersOf(request) })) !== null };
  }

  /** From the cookie of the session to a token that every service takes. */
  @Post('token')
  @HttpCode(200)
  @Operation('Mã truy cập từ phiên đăng nhập', 'A token from the session of the cookie', tokenAnswer)
  async token(@Req() request: FastifyRequest) {
    const session = await this.auth.engine.api.getSession({ headers: headersOf(request) });
    if (!session) throw new Refusal('not-signed-in');
    const { user } = session;
    const grants = await this.grants.of(user.id);
    const { kid, key } = await this.keys.current();
    const token = await new SignJWT({ sid: session.session.id, grants })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(tokenIssuer)
      .setSubject(user.id)
      .setIssuedAt()
      .setExpirationTime(`${tokenSeconds} seconds`)
      .sign(key);
    const { id, name, email, emailVerified, locale, provinceCode } = user;
    return {
      token,
      expiresAt: new Date(Date.now() + tokenSeconds * 1000).toISOString(),
      account: {
        id,
        name,
        email,
        emailVerified,
        locale: locale === 'en' ? 'en' : 'vi',
        provinceCode: provinceCode ?? null,
      },
      grants,
    };
  }
}
