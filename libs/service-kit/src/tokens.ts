import { Injectable } from '@nestjs/common';
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { Clock } from './clock.js';
import { CurrentContext } from './context.js';
import type { Caller, Grant, Proof } from './auth.js';
import { EndedSessions } from './ended-sessions.js';
import { InternalApi } from './internal-api.js';
import { Refusal } from './refusal.js';

export const tokenIssuer = 'sangtao';

/** Checks the short-lived tokens that identity signs (EdDSA), and remembers each until it expires. */
@Injectable()
export class Tokens {
  private readonly checked = new Map<string, { caller: Caller; expiresAt: number }>();
  private keys?: Promise<JWTVerifyGetKey>;
  private keysAt = 0;

  constructor(
    private readonly internalApi: InternalApi,
    private readonly clock: Clock,
    private readonly ended: EndedSessions,
  ) {}

  /** @throws Refusal not-signed-in when the token is not ours, has expired or was ended */
  async check(token: string): Promise<Caller> {
    const now = this.clock.now().getTime();
    let known = this.checked.get(token);
    if (!known || known.expiresAt <= now) {
      known = await this.verify(token);
      if (this.checked.size > 20_000) this.checked.clear();
      this.checked.set(token, known);
    }
    if (await this.ended.includes(known.caller)) throw new Refusal('not-signed-in');
    return known.caller;
  }

  private async verify(token: string): Promise<{ caller: Caller; expiresAt: number }> {
    // A service's own token: fetching the keys for it would wait for itself, since the key set is fetched with one.
    if (algorithmOf(token) !== 'EdDSA') throw new Refusal('not-signed-in');
    try {
      return await this.read(token, await this.keySet(false));
    } catch (error) {
      if (!isMissingKey(error)) throw new Refusal('not-signed-in', {}, { cause: error });
    }
    try {
      // The key was made after we read the set.
      return await this.read(token, await this.keySet(true));
    } catch (cause) {
      throw new Refusal('not-signed-in', {}, { cause });
    }
  }

  private async read(token: string, keys: JWTVerifyGetKey): Promise<{ caller: Caller; expiresAt: number }> {
    const { payload } = await jwtVerify(token, keys, {
      issuer: tokenIssuer,
      algorithms: ['EdDSA'],
      currentDate: this.clock.now(),
      requiredClaims: ['sub', 'sid', 'iat', 'exp'],
    });
    return {
      caller: {
        accountId: payload.sub!,
        sessionId: String(payload.sid),
        grants: (payload.grants as Grant[] | undefined) ?? [],
        issuedAt: new Date(payload.iat! * 1000),
        confirmedAt: new Date(Number(payload.auth_time ?? 0) * 1000),
        proved: (payload.proved as Proof | undefined) ?? 'password',
      },
      expiresAt: payload.exp! * 1000,
    };
  }

  private keySet(again: boolean): Promise<JWTVerifyGetKey> {
    const now = this.clock.now().getTime();
    // A forged key id must not turn every request into a fetch.
    if (!this.keys || (again && now - this.keysAt > 5_000)) {
      this.keysAt = now;
      this.keys = this.internalApi.get<JSONWebKeySet>('identity', '/jwks').then(createLocalJWKSet);
      this.keys.catch(() => (this.keys = undefined));
    }
    return this.keys;
  }
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

function isMissingKey(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_JWKS_NO_MATCHING_KEY';
}

/** Tokens by which services know each other: HMAC over a shared secret, valid for one minute. */
@Injectable()
export class ServiceTokens {
  private readonly secret: Uint8Array;

  constructor(
    secret: string,
    private readonly context: CurrentContext,
  ) {
    this.secret = new TextEncoder().encode(secret);
  }

  sign(): Promise<string> {
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(`service:${this.context.name}`)
      .setAudience('internal')
      .setIssuedAt()
      .setExpirationTime('1 minute')
      .sign(this.secret);
  }

  /** @returns the name of the service that calls. @throws Refusal not-found, since to others the route does not exist */
  async check(token: string): Promise<string> {
    try {
      const { payload } = await jwtVerify(token, this.secret, { audience: 'internal', algorithms: ['HS256'] });
      if (payload.iss?.startsWith('service:')) return payload.iss;
    } catch {
      // Falls through.
    }
    throw new Refusal('not-found');
  }
}
