import { createHmac } from 'node:crypto';
import { settings, KitSettings } from '@sangtao/service-kit/settings';
import { IsEmail, IsIn, IsUrl, Length, ValidateIf } from 'class-validator';

function hasIssuer({ oidcIssuer }: IdentitySettings): boolean {
  return oidcIssuer !== '';
}

export class IdentitySettings {
  static readonly examples = {
    adminEmail: 'quan-tri@sangtao.example.vn',
    secondFactor: 'required',
    oidcIssuer: 'https://dang-nhap.example.vn',
  };

  /** Who administers a system that nobody administers yet; empty means nobody. */
  @ValidateIf(({ adminEmail }: IdentitySettings) => adminEmail !== '')
  @IsEmail()
  adminEmail = '';

  /** Whether who administers, organises, chairs or screens must have a second factor, or may. */
  @IsIn(['required', 'offered'])
  secondFactor: 'required' | 'offered' = 'required';

  /** An OpenID Connect issuer whose people may sign in here as well; empty means none. */
  @ValidateIf(hasIssuer)
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['https', 'http'] })
  oidcIssuer = '';

  /** Under which the issuer knows this installation; it sends people back to `<BASE_URL>/api/identity/auth/callback/oidc`. */
  @ValidateIf(hasIssuer)
  @Length(1, 500)
  oidcClientId = '';

  @ValidateIf(hasIssuer)
  @Length(1, 500)
  oidcClientSecret = '';
}

/** Seconds for which a service takes a token without asking identity again. */
export const tokenSeconds = 300;

/** Seconds for which an e-mailed sign-in link works. */
export const linkSeconds = 600;

/** Seconds after which every session has ended, whoever has it; those who decide about others are signed out much earlier. */
export const longestSessionSeconds = 2_592_000;

/** What better-auth signs cookies with: its own key, derived so that one secret has one purpose. */
export function cookieSecret(): string {
  return createHmac('sha256', settings(KitSettings).serviceSecret).update('identity-cookies').digest('hex');
}
