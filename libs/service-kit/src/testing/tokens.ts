import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { Grant, Proof } from '../auth.js';
import { tokenIssuer } from '../tokens.js';

export interface TokenKey {
  kid: string;
  key: CryptoKey;
}

export interface TokenOf {
  accountId: string;
  grants: Grant[];
  /** As jose reads it. */
  expires?: string;
  issuer?: string;
  /** When the person last confirmed to be this person; now, where it does not matter. */
  confirmedAt?: Date;
  proved?: Proof;
}

/** A token as identity signs it. */
export function signToken(
  { key, kid }: TokenKey,
  { accountId, grants, expires, issuer, confirmedAt = new Date(), proved }: TokenOf,
): Promise<string> {
  return new SignJWT({
    grants,
    sid: `session-of-${accountId}`,
    auth_time: Math.floor(confirmedAt.getTime() / 1000),
    proved,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setIssuer(issuer ?? tokenIssuer)
    .setSubject(accountId)
    .setIssuedAt()
    .setExpirationTime(expires ?? '5 minutes')
    .sign(key);
}

/** `Authorization` headers that must open nothing, each by what is wrong with it. The right one would open everything. */
export async function worthlessHeaders(key: TokenKey, serviceSecret: string): Promise<Record<string, string>> {
  const admin: TokenOf = { accountId: '0193a1f0-7c00-7000-8000-0000000000ad', grants: [{ role: 'admin', scope: '*' }] };
  const good = await signToken(key, admin);
  const [header, payload, signature] = good.split('.') as [string, string, string];
  const stranger = await generateKeyPair('EdDSA', { extractable: true });
  const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const publicBytes = new TextEncoder().encode(JSON.stringify(await exportJWK(stranger.publicKey)));
  const service = (secret: string, claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
  const now = Math.floor(Date.now() / 1000);
  const internal = { iss: 'service:awards', aud: 'internal', iat: now, exp: now + 60 };
  const tokens = {
    expired: await signToken(key, { ...admin, expires: '-1 minute' }),
    'of another issuer': await signToken(key, { ...admin, issuer: 'somebody' }),
    'signed by another key': await signToken({ kid: key.kid, key: stranger.privateKey }, admin),
    'of an unknown key': await signToken({ kid: 'unknown', key: stranger.privateKey }, admin),
    'with another payload': `${header}.${payload.slice(0, -4)}AAAA.${signature}`,
    'with a cut signature': good.slice(0, -10),
    unsigned: `${unsigned}.${payload}.`,
    'signed by a public key': await new SignJWT({ grants: admin.grants, sid: 's' })
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .setSubject(admin.accountId)
      .sign(publicBytes),
    'no token': 'x'.repeat(4000),
    'an expired service': await service(serviceSecret, { ...internal, iat: now - 120, exp: now - 60 }),
    'a service of another secret': await service('another secret, also long enough to sign with', internal),
    'a service for another audience': await service(serviceSecret, { ...internal, aud: 'public' }),
    'a person signed as a service': await service(serviceSecret, { ...internal, iss: 'sangtao' }),
  };
  const bearers = Object.entries(tokens).map(([what, token]) => [what, `Bearer ${token}`] as const);
  return {
    ...(Object.fromEntries(bearers) as Record<string, string>),
    'of another scheme': `Basic ${good}`,
    'without a scheme': good,
  };
}
