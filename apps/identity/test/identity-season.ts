import type { Grant } from '@sangtao/service-kit/auth';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import type { TokenKey } from '@sangtao/service-kit/testing/tokens';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { CreateAccounts, identityContext } from '../src/identity.module.js';
import { SigningKeys } from '../src/sign-in/signing-keys.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [edition, elsewhere] = [id(901), id(902)];
const password = 'mot-mat-khau-rat-dai';
const origin = { origin: 'http://127.0.0.1:3000' };

const people: Record<string, Grant[]> = {
  person: [],
  judge: [{ role: 'judge', scope: edition }],
  officer: [{ role: 'officer', scope: '01' }],
  organiser: [{ role: 'organiser', scope: edition }],
  'organiser elsewhere': [{ role: 'organiser', scope: elsewhere }],
  'national organiser': [{ role: 'organiser', scope: '*' }],
  admin: [{ role: 'admin', scope: '*' }],
};
const accountOf = (name: string) => id(1 + Object.keys(people).indexOf(name));
const mailOf = (name: string) => `${name.replaceAll(' ', '.')}@example.com`;

const parkedKey = { topic: 'registration.entry', key: 'nothing', reason: 'không có gì' };

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /operations/parked/redrive': () => ({ body: parkedKey }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
  'POST /mail-links/sign-in': ({ token }) => ({ body: { token } }),
  'POST /mail-links/change-email': ({ token }) => ({ body: { token } }),
  'POST /mail-links/restore-email': ({ token }) => ({ body: { token } }),
  'POST /me/email': () => ({ body: { email: 'moi@example.com' } }),
  'POST /mail-links/verify-email': ({ token }) => ({ body: { token } }),
  'POST /second-factor/app/confirm': () => ({ body: { code: '123456' } }),
  'POST /confirmations/code': () => ({ body: { code: '123456' } }),
  'POST /confirmations/password': () => ({ body: { password } }),
  'POST /accounts/:id/disable': () => ({ body: { reason: 'rời đơn vị' } }),
  'POST /accounts/:id/enable': () => ({ body: { reason: 'trở lại' } }),
  'POST /accounts/:id/reset-second-factor': () => ({ body: { reason: 'mất điện thoại' } }),
  'POST /accounts/:id/end-sessions': () => ({ body: { reason: 'mất máy tính' } }),
  'GET /people': () => ({ query: 'q=example&limit=5' }),
  'PATCH /passkeys/:id': () => ({ body: { name: 'Điện thoại' } }),
  'GET /organisations': () => ({ query: 'q=dong nai' }),
  'PATCH /me': () => ({ body: { name: 'Đặng Thị Ớt', locale: 'en', provinceCode: '01' } }),
  'GET /accounts': ({ scope }) => ({ query: `scope=${scope}&role=judge&q=example&limit=5` }),
  'POST /grants': ({ accountId }) => ({ body: { accountId, email: 'x@example.com', role: 'officer', scope: '30' } }),
  'POST /token': ({ cookie }) => ({ headers: { ...origin, ...(cookie ? { cookie } : {}) } }),
  'POST /auth/*': () => ({ headers: origin, body: {} }),
  'POST /internal/accounts': () => ({ body: { email: 'moi@example.com', name: 'Người mới', locale: 'vi' } }),
  'POST /internal/accounts/batch': ({ id: account }) => ({ body: { ids: [account] } }),
  'POST /internal/accounts::batch': ({ id: account }) => ({ body: { ids: [account] } }),
  'POST /internal/sign-in-links': ({ id: accountId }) => ({ body: { accountId, path: '/judging' } }),
  'GET /internal/holders': () => ({ query: `scope=${edition}&roles=organiser,admin` }),
  'GET /internal/scopes-held': () => ({ query: 'role=organiser' }),
  'POST /internal/grants': ({ id: accountId }) => ({ body: { accountId, role: 'judge', scope: elsewhere } }),
};

/** Accounts with every kind of grant, one of them signed in. */
export class IdentitySeason {
  readonly callers: Record<string, Caller> = { nobody: 'nobody', service: 'service' };
  readonly objects: Record<string, Target> = { '-': {} };

  private constructor(
    readonly system: TestSystem,
    /** What identity itself signs with. */
    readonly key: TokenKey,
  ) {}

  static async start(): Promise<IdentitySeason> {
    const system = await startContexts([identityContext], { answer: () => ({ items: [] }) });
    const { app } = system.contexts.get('identity')!;
    const season = new IdentitySeason(system, await app.get(SigningKeys, { strict: false }).current());
    const granted: Grant[] = [{ role: 'officer', scope: '19' }];
    const accounts = [...Object.entries(people), ['granted', granted] as const];
    await app.get(CreateAccounts, { strict: false }).execute(
      accounts.map(([name, grants]) => {
        const account = name === 'granted' ? id(50) : accountOf(name);
        return { id: account, email: mailOf(name), name, password, grants };
      }),
    );
    for (const [name, grants] of Object.entries(people)) season.callers[name] = { accountId: accountOf(name), grants };
    await season.prepare();
    return season;
  }

  private async prepare(): Promise<void> {
    const { system, objects } = this;
    const response = await fetch(`${system.url}/api/identity/auth/sign-in/email`, {
      method: 'POST',
      headers: { ...origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email: mailOf('person'), password }),
    });
    const [grant] = await system.database.query<{ id: string }>(
      'select id from identity.grant_given where account_id = $1',
      [id(50)],
    );
    const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]!);
    objects.session = { cookie: cookie.join('; ') };
    objects.registering = { '*': 'passkey/generate-register-options' };
    const api = system.contexts.get('identity')!.app.get(InternalApi, { strict: false });
    const wanted = { accountId: accountOf('person'), path: '/judging' };
    const { url } = await api.post<{ url: string }>('identity', '/internal/sign-in-links', wanted);
    objects.letter = { token: new URLSearchParams(new URL(url).hash.slice(1)).get('token')! };
    objects.leaving = { '*': 'sign-out' };
    objects.edition = { scope: edition };
    objects.account = { id: id(50), accountId: id(50) };
    objects["nobody's"] = { id: id(999) };
    objects.grant = { id: grant!.id };
    const [device] = await system.database.query<{ id: string }>('select id from identity.session');
    objects['signed-in device'] = { id: device!.id };
    await system.database.query(
      `insert into identity.erasure (account_id, asked_at, due_at) values ($1, now(), now() + interval '7 days')`,
      [accountOf('person')],
    );
    objects.passkey = { id: id(60) };
    await system.database.query(
      `insert into identity.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
       values ($1, 'key', $2, 'credential', 0, 'singleDevice', false)`,
      [id(60), accountOf('judge')],
    );
    await system.settle();
  }
}
