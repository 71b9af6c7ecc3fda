import { settings } from '@sangtao/service-kit/settings';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { IdentitySettings } from '../identity.config.js';

/** Signatures by a key that the issuer alone has; never `none`, never a secret that is shared. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Nothing where no issuer is configured. Who comes is told by issuer and subject together; the address is only looked at once, to find an account. */
export function oidcOptions(): GenericOAuthConfig[] {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret } = settings(IdentitySettings);
  if (issuer === '') return [];
  return [
    {
      providerId: 'oidc',
      discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId,
      clientSecret,
      scopes: ['openid', 'email', 'profile'],
      pkce: true,
      requireIdTokenVerification: true,
      // By then better-auth has checked signature, issuer, audience, time and nonce, where there is an ID token; without one nobody comes in.
      getUserInfo: ({ idToken }) => Promise.resolve(idToken ? personIn(idToken) : null),
      accountSubject: ({ profile }) => `${String(profile.iss)} ${String(profile.sub)}`,
    },
  ];
}

function personIn(idToken: string) {
  const { alg } = decodeProtectedHeader(idToken);
  const claims = decodeJwt<{ email?: string; email_verified?: boolean; name?: string }>(idToken);
  // An address that the issuer did not check may be anybody's.
  if (!algorithms.includes(alg ?? '') || !claims.email || claims.email_verified !== true) return null;
  const { sub, iss, email, name } = claims;
  return { id: sub!, sub: sub!, iss, email, emailVerified: true, name: name ?? email.split('@')[0]! };
}
