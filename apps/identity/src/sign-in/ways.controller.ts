import { Controller, Get } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { answer } from '@sangtao/service-kit/documents/answers';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { settings } from '@sangtao/service-kit/settings';
import { z } from 'zod';
import { IdentitySettings } from '../identity.config.js';

const ways = answer('SignInWays', {
  /** Where people may sign in besides: the issuer's name; null where none is configured. */
  issuer: z.string().nullable(),
});

@Public()
@Controller('sign-in-ways')
export class WaysController {
  @Get()
  @Operation('Các cách đăng nhập', 'How one may sign in here', ways)
  get() {
    const { oidcIssuer } = settings(IdentitySettings);
    return { issuer: oidcIssuer === '' ? null : new URL(oidcIssuer).hostname };
  }
}
