import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { Provider } from 'oidc-provider';
import { identityContext } from '../src/identity.module.js';
import { Visitor } from './visitor.js';

jest.setTimeout(30_000);
const client = { client_id: 'sangtao', client_secret: 'a secret of tests between two servers' };
const callback = 'http://127.0.0.1:3000/api/identity/auth/callback/oidc';
const people: Record<string, { email: string; email_verified: boolean; name: string }> = {
  'so-1': { email: 'can-bo@example.com', email_verified: true, name: 'Cán bộ Sở' },
  'so-2': { email: 'chua-xac-nhan@example.com', email_verified: false, name: 'Chưa xác nhận' },
  'so-3': { email: 'doi-thu-dien-tu@example.com', email_verified: true, name: 'Đổi thư' },
};
/** Who sits before the issuer's page. */
let sitting = 'so-1';

interface Running {
  url: string;
  close(): void;
}

function listen(server: Server): Promise<Running> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** The npm package `oidc-provider`, whose pages press their own buttons. */
async function realIssuer(): Promise<Running> {
  let handle = (_: IncomingMessage, response: ServerResponse): void => void response.end();
  const running = await listen(createServer((request, response) => handle(request, response)));
  const provider = new Provider(running.url, {
    clients: [{ ...client, redirect_uris: [callback], token_endpoint_auth_method: 'client_secret_post' }],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session!.accountId!, clientId: client.client_id });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: sitting } });
  };
  return running;
}

/** An issuer of our own making, which answers with whatever a test wants of it. */
class HostileIssuer {
  idToken: (nonce: string) => Promise<string | undefined> = () => Promise.resolve(undefined);
  private nonce = '';
  running!: Running;

  static async start(): Promise<HostileIssuer> {
    const issuer = new HostileIssuer();
    issuer.running = await listen(createServer((request, response) => void issuer.answer(request, response)));
    return issuer;
  }

  private key?: { privateKey: CryptoKey; publicKey: CryptoKey };

  async claims(nonce: string) {
    this.key ??= await generateKeyPair('RS256', { extractable: true });
    const claims = { nonce, email: 'ke-gian@example.com', email_verified: true, name: 'Kẻ gian' };
    return { claims, key: this.key.privateKey };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url } = this.running;
    const asked = new URL(request.url!, url);
    this.key ??= await generateKeyPair('RS256', { extractable: true });
    if (asked.pathname === '/authorize') {
      this.nonce = asked.searchParams.get('nonce') ?? '';
      const back = new URL(asked.searchParams.get('redirect_uri')!);
      back.search = new URLSearchParams({ code: 'code', state: asked.searchParams.get('state')! }).toString();
      return void response.writeHead(302, { location: back.href }).end();
    }
    const answers: Record<string, () => Promise<object>> = {
      '/.well-known/openid-configuration': () =>
        Promise.resolve({
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          userinfo_endpoint: `${url}/me`,
          jwks_uri: `${url}/jwks`,
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
        }),
      '/jwks': async () => ({ keys: [{ ...(await exportJWK(this.key!.publicKey)), kid: 'k', alg: 'RS256' }] }),
      '/token': async () => ({
        access_token: 'access',
        token_type: 'Bearer',
        id_token: await this.idToken(this.nonce),
      }),
      '/me': () => Promise.resolve({ sub: 'x', email: 'ke-gian@example.com', email_verified: true, name: 'Kẻ gian' }),
    };
    const body = JSON.stringify(await answers[asked.pathname]?.());
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  }
}

/** Follows the browser's way to the issuer and back, up to where the portal would show a page. */
async function signInBy(visitor: Visitor, change: (back: URL) => void = () => undefined): Promise<URL> {
  const asked = { provider: 'oidc', callbackURL: '/sign-in/arrived', errorCallbackURL: '/sign-in' };
  const { body } = await visitor.call('POST', '/auth/sign-in/social', asked);
  const issuerCookies = new Map<string, string>();
  let at = new URL(body.url as string);
  for (let hops = 0; hops < 12 && at.origin !== visitor.origin; hops++) {
    const cookie = [...issuerCookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const one of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
      issuerCookies.set(name!, value!);
    }
    at = new URL(response.headers.get('location')!, at);
  }
  change(at);
  const response = await fetch(new URL(at.pathname + at.search, visitor.system.url), {
    redirect: 'manual',
    headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  for (const one of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
    if (/max-age=0/i.test(one)) visitor.cookies.delete(name!);
    else visitor.cookies.set(name!, value!);
  }
  return new URL(response.headers.get('location')!, visitor.origin);
}

async function systemFor(issuer: string): Promise<TestSystem> {
  process.env.OIDC_ISSUER = issuer;
  process.env.OIDC_CLIENT_ID = client.client_id;
  process.env.OIDC_CLIENT_SECRET = client.client_secret;
  return startContexts([identityContext], { answer: () => ({}) });
}

function forgetSettings(): void {
  for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) delete process.env[name];
}

describe('an issuer', () => {
  let issuer: Running;
  let system: TestSystem;
  const visitor = async () => (await Visitor.arrive(system)).elsewhere();

  beforeAll(async () => {
    issuer = await realIssuer();
    system = await systemFor(issuer.url);
  });
  afterAll(async () => {
    forgetSettings();
    await system.stop();
    issuer.close();
  });

  it('S13: signs a person in, whom issuer and subject name, also when the address changes', async () => {
    sitting = 'so-1';
    const first = await visitor();
    expect((await signInBy(first)).pathname).toBe('/sign-in/arrived');
    const { account } = (await first.renew()).body as { account: { id: string; email: string } };
    expect(account.email).toBe('can-bo@example.com');
    const rows = await system.database.query(
      'select "accountId", "accessToken", "idToken" from identity.account where "userId" = $1',
      [account.id],
    );
    expect(rows).toEqual([{ accountId: `${issuer.url} so-1`, accessToken: null, idToken: null }]);
    people['so-1']!.email = 'dia-chi-moi@example.com';
    const again = await visitor();
    await signInBy(again);
    expect((await again.renew()).body).toMatchObject({ account: { id: account.id } });
  });

  it('S13: is asked with PKCE, state and nonce, and for exactly our address', async () => {
    const one = await visitor();
    const { body } = await one.call('POST', '/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
    const asked = new URL(body.url as string).searchParams;
    expect(asked.get('redirect_uri')).toBe(callback);
    expect([asked.get('code_challenge_method'), asked.get('response_type')]).toEqual(['S256', 'code']);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThanOrEqual(32);
    const elsewhere = await one.call('POST', '/auth/sign-in/social', {
      provider: 'oidc',
      callbackURL: 'https://example.org/',
    });
    expect(elsewhere.status).toBe(403);
  });

  it('S13: another state, a missing one, or another browser’s, opens nothing', async () => {
    const wrong = [
      (back: URL) => back.searchParams.set('state', 'x'.repeat(32)),
      (back: URL) => back.searchParams.delete('state'),
    ];
    for (const change of wrong) {
      const one = await visitor();
      expect((await signInBy(one, change)).searchParams.get('error')).toBeTruthy();
      expect((await one.renew()).status).toBe(401);
    }
    const one = await visitor();
    await signInBy(one, () => one.cookies.clear());
    expect((await one.renew()).status).toBe(401);
  });

  it('S13: an address that the issuer did not verify opens nothing', async () => {
    sitting = 'so-2';
    const one = await visitor();
    expect((await signInBy(one)).searchParams.get('error')).toBeTruthy();
    expect((await one.renew()).status).toBe(401);
  });

  it('S13: signs in to an account that has verified the same address', async () => {
    sitting = 'so-3';
    const known = await Visitor.arrive(system);
    people['so-3']!.email = known.account.email;
    const one = await visitor();
    await signInBy(one);
    expect((await one.renew()).body).toMatchObject({ account: { id: known.account.id } });
  });

  it('is named to who signs in', async () => {
    expect((await (await visitor()).call('GET', '/sign-in-ways')).body).toEqual({ issuer: '127.0.0.1' });
  });
});

describe('a hostile issuer', () => {
  let issuer: HostileIssuer;
  let system: TestSystem;
  const options = (url: string) => ({ issuer: url, audience: client.client_id, subject: 'x' });
  const signed = (
    claims: object,
    {
      alg = 'RS256',
      key,
      url,
      audience,
    }: { alg?: string; key: CryptoKey | Uint8Array; url: string; audience?: string },
  ) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg, kid: 'k' })
      .setIssuer(url)
      .setSubject('x')
      .setAudience(audience ?? client.client_id)
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(key);

  beforeAll(async () => {
    issuer = await HostileIssuer.start();
    system = await systemFor(issuer.running.url);
  });
  afterAll(async () => {
    forgetSettings();
    await system.stop();
    issuer.running.close();
  });

  const tokens: Record<string, (nonce: string) => Promise<string | undefined>> = {
    'an unsigned token': async (nonce) => {
      const { claims } = await issuer.claims(nonce);
      const { issuer: iss, audience, subject } = options(issuer.running.url);
      const token = new UnsecuredJWT(claims).setIssuer(iss).setAudience(audience).setSubject(subject);
      return token.setIssuedAt().setExpirationTime('5 minutes').encode();
    },
    'a token signed with the shared secret': async (nonce) => {
      const { claims } = await issuer.claims(nonce);
      const key = new TextEncoder().encode(client.client_secret);
      return signed(claims, { alg: 'HS256', key, url: issuer.running.url });
    },
    'a token with another nonce': async () => {
      const { claims, key } = await issuer.claims('another nonce than the one that was asked with');
      return signed(claims, { key, url: issuer.running.url });
    },
    'a token for another client': async (nonce) => {
      const { claims, key } = await issuer.claims(nonce);
      return signed(claims, { key, url: issuer.running.url, audience: 'somebody' });
    },
    'a token of another issuer': async (nonce) => {
      const { claims, key } = await issuer.claims(nonce);
      return signed(claims, { key, url: 'https://example.org' });
    },
    'a token of a key that it does not publish': async (nonce) => {
      const { claims } = await issuer.claims(nonce);
      return signed(claims, { key: (await generateKeyPair('RS256')).privateKey, url: issuer.running.url });
    },
    'no token, only an address to ask': () => Promise.resolve(undefined),
  };

  it.each(Object.keys(tokens))('S13: gets nobody in by %s', async (name) => {
    issuer.idToken = tokens[name]!;
    const one = (await Visitor.arrive(system)).elsewhere();
    expect((await signInBy(one)).searchParams.get('error')).toBeTruthy();
    expect((await one.renew()).status).toBe(401);
    const made = await system.database.query(`select id from identity."user" where email = 'ke-gian@example.com'`);
    expect(made).toEqual([]);
  });

  it('that behaves gets its person in, so that what was refused was refused for what it was', async () => {
    issuer.idToken = async (nonce) => {
      const { claims, key } = await issuer.claims(nonce);
      return signed(claims, { key, url: issuer.running.url });
    };
    const one = (await Visitor.arrive(system)).elsewhere();
    await signInBy(one);
    expect((await one.renew()).body).toMatchObject({ account: { email: 'ke-gian@example.com' } });
  });
});
